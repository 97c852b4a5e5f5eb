import { afterEach, describe, expect, it } from 'vitest';
import { LoginError } from '../../src/discord/bot.ts';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { loadTestLibrary, startBotOn, startTestBot, type TestBot } from './harness.ts';

const library = await loadTestLibrary();
const QUESTION = 'Wie viele Angriffe gab es bei Kobane?';

/** A library whose search takes its time. */
function slowLibrary(ms: number) {
  const { searcher } = library;
  const search: typeof searcher.search = async (...request) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return searcher.search(...request);
  };
  return { ...library, searcher: { search } };
}

const isNothing = (message: Parameters<typeof textOf>[0]) =>
  textOf(message).includes('Dazu steht nichts im Korpus');

let running: TestBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(...options: Parameters<typeof startTestBot>): Promise<TestBot> {
  running = await startTestBot(...options);
  return running;
}

describe('startBot', () => {
  it('registers its commands once and not again while they stay the same', async () => {
    const { emulator } = await start(library);
    const puts = () => emulator.requests.filter(({ method }) => method === 'PUT').length;
    expect(emulator.commands.map(({ name }) => name).toSorted()).toEqual([
      'Find in corpus',
      'about',
      'ask',
      'timeline',
    ]);
    expect(puts()).toBe(1);
    const second = await startBotOn(emulator, library);
    expect(puts()).toBe(1);
    expect(second.log.join('')).toContain('"changed":false');
    await second.bot.stop();
  });

  it('offers its commands to everybody, in servers and direct messages', async () => {
    const { emulator } = await start(library);
    for (const guild of [true, false]) {
      const names = emulator.member({ guild, permissions: 0n }).commands.map(({ name }) => name);
      expect(names).toEqual(['about', 'ask', 'Find in corpus', 'timeline']);
    }
  });

  it('refuses a wrong token without repeating it', async () => {
    const emulator = await startEmulator();
    const error = await startBotOn(emulator, library, 'wrong.token.value').catch((e: unknown) => e);
    await emulator.stop();
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toMatchObject({ reason: 'token-invalid' });
    expect(String(error)).not.toContain('wrong.token.value');
  });

  it('answers after the gateway was cut, also what was asked meanwhile', async () => {
    const { emulator, log } = await start(library);
    const member = emulator.member({ locale: 'de' });
    expect(textOf(await (await member.invoke('ask', { question: QUESTION })).reply())).toContain(
      '21',
    );
    emulator.killGateway();
    const asked = await member.invoke('ask', { question: QUESTION });
    expect(textOf(await asked.reply())).toContain('Kobane');
    expect(log.join('')).toContain('resumed');
  });

  it('gives up where Discord closes the connection for good, so that it can be started anew', async () => {
    const { emulator, log } = await start(library);
    emulator.closeGateway(4004);
    await expect.poll(() => log.join('')).toContain('fatal: Discord closed shard 0 for good: 4004');
  });

  // How fast: see `npm run bench:load`; how long it takes here says more about the machine.
  it('answers every one of 200 questions asked at once', async () => {
    const { emulator } = await start(library, { acknowledgeMs: 15_000 });
    const members = Array.from({ length: 200 }, () => emulator.member({ locale: 'de' }));
    const invocations = await Promise.all(
      members.map((member) => member.invoke('ask', { question: QUESTION })),
    );
    const replies = await Promise.all(invocations.map((invocation) => invocation.reply()));
    expect(invocations.filter(({ failed }) => failed !== undefined)).toEqual([]);
    expect(new Set(replies.map(textOf)).size).toBe(1);
  });

  it('shows that it is thinking where an answer takes long', async () => {
    const { emulator } = await start(slowLibrary(700));
    const asked = await emulator.member({ locale: 'de' }).invoke('ask', { question: QUESTION });
    expect(asked.messages[0]?.thinking).toBe(true);
    const reply = await asked.reply();
    expect(textOf(reply)).toContain('Kobane');
    expect(reply.thinking).toBe(false);
  });

  it('has a polite word for a command that it no longer has', async () => {
    const { emulator } = await start(library);
    const url = `${emulator.apiUrl}/v10/applications/${emulator.applicationId}/commands`;
    const headers = { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'old', description: 'gone' });
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(201);
    const reply = await (await emulator.member({ locale: 'de' }).invoke('old')).reply();
    expect(textOf(reply)).toContain('Diesen Befehl gibt es nicht mehr');
    expect(reply.ephemeral).toBe(true);
  });

  it('lets running answers finish before it stops, and takes no more', async () => {
    const { emulator, bot } = await start(slowLibrary(600), { acknowledgeMs: 1200 });
    const member = emulator.member({ locale: 'de' });
    const asked = member.invoke('ask', { question: QUESTION });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = bot.stop();
    const late = member.invoke('ask', { question: QUESTION });
    await stopped;
    expect(textOf(await (await asked).reply())).toContain('Kobane');
    expect((await late).failed).toBeDefined();
  });

  it('keeps to the asker what is private, even after it was seen thinking', async () => {
    const { emulator } = await start(slowLibrary(700));
    const member = emulator.member({ locale: 'de' });
    const asked = await member.invoke('ask', { question: 'Wie backe ich ein Sauerteigbrot?' });
    const messages = await asked.until((all) => all.some((message) => isNothing(message)));
    const [thinking, reply] = messages;
    expect(thinking?.deleted).toBe(true);
    expect(reply?.ephemeral).toBe(true);
    expect(emulator.member().history.filter((message) => isNothing(message))).toEqual([]);
  });

  it('keeps to the asker that Discord has refused the reply, also after thinking in public', async () => {
    const { emulator } = await start(slowLibrary(400));
    emulator.faults.push({
      match: ({ method }) => method === 'PATCH',
      respond: { kind: 'status', status: 400, body: { code: 50035, message: 'Invalid Form Body' } },
      times: 1,
    });
    const asked = await emulator.member({ locale: 'de' }).invoke('ask', { question: QUESTION });
    const messages = await asked.until((all) => all.some((one) => /Kennung/.test(textOf(one))));
    const told = messages.filter((one) => /Kennung/.test(textOf(one)));
    expect(told.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expect(emulator.member().history).toEqual([]);
  });

  it('tells the asker what is private, also where somebody has taken "thinking" away', async () => {
    const { emulator } = await start(slowLibrary(400));
    emulator.faults.push({
      match: ({ method }) => method === 'DELETE',
      respond: { kind: 'status', status: 404, body: { code: 10008, message: 'Unknown Message' } },
      times: 1,
    });
    const asked = await emulator
      .member({ locale: 'de' })
      .invoke('ask', { question: 'Wie backe ich ein Sauerteigbrot?' });
    const messages = await asked.until((all) => all.some((message) => isNothing(message)));
    expect(messages.some((message) => isNothing(message))).toBe(true);
  });

  it('tells the member where Discord refuses the reply, and the log neither question nor token', async () => {
    const { emulator, log } = await start(library);
    emulator.faults.push({
      match: ({ path }) => path.endsWith('/callback'),
      respond: { kind: 'status', status: 400, body: { code: 50035, message: 'Invalid Form Body' } },
      times: 1,
    });
    const asked = await emulator.member({ locale: 'de' }).invoke('ask', { question: QUESTION });
    const reply = await asked.reply();
    expect(textOf(reply)).toMatch(/Kennung [0-9A-F]{8}/);
    expect(reply.ephemeral).toBe(true);
    const logged = log.join('');
    expect(logged).toContain('answer could not be delivered');
    expect(logged).toContain('/…/callback');
    expect(logged).not.toContain('Kobane');
  });
});
