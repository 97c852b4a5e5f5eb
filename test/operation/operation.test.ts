import http from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { type Operation, startOperation } from '../../src/operation/operation.ts';
import { createKeeper, type Keeper } from '../../src/serving/keeper.ts';
import { loadTestLibrary, startBotOn } from '../discord/harness.ts';
import { day } from '../domain/sample-article.ts';

const library = await loadTestLibrary();
const QUESTION = 'Wie viele Angriffe gab es bei Kobane?';

let now = Date.now();
let isBroken = false;
let emulator: Emulator;
let operation: Operation;
let keeper: Keeper;
let bot: Bot | undefined;

/** What the server says: status and body. */
async function get(path: string, init: RequestInit = {}) {
  const response = await fetch(`${operation.url}${path}`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** The value of a series, such as `fundstelle_corpus_version`; `undefined` where there is none. */
async function valueOf(series: string): Promise<number | undefined> {
  const line = (await get('/metrics')).text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

const interactions = (command: string, outcome: string) =>
  valueOf(`fundstelle_interactions_total{command="${command}",outcome="${outcome}"}`);

const member = () => emulator.member({ locale: 'de' });

const breakable = () => {
  if (isBroken) throw new TypeError('broken');
  return library;
};

beforeAll(async () => {
  operation = await startOperation({ port: 0, version: '1.2.3', clock: () => now });
  emulator = await startEmulator({ heartbeatIntervalMs: 200 });
});
afterAll(async () => {
  await bot?.stop();
  await keeper.stop();
  await emulator.stop();
  await operation.stop();
});

describe('an operator, in the order of a start', () => {
  it('sees that it lives, and what it waits for', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'Fundstelle: alive\n' });
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'loading the corpus\n' });
    expect(await valueOf('fundstelle_corpus_articles')).toBeUndefined();
  });

  it('sees the corpus', async () => {
    keeper = operation.watchKeeper(
      await createKeeper({
        folder: 'corpus',
        snapshots: undefined,
        dictionaryFile: undefined,
        today: () => day('2026-11-21'),
        clock: Date.now,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
        onFatal: (error) => expect.unreachable(error.message),
      }),
    );
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'logging in to Discord\n' });
    expect(await valueOf('fundstelle_corpus_articles')).toBe(5);
    expect(await valueOf('fundstelle_corpus_paragraphs')).toBeGreaterThan(5);
    expect(await valueOf('fundstelle_corpus_version')).toBe(1);
  });

  it('sees that it is ready', async () => {
    const started = await startBotOn(
      emulator,
      breakable,
      undefined,
      undefined,
      operation.telemetry,
    );
    ({ bot } = started);
    operation.watchBot(bot);
    expect(await get('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
    expect(await valueOf('fundstelle_gateway_shards{shard="0",state="ready"}')).toBe(1);
    expect(await valueOf('fundstelle_gateway_shards{shard="0",state="reconnecting"}')).toBe(0);
  });

  it('sees a connection that is cut, and back', async () => {
    const refused = { kind: 'delay', delayMs: 400 } as const;
    emulator.faults.push({ match: ({ path }) => path.startsWith('/gateway'), respond: refused });
    emulator.killGateway();
    await expect.poll(async () => (await get('/readyz')).text).toBe('reconnecting to Discord\n');
    await expect.poll(async () => (await get('/readyz')).status, { timeout: 10_000 }).toBe(200);
    emulator.faults.length = 0;
  });

  it('sees that heartbeats count as word from Discord, and silence as none', async () => {
    const heard = 'fundstelle_gateway_heard_timestamp_seconds{shard="0"}';
    const before = (await valueOf(heard)) ?? Infinity;
    // Nothing happens but heartbeats.
    await expect.poll(() => valueOf(heard), { timeout: 5000 }).toBeGreaterThan(before);
    now = Date.now() + 3 * 60_000 + 2000;
    expect(await get('/readyz')).toMatchObject({
      status: 503,
      text: 'no word from Discord for three minutes\n',
    });
    now = Date.now();
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('the counters', () => {
  it('tell how each interaction ended, and how long it took', async () => {
    await (await member().invoke('ask', { question: QUESTION })).reply();
    await (await member().invoke('ask', { question: QUESTION, from: 'gestern?' })).reply();
    await expect.poll(() => interactions('ask', 'answered')).toBe(1);
    await expect.poll(() => interactions('ask', 'member-error')).toBe(1);
    expect(await valueOf('fundstelle_first_response_seconds_count{command="ask"}')).toBe(2);
    expect(await valueOf('fundstelle_reply_seconds_count{command="ask"}')).toBe(2);
    const sum = await valueOf('fundstelle_reply_seconds_sum{command="ask"}');
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(20);
  });

  it('tell bugs of ours', async () => {
    isBroken = true;
    const reply = await (await member().invoke('about')).reply();
    isBroken = false;
    expect(textOf(reply)).toContain('schiefgegangen');
    await expect.poll(() => interactions('about', 'failed')).toBe(1);
  });

  it.each([
    ['undelivered', 400, 50_035],
    ['late', 404, 10_062],
  ])('tell replies that Discord did not take: %s', async (outcome, status, code) => {
    emulator.faults.push({
      match: ({ path }) => path.endsWith('/callback'),
      respond: { kind: 'status', status, body: { code, message: 'no' } },
      times: 1,
    });
    void (await member()
      .invoke('about')
      .catch(() => undefined));
    await expect.poll(() => interactions('about', outcome), { timeout: 5000 }).toBe(1);
  });

  it('hold no name that came from outside', async () => {
    const url = `${emulator.apiUrl}/v10/applications/${emulator.applicationId}/commands`;
    const headers = { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'geheim', description: 'gone' });
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(201);
    await (await member().invoke('geheim')).reply();
    await expect.poll(() => interactions('other', 'answered')).toBe(1);
    const { text } = await get('/metrics');
    for (const secret of ['geheim', 'Kobane', emulator.token, emulator.guildId])
      expect(text).not.toContain(secret);
  });

  it('tell changes of the corpus', async () => {
    const by = { id: '1', name: 'Mo' };
    const request = { by, isDryRun: false, isForced: false, onProgress: () => undefined };
    expect((await keeper.reload(request)).kind).toBe('same');
    const change = 'fundstelle_corpus_changes_total';
    expect(await valueOf(`${change}{deed="reload",outcome="same"}`)).toBe(1);
    await expect(keeper.undo(request)).rejects.toThrow(UserError);
    expect(await valueOf(`${change}{deed="undo",outcome="refused"}`)).toBe(1);
  });

  it('come with those of the process, in the format of Prometheus', async () => {
    const { text, headers } = await get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).toContain('fundstelle_info{version="1.2.3"} 1');
  });
});

describe('the server', () => {
  it.each([
    ['POST', '/metrics', 405],
    ['DELETE', '/healthz', 405],
    ['GET', '/', 404],
    ['GET', '/metrics/x', 404],
    ['HEAD', '/healthz', 200],
    ['HEAD', '/metrics', 200],
  ])('%s %s is %i', async (method, path, status) => {
    const answer = await get(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.text === '').toBe(method === 'HEAD');
  });

  it('is heard on this machine only', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const port = new URL(operation.url ?? '').port;
    for (const host of ['127.0.0.2', ...others.map(({ address }) => address)]) {
      const refused = new Promise<string>((resolve) => {
        http
          .request({ host, port, path: '/healthz' }, () => resolve('heard'))
          .on('error', (error) => resolve('code' in error ? String(error.code) : ''))
          .end();
      });
      expect(await refused).toBe('ECONNREFUSED');
    }
  });

  it('says that the program ends', async () => {
    operation.announceStop();
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'stopping\n' });
    expect((await get('/healthz')).status).toBe(200);
  });
});
