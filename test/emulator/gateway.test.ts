import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testEmulator } from './bot.ts';
import { request } from './http.ts';
import { identifiedClient, interactionAt, type RawClient, rawClient } from './raw-client.ts';
import { setStage } from './stage.ts';

const IDENTIFY = 2;
const RESUME = 6;

const ready = z.object({
  session_id: z.string(),
  resume_gateway_url: z.string(),
  guilds: z.array(z.object({ id: z.string(), unavailable: z.boolean() })),
});

async function readyOf(client: RawClient) {
  return ready.parse((await client.event('READY')).d);
}

describe('a connection', () => {
  it('is greeted with the heartbeat interval, and its heartbeats are answered', async () => {
    const client = await rawClient(await testEmulator({ heartbeatIntervalMs: 12_345 }));
    const hello = await client.wait((payload) => payload.op === 10);
    client.send(1, null);
    await client.wait((payload) => payload.op === 11);
    expect(hello.d).toEqual({ heartbeat_interval: 12_345 });
  });

  it('is closed when the heart stops', async () => {
    const client = await rawClient(await testEmulator({ heartbeatIntervalMs: 20 }));
    expect(await client.closed).toBe(4009);
  });

  it('is told who it is and which servers there are, then what they consist of', async () => {
    const emulator = await testEmulator();
    const client = await identifiedClient(emulator);
    const guild = await client.event('GUILD_CREATE');
    expect((await readyOf(client)).guilds).toEqual([{ id: emulator.guildId, unavailable: true }]);
    expect(guild.d).toMatchObject({ id: emulator.guildId, unavailable: false });
  });

  it('hears nothing of servers without that intent', async () => {
    const emulator = await testEmulator();
    const client = await identifiedClient(emulator, { intents: 0 });
    client.send(1, null);
    await client.wait((payload) => payload.op === 11);
    expect(client.received.map((payload) => payload.t ?? payload.op)).toEqual([10, 'READY', 11]);
  });

  it.each([
    ['a wrong token', IDENTIFY, { token: 'x' }, 4004],
    ['a shard beyond the count', IDENTIFY, { shard: [2, 2] }, 4010],
    ['a privileged intent', IDENTIFY, { intents: 1 << 15 }, 4014],
    ['an intent that does not exist', IDENTIFY, { intents: 1 << 30 }, 4013],
    ['an identify without intents', IDENTIFY, { intents: null }, 4002],
    ['an unknown operation', 42, {}, 4001],
    ['a presence before identifying', 3, {}, 4003],
  ])('is closed for %s', async (_name, op, more, code) => {
    const emulator = await testEmulator();
    const client = await rawClient(emulator);
    client.send(op, { token: emulator.token, intents: 1, properties: {}, ...more });
    expect(await client.closed).toBe(code);
  });

  it('is closed for identifying twice, for another version, for talking too much', async () => {
    const emulator = await testEmulator();
    const twice = await identifiedClient(emulator);
    twice.send(IDENTIFY, { token: emulator.token, intents: 1, properties: {} });
    const outdated = await rawClient(emulator, '?v=8');
    const chatty = await rawClient(emulator);
    for (let sent = 0; sent <= 120; sent += 1) chatty.send(1, null);
    expect([await twice.closed, await outdated.closed, await chatty.closed]).toEqual([
      4005, 4012, 4008,
    ]);
  });

  it('may use a privileged intent that is switched on', async () => {
    const emulator = await testEmulator({ privilegedIntents: 1 << 15 });
    const client = await identifiedClient(emulator, { intents: 1 | (1 << 15) });
    expect(client.received.some((payload) => payload.t === 'READY')).toBe(true);
  });
});

describe('a session', () => {
  it('is resumed with everything missed, and only that', async () => {
    const emulator = await testEmulator();
    const before = await identifiedClient(emulator);
    const { session_id: sessionId } = await readyOf(before);
    const last = await before.event('GUILD_CREATE');
    emulator.killGateway();
    expect(await before.closed).toBe(1006);
    emulator.addGuild({ name: 'Neu' });

    const after = await rawClient(emulator);
    after.send(RESUME, { token: emulator.token, session_id: sessionId, seq: last.s });
    await after.event('RESUMED');
    emulator.addGuild({ name: 'Neuer' });
    await after.wait((payload) => payload.t === 'GUILD_CREATE' && payload.s === Number(last.s) + 3);

    expect(after.received.map(({ t, s }) => [t, s])).toEqual([
      [undefined, undefined],
      ['GUILD_CREATE', Number(last.s) + 1],
      ['RESUMED', Number(last.s) + 2],
      ['GUILD_CREATE', Number(last.s) + 3],
    ]);
  });

  it.each([
    ['unknown', 'abc', 1],
    ['asked for more than there was', undefined, 999],
  ])('cannot be resumed when it is %s', async (_name, id, seq) => {
    const emulator = await testEmulator();
    const before = await identifiedClient(emulator);
    const { session_id: sessionId } = await readyOf(before);
    emulator.killGateway();
    const after = await rawClient(emulator);
    after.send(RESUME, { token: emulator.token, session_id: id ?? sessionId, seq });
    expect((await after.wait((payload) => payload.op === 9)).d).toBe(false);
  });

  it('ends when the client closes for good', async () => {
    const emulator = await testEmulator();
    const before = await identifiedClient(emulator);
    const { session_id: sessionId } = await readyOf(before);
    before.close(1000);
    await before.closed;
    const after = await rawClient(emulator);
    after.send(RESUME, { token: emulator.token, session_id: sessionId, seq: 1 });
    expect((await after.wait((payload) => payload.op === 9)).d).toBe(false);
  });

  it('forgets events beyond its bound, and can then not be resumed', async () => {
    const emulator = await testEmulator();
    const before = await identifiedClient(emulator, { intents: 1 | (1 << 9) });
    const { session_id: sessionId } = await readyOf(before);
    emulator.killGateway();
    await before.closed;
    const ada = emulator.member();
    for (let said = 0; said < 1100; said += 1) ada.say('a');
    const after = await rawClient(emulator);
    after.send(RESUME, { token: emulator.token, session_id: sessionId, seq: 2 });
    expect((await after.wait((payload) => payload.op === 9)).d).toBe(false);
  });
});

describe('shards', () => {
  it('hear of their own servers, and shard 0 of direct messages', async () => {
    const emulator = await testEmulator({ guilds: [{ name: 'null' }, { name: 'eins' }] });
    const clients = [
      await identifiedClient(emulator, { shard: [0, 2] }),
      await identifiedClient(emulator, { shard: [1, 2] }),
    ];
    await request(emulator, 'PUT', `/applications/${emulator.applicationId}/commands`, [
      { name: 'ask', description: 'a' },
    ]);
    const [first, second] = emulator.guilds;
    void emulator.member({ guild: second?.id ?? '' }).invoke('ask');
    void emulator.member({ guild: first?.id ?? '' }).invoke('ask');
    void emulator.member({ guild: false }).invoke('ask');
    await Promise.all(clients.map((client, index) => interactionAt(client, index === 0 ? 1 : 0)));

    const heard = clients.map((client) =>
      client.received
        .filter((payload) => payload.t === 'INTERACTION_CREATE')
        .map((payload) => z.object({ guild_id: z.string().optional() }).parse(payload.d).guild_id),
    );
    expect(heard).toEqual([[first?.id, undefined], [second?.id]]);
    const servers = await Promise.all(
      clients.map(async (client) => (await readyOf(client)).guilds),
    );
    expect(servers.map((list) => list.map((guild) => guild.id))).toEqual([
      [first?.id],
      [second?.id],
    ]);
  });
});

describe('messages', () => {
  it('come without content unless they concern the bot', async () => {
    const emulator = await testEmulator();
    const client = await identifiedClient(emulator, { intents: 1 | (1 << 9) });
    const ada = emulator.member();
    ada.say('geheim');
    ada.say(`hallo <@${emulator.applicationId}>`);
    await client.wait(
      () => client.received.filter((one) => one.t === 'MESSAGE_CREATE').length === 2,
    );
    const contents = client.received
      .filter((one) => one.t === 'MESSAGE_CREATE')
      .map((one) => z.object({ content: z.string() }).parse(one.d).content);
    expect(contents).toEqual(['', `hallo <@${emulator.applicationId}>`]);
  });

  it('do not come when they are private', async () => {
    const stage = await setStage({ intents: 1 | (1 << 9) });
    await (await stage.command()).answer({ type: 4, data: { content: 'a', flags: 64 } });
    await (await stage.command()).answer({ type: 4, data: { content: 'b' } });
    const { d } = await stage.client.event('MESSAGE_CREATE');
    expect(d).toMatchObject({ content: 'b' });
  });
});
