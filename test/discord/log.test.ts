import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/rest/faults.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { loadTestLibrary, startTestBot, type TestBot } from './harness.ts';

const library = await loadTestLibrary();
const QUESTION = 'Wie viele Angriffe gab es bei Kobane?';

/** A library that quotes what it was asked, as parsers and regular expressions do. */
const quoting = {
  ...library,
  searcher: {
    search: () => {
      const error = new SyntaxError(`Invalid regular expression: /${QUESTION}\n    at Kobane/`);
      return Promise.reject(Object.assign(error, { question: QUESTION, cause: QUESTION }));
    },
  },
};

let running: TestBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** The tokens of all interactions so far, and the bot's own. */
function tokensOf({ emulator }: TestBot): string[] {
  const inPaths = emulator.requests.flatMap(({ path }) => {
    const [, token = ''] = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path) ?? [];
    return token === '' ? [] : [token];
  });
  expect(inPaths.length).toBeGreaterThan(0);
  return [...inPaths, emulator.token];
}

function checkLog(bot: TestBot): string {
  const text = bot.log.join('');
  for (const secret of ['Kobane', 'Angriffe', ...tokensOf(bot)]) expect(text).not.toContain(secret);
  return text;
}

const isAnswer: Fault['match'] = ({ path }) => /^\/(?:interactions|webhooks)\//.test(path);

describe('the log at level trace', () => {
  it.each<[string, Fault['respond']]>([
    ['a refusal', { kind: 'status', status: 400, body: { code: 50_035, message: 'Invalid' } }],
    ['a refusal that names no code', { kind: 'status', status: 403 }],
    ['an interaction that is gone', { kind: 'status', status: 404, body: { code: 10_062 } }],
    ['an interaction that was answered', { kind: 'status', status: 400, body: { code: 40_060 } }],
    ['a fault of the server', { kind: 'status', status: 500 }],
    ['a gateway that is down', { kind: 'failAfter', status: 502 }],
    ['a rate limit', { kind: 'rateLimit', retryAfterMs: 100 }],
  ])('holds neither token nor question on %s', async (_name, respond) => {
    running = await startTestBot(library);
    const { emulator, log } = running;
    emulator.faults.push({ match: isAnswer, respond, times: 5 });
    const asked = await emulator.member().invoke('ask', { question: QUESTION });
    const isOver = () =>
      asked.messages.length > 0 || log.some((line) => /"level":[45]0/.test(line));
    await expect.poll(isOver, { timeout: 10_000 }).toBe(true);
    checkLog(running);
  });

  it('holds neither where a library quotes the question, but says where, and what the member was told', async () => {
    running = await startTestBot(quoting);
    const asked = await running.emulator
      .member({ locale: 'de' })
      .invoke('ask', { question: QUESTION });
    const [, reference = 'none'] = /Kennung ([0-9A-F]{8})/.exec(textOf(await asked.reply())) ?? [];
    const text = checkLog(running);
    const line = text.split('\n').find((one) => one.includes(`"reference":"${reference}"`)) ?? '';
    expect(line).toContain('"type":"SyntaxError"');
    expect(line).toContain('log.test.ts:');
  });
});
