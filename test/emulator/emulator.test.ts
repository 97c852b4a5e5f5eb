import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { testEmulator } from './bot.ts';
import { request } from './http.ts';
import { identifiedClient } from './raw-client.ts';

/** What keeps the process alive, as far as sockets and timers go. */
function lasting(): readonly string[] {
  return process.getActiveResourcesInfo().filter((name) => /TCP|Timeout/.test(name));
}

describe('the emulator', () => {
  it('listens on this machine only', async () => {
    const emulator = await testEmulator();
    const { body } = await request(emulator, 'GET', '/gateway');
    const [, port] = /^http:\/\/127\.0\.0\.1:(\d+)\/api$/.exec(emulator.apiUrl) ?? [];
    expect(body).toEqual({ url: `ws://127.0.0.1:${port}/gateway` });
  });

  it('stops with connections open and somebody waiting', async () => {
    const emulator = await startEmulator({ acknowledgeMs: 60_000 });
    const client = await identifiedClient(emulator);
    await request(emulator, 'PUT', `/applications/${emulator.applicationId}/commands`, [
      { name: 'ask', description: 'a' },
    ]);
    const waiting = emulator.member().invoke('ask');
    await client.event('INTERACTION_CREATE');
    await emulator.stop();
    expect(await client.closed).toBe(1006);
    expect((await waiting).failed).toBe('The application did not respond');
    await expect(fetch(`${emulator.apiUrl}/v10/gateway`)).rejects.toThrow('fetch failed');
  });

  it('leaves nothing behind that would keep the process alive', async () => {
    const before = lasting().length;
    const emulator = await startEmulator();
    const client = await identifiedClient(emulator);
    expect(lasting().length).toBeGreaterThan(before);
    await emulator.stop();
    await client.closed;
    await expect.poll(() => lasting().length).toBeLessThanOrEqual(before + 1); // the poll's own timer
  });

  it('knows when the bot is there', async () => {
    const emulator = await testEmulator();
    const states: string[] = [];
    emulator.on('shard', ({ state }) => states.push(state));
    const ready = emulator.whenReady().then(() => states.length);
    expect(await Promise.race([ready, Promise.resolve('not yet')])).toBe('not yet');
    await identifiedClient(emulator);
    expect(await ready).toBe(1);
  });

  it('tells of messages, commands and shards', async () => {
    const emulator = await testEmulator();
    const heard: string[] = [];
    emulator.on('message', ({ content }) => heard.push(`new ${content}`));
    emulator.on('messageUpdate', ({ content }) => heard.push(`edit ${content}`));
    emulator.on('messageDelete', ({ content, deleted }) =>
      heard.push(`gone ${content} ${deleted}`),
    );
    emulator.on('commands', ({ guildId, commands }) =>
      heard.push(`commands ${guildId ?? 'global'} ${commands.length}`),
    );
    emulator.on('shard', ({ id, state }) => heard.push(`shard ${id} ${state}`));

    const client = await identifiedClient(emulator);
    await request(emulator, 'PUT', `/applications/${emulator.applicationId}/commands`, [
      { name: 'ask', description: 'a' },
    ]);
    const messages = `/channels/${emulator.member().channelId}/messages`;
    await request(emulator, 'POST', messages, { content: 'a' });
    const id = emulator.member().history[0]?.id;
    await request(emulator, 'PATCH', `${messages}/${id}`, { content: 'b' });
    await request(emulator, 'DELETE', `${messages}/${id}`);
    client.close(1000);
    await expect.poll(() => heard.at(-1)).toBe('shard 0 gone');

    expect(heard).toEqual([
      'shard 0 ready',
      'commands global 1',
      'new a',
      'edit b',
      'gone b true',
      'shard 0 gone',
    ]);
  });

  it('knows one person by one id', async () => {
    const emulator = await testEmulator();
    const ada = emulator.member({ name: 'Ada' });
    const direct = emulator.member({ id: ada.id, guild: false });
    expect(direct.name).toBe('Ada');
    expect(direct.channelId).toBe(emulator.member({ id: ada.id, guild: false }).channelId);
    expect(direct.channelId).not.toBe(ada.channelId);
  });

  it('has no server or channel that nobody made', async () => {
    const emulator = await testEmulator();
    expect(() => emulator.member({ guild: '1' })).toThrow('no server 1');
    expect(() => emulator.member({ channelId: '1' })).toThrow('no channel 1');
  });
});

describe('the text of a message', () => {
  it('is everything to read from top to bottom; labels are apart', () => {
    const button = { type: 2, style: 1, label: 'Weiter', custom_id: 'a' };
    const message = {
      content: 'Inhalt',
      embeds: [
        { title: 'Titel', fields: [{ name: 'Feld', value: 'Wert' }], footer: { text: 'Fuß' } },
      ],
      components: [
        {
          type: 17,
          components: [
            { type: 9, components: [{ type: 10, content: 'eins' }], accessory: button },
            { type: 10, content: 'zwei' },
          ],
        },
        { type: 1, components: [{ type: 2, emoji: { name: '👍' } }] },
      ],
    };
    expect(textOf(message).split('\n')).toEqual([
      'Inhalt',
      'Titel',
      'Feld',
      'Wert',
      'Fuß',
      'eins',
      'zwei',
    ]);
    expect(labelsOf(message)).toEqual(['Weiter', '👍']);
  });
});
