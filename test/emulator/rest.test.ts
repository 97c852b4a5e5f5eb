import { beforeEach, describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { createEventBus } from '../../src/emulator/events.ts';
import { createRecorder } from '../../src/emulator/rest/recorder.ts';
import { testBot, testEmulator } from './bot.ts';
import { codeOf, request } from './http.ts';

let emulator: Emulator;
let messages: string;

beforeEach(async () => {
  emulator = await testEmulator({ recommendedShards: 3, maxConcurrency: 2 });
  messages = `/channels/${emulator.guilds[0]?.channels[0]?.id}/messages`;
});

/** Whether a request is about the messages of the channel. */
function isMessage({ path }: { readonly path: string }): boolean {
  return path === messages;
}

describe('the API', () => {
  it.each([
    ['/users/@me', { bot: true }],
    ['/applications/@me', { bot: { bot: true } }],
    ['/oauth2/applications/@me', { bot: { bot: true } }],
    ['/gateway/bot', { shards: 3, session_start_limit: { max_concurrency: 2 } }],
    ['/users/@me/guilds', [{ name: 'Server 1' }]],
  ])('tells about itself: %s', async (path, expected) => {
    const answer = await request(emulator, 'GET', path);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject(expected);
  });

  it('shows servers, channels and members', async () => {
    const guild = `/guilds/${emulator.guildId}`;
    const ada = emulator.member({ name: 'Ada' });
    const answers = await Promise.all(
      [guild, `${guild}/channels`, `${guild}/members/${ada.id}`, `/users/${ada.id}`].map((path) =>
        request(emulator, 'GET', path),
      ),
    );
    expect(answers.map((answer) => answer.body)).toMatchObject([
      { id: emulator.guildId, preferred_locale: 'de' },
      [{ name: 'allgemein', type: 0 }],
      { user: { username: 'Ada' } },
      { username: 'Ada' },
    ]);
  });

  it.each([
    ['GET', '/nowhere', 404, 0],
    ['GET', '/guilds/1', 404, 10004],
    ['GET', '/channels/1', 404, 10003],
    ['GET', '/users/1', 404, 10013],
    ['POST', '/channels/1/messages', 404, 10003],
  ])('does not know %s %s', async (method, path, status, code) => {
    const answer = await request(emulator, method, path, method === 'POST' ? {} : undefined);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it('turns a wrong token away', async () => {
    const answer = await request(emulator, 'GET', '/users/@me', undefined, { token: 'x' });
    expect(answer).toMatchObject({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
  });

  it('refuses a body that is no JSON', async () => {
    const answer = await fetch(`${emulator.apiUrl}/v10${messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${emulator.token}` },
      body: '{',
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 50109 }]);
  });

  it('writes, reads, edits and deletes messages of a channel', async () => {
    await request(emulator, 'POST', messages, { content: 'a' });
    const second = await request(emulator, 'POST', messages, { content: 'b' });
    const read = await request(emulator, 'GET', `${messages}?limit=1`);
    const id = emulator.member().history.at(-1)?.id;
    await request(emulator, 'PATCH', `${messages}/${id}`, { content: 'c' });
    const one = await request(emulator, 'GET', `${messages}/${id}`);
    const gone = await request(emulator, 'DELETE', `${messages}/${id}`);

    expect(read.body).toEqual([second.body]);
    expect(one.body).toMatchObject({ content: 'c' });
    expect(one.body).not.toHaveProperty('edited_timestamp', null);
    expect(gone.status).toBe(204);
    expect(emulator.member().history.map((message) => message.content)).toEqual(['a']);
  });

  it("does not let the bot edit somebody else's message", async () => {
    const { id } = emulator.member().say('meins');
    const answer = await request(emulator, 'PATCH', `${messages}/${id}`, { content: 'deins' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 50005]);
  });

  it('keeps the bot out of a server it has not joined', async () => {
    const other = emulator.addGuild({ botJoined: false });
    const path = `/channels/${other.channels[0]?.id}`;
    expect(codeOf(await request(emulator, 'GET', path))).toBe(50001);
    expect(codeOf(await request(emulator, 'GET', `/guilds/${other.id}`))).toBe(50001);
  });
});

describe('the record', () => {
  it('holds what was asked and answered, in order, and tells who listens', async () => {
    const heard: number[] = [];
    const end = emulator.on('request', ({ sequence }) => heard.push(sequence));
    await request(emulator, 'POST', `${messages}?x=1`, { content: 'a' });
    await request(emulator, 'GET', '/webhooks/1/a/messages/%40original');
    end();
    await request(emulator, 'GET', '/gateway');
    expect(emulator.requests).toMatchObject([
      {
        sequence: 1,
        method: 'POST',
        path: messages,
        query: { x: '1' },
        body: { content: 'a' },
        status: 200,
        response: { content: 'a' },
      },
      { sequence: 2, path: '/webhooks/1/a/messages/@original', status: 404, body: undefined },
      { sequence: 3, path: '/gateway' },
    ]);
    expect(heard).toEqual([1, 2]);
    const times = emulator.requests.map((one) => one.atMs);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('is bounded', () => {
    const recorder = createRecorder(createEventBus());
    const incoming = {
      method: 'GET',
      path: '/gateway',
      query: {},
      body: undefined,
      isBroken: false,
      files: [],
      size: 0,
      arrivedAtMs: 0,
    };
    for (let count = 0; count < 2050; count += 1) {
      recorder.record(incoming, 200, undefined);
      recorder.warn(incoming, `field${count}`);
    }
    expect(recorder.requests.map(({ sequence }) => sequence).slice(0, 1)).toEqual([51]);
    expect(recorder.requests).toHaveLength(2000);
    expect(recorder.warnings).toHaveLength(1000);
    expect(recorder.warnings.at(-1)).toBe('GET /gateway: field2049');
  });
});

describe('a planted fault', () => {
  it('takes the place of the answer, as often as it says', async () => {
    emulator.faults.push({ match: isMessage, respond: { kind: 'status', status: 500 }, times: 1 });
    const first = await request(emulator, 'POST', messages, { content: 'a' });
    const second = await request(emulator, 'POST', messages, { content: 'b' });
    expect([first.status, second.status]).toEqual([500, 200]);
    expect(emulator.member().history.map((message) => message.content)).toEqual(['b']);
    expect(emulator.faults).toEqual([]);
  });

  it('may strike after the deed is done', async () => {
    emulator.faults.push({ match: isMessage, respond: { kind: 'failAfter', status: 502 } });
    const answer = await request(emulator, 'POST', messages, { content: 'a' });
    expect(answer.status).toBe(502);
    expect(emulator.requests.at(-1)?.status).toBe(502);
    expect(emulator.member().history).toHaveLength(1);
  });

  it('may hold an answer back', async () => {
    emulator.faults.push({ match: isMessage, respond: { kind: 'delay', delayMs: 60 } });
    const answer = await request(emulator, 'POST', messages, { content: 'a' });
    expect(answer.status).toBe(200);
    expect(emulator.requests.at(-1)?.tookMs).toBeGreaterThan(50);
  });

  it('may be a rate limit, which discord.js waits out', async () => {
    const client = await testBot(emulator);
    emulator.faults.push({
      match: ({ path }) => path.endsWith('/commands'),
      respond: { kind: 'rateLimit', retryAfterMs: 100, global: true },
      times: 1,
    });
    await client.application.commands.set([{ name: 'ask', description: 'a' }]);
    const [limited, served] = emulator.requests.filter((one) => one.path.endsWith('/commands'));
    expect(limited).toMatchObject({ status: 429, response: { retry_after: 0.1, global: true } });
    expect(served?.status).toBe(200);
    expect(Number(served?.atMs) - Number(limited?.atMs)).toBeGreaterThan(90);
  });
});
