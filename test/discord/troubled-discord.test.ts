import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/rest/faults.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startTestBot, type TestBot } from './harness.ts';

const harbour = await libraryOf(harbourArticles());
const QUESTION = 'Wann überflutete ein Sturm den Hafen?';
const NOTHING = 'Wie backe ich ein Sauerteigbrot?';

/** A library whose search takes its time. */
function slow(ms: number) {
  const { searcher } = harbour;
  const search: typeof searcher.search = async (...request) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return searcher.search(...request);
  };
  return { ...harbour, searcher: { search } };
}

let running: TestBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(ms = 0): Promise<TestBot> {
  running = await startTestBot(ms === 0 ? harbour : slow(ms));
  return running;
}

/** A disturbance of first responses. */
function onCallbacks(respond: Fault['respond'], times = 1): Fault {
  return { match: ({ path }) => path.endsWith('/callback'), respond, times };
}

/** Asks, and gives what the member sees in the end and the log. */
async function check(
  { emulator, log }: TestBot,
  expected: { readonly text: string; readonly isPrivate: boolean },
  question = QUESTION,
) {
  const member = emulator.member({ locale: 'de' });
  const asked = await member.invoke('ask', { question });
  const messages = await asked.until((all) =>
    all.some((message) => !message.thinking && textOf(message).includes(expected.text)),
  );
  const shown = messages.filter(({ deleted }) => !deleted);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.ephemeral).toBe(expected.isPrivate);
  expect(member.history.filter(({ deleted }) => !deleted)).toHaveLength(1);
  return { asked, shown, log: log.join('') };
}

describe('an interaction that is delivered twice', () => {
  it('is answered once', async () => {
    const { emulator, log } = await start();
    const member = emulator.member({ locale: 'de' });
    const asked = await member.invoke('ask', { question: QUESTION });
    await asked.reply();
    const before = emulator.requests.length;
    emulator.redeliver(asked.id);
    await expect.poll(() => log.join('')).toContain('delivered twice');
    expect(emulator.requests).toHaveLength(before);
    expect(member.history).toHaveLength(1);
  });
});

describe('a first response that Discord takes and says that it failed', () => {
  it.each([
    ['an answer', QUESTION, 'Sturm', false],
    ['a private one', NOTHING, 'Dazu steht nichts im Korpus', true],
  ])('is %s, and arrives once', async (_name, question, text, isPrivate) => {
    const bot = await start();
    bot.emulator.faults.push(onCallbacks({ kind: 'failAfter', status: 500 }));
    const { log } = await check(bot, { text, isPrivate }, question);
    await expect
      .poll(() => bot.emulator.requests.filter(({ method }) => method === 'PATCH').length)
      .toBe(1);
    expect(log).not.toContain('could not be delivered');
  });

  it.each([
    ['once', 1],
    ['every time', 4],
  ])('%s says that the bot is thinking; then the answer comes', async (_name, times) => {
    const bot = await start(600);
    bot.emulator.faults.push(onCallbacks({ kind: 'failAfter', status: 502 }, times));
    await check(bot, { text: 'Sturm', isPrivate: false });
  });

  it('keeps to the asker what is private, also after thinking in public', async () => {
    const bot = await start(600);
    bot.emulator.faults.push(onCallbacks({ kind: 'failAfter', status: 500 }));
    await check(bot, { text: 'Dazu steht nichts im Korpus', isPrivate: true }, NOTHING);
  });

  it('turns a page once', async () => {
    const { emulator } = await start();
    const member = emulator.member({ locale: 'de' });
    const asked = await member.invoke('timeline', { topic: 'Norderfleth', entries: 12 });
    const reply = await asked.reply();
    emulator.faults.push(onCallbacks({ kind: 'failAfter', status: 500 }));
    const turned = await (await member.click(reply, '▶')).reply();
    expect(turned.id).toBe(reply.id);
    await expect.poll(() => JSON.stringify(member.history)).toContain('Seite 2/3');
    await expect
      .poll(() => member.history[0]?.attachments.map(({ filename }) => filename))
      .toEqual(['timeline.png']);
    expect(member.history).toHaveLength(1);
  });
});

describe('somebody else’s first response', () => {
  it('is left as it is', async () => {
    const { emulator, log } = await start();
    emulator.faults.push(
      onCallbacks({ kind: 'status', status: 400, body: { code: 40060, message: 'Already' } }),
    );
    const asked = emulator.member({ locale: 'de' }).invoke('ask', { question: QUESTION });
    await expect.poll(() => log.join('')).toContain('interaction was answered already');
    const edits = emulator.requests.filter(({ method }) => method !== 'POST' && method !== 'GET');
    expect(edits.filter(({ path }) => path.includes('@original'))).toEqual([]);
    expect((await asked).failed).toBeDefined();
  });
});

describe('a Discord in trouble', () => {
  it.each<readonly [string, Fault['respond'], number]>([
    ['a callback that takes 2.9 s', { kind: 'delay', delayMs: 2900 }, 1],
    ['a callback that must wait', { kind: 'rateLimit', retryAfterMs: 700 }, 1],
    ['everything that must wait', { kind: 'rateLimit', retryAfterMs: 700, global: true }, 1],
    ['three errors of the server', { kind: 'status', status: 503 }, 3],
  ])('gets the answer through %s', async (_name, respond, times) => {
    const bot = await start();
    bot.emulator.faults.push(onCallbacks(respond, times));
    await check(bot, { text: 'Sturm', isPrivate: false });
  });

  it('is told nothing more where it was too late, and the log says so', async () => {
    const { emulator, log } = await start();
    emulator.faults.push(onCallbacks({ kind: 'rateLimit', retryAfterMs: 3200 }));
    const asked = await emulator.member({ locale: 'de' }).invoke('ask', { question: QUESTION });
    expect(asked.failed).toBeDefined();
    await expect.poll(() => log.join('')).toContain('answer came too late for Discord');
    expect(asked.messages).toEqual([]);
    expect(log.join('')).not.toContain('fatal');
  });

  it.each<readonly [string, (bot: TestBot) => void]>([
    ['is cut', ({ emulator }) => emulator.killGateway()],
    ['is to be made anew', ({ emulator }) => emulator.requestReconnect()],
    ['loses its session', ({ emulator }) => emulator.invalidateSession({ resumable: false })],
    ['may resume', ({ emulator }) => emulator.invalidateSession({ resumable: true })],
  ])(
    'gives every answer once where the connection %s meanwhile',
    { timeout: 30_000 },
    async (_name, disturb) => {
      const bot = await start(900);
      const { emulator, log } = bot;
      const members = Array.from({ length: 10 }, () => emulator.member({ locale: 'de' }));
      const asking = members.map((member) => member.invoke('ask', { question: QUESTION }));
      await new Promise((resolve) => setTimeout(resolve, 200));
      disturb(bot);
      const asked = await Promise.all(asking);
      for (const one of asked) {
        expect(textOf(await one.reply())).toContain('Sturm');
        expect(one.messages).toHaveLength(1);
      }
      // Connected again, it answers as before.
      await expect
        .poll(() => log.filter((line) => /"(?:connected|resumed)"/.test(line)).length, {
          timeout: 15_000,
        })
        .toBe(2);
      const late = await emulator.member({ locale: 'de' }).invoke('ask', { question: QUESTION });
      expect(textOf(await late.reply())).toContain('Sturm');
      expect(log.join('')).not.toContain('fatal');
    },
  );
});
