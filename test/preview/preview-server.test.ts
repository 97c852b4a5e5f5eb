import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortTakenError } from '../../src/preview/port-taken-error.ts';
import { startPreview } from '../../src/preview/preview-server.ts';
import { createClient, errorOf, PERSONA, type PreviewClient, queryOf } from './preview-client.ts';
import { type PreviewFixture, startFixture } from './preview-fixture.ts';

let fixture: PreviewFixture;
let client: PreviewClient;
beforeAll(async () => {
  fixture = await startFixture();
  client = createClient(fixture.preview.url);
});
afterAll(() => fixture.stop());

describe('the page', () => {
  it('is served with a policy that lets nothing in but its own files', async () => {
    const { status, headers, body } = await client.get('/');
    expect(status).toBe(200);
    expect(body).toContain('<!doctype html>');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  it.each([
    ['/page.js', 200],
    ['/page.css', 200],
    ['/mark.svg', 200],
    ['/page.ts', 404],
    ['/..%2fpreview-server.ts', 404],
    ['/%2e%2e/model.ts', 404],
    ['/api/nothing', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await client.get(path)).status).toBe(status);
  });

  it.each([
    ['a foreign name', 'evil.example', 403],
    ['a foreign port', '127.0.0.1:1', 403],
    ['no port', '127.0.0.1', 403],
  ])('is not shown under %s', async (_, host, status) => {
    expect((await client.get('/', { host })).status).toBe(status);
  });

  it('is shown under localhost', async () => {
    const { port } = new URL(fixture.preview.url);
    expect((await client.get('/', { host: `localhost:${port}` })).status).toBe(200);
  });
});

describe('what changes something', () => {
  const body = { persona: PERSONA, command: 'ask', options: { question: 'x' } };
  it.each<[string, Record<string, string>, unknown, number, RegExp]>([
    ['a foreign origin', { Origin: 'http://evil.example' }, body, 403, /Only this page/],
    ['the origin of another port', { Origin: 'http://127.0.0.1:1' }, body, 403, /Only this page/],
    ['a form of a foreign page', { 'Content-Type': 'text/plain' }, body, 415, /JSON/],
    ['what is no JSON', {}, '{', 400, /not JSON/],
    ['what is not what the page sends', {}, { command: 'ask' }, 400, /persona/],
    [
      'another kind of persona',
      {},
      { ...body, persona: { ...PERSONA, member: 'x' } },
      400,
      /member/,
    ],
    ['too long a text', {}, { ...body, options: { question: 'x'.repeat(6001) } }, 400, /question/],
    ['a command that does not exist', {}, { ...body, command: 'none' }, 400, /none/],
    ['an option that does not exist', {}, { ...body, options: { question: 'x', y: 1 } }, 400, /y/],
  ])('refuses %s', async (_, headers, sent, status, words) => {
    const { status: got, answer } = await client.post('/api/invoke', sent, headers);
    expect(got).toBe(status);
    expect(errorOf(answer)).toMatch(words);
  });

  it('takes much only where a file may come', async () => {
    const much = { persona: PERSONA, messageId: 'x'.repeat(600_000), customId: 'x' };
    const { status, answer } = await client.post('/api/click', much);
    expect([status, errorOf(answer)]).toEqual([413, 'That is too long.']);
  });

  it('refuses a request without an origin', async () => {
    const response = await fetch(`${fixture.preview.url}/api/invoke`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(403);
  });
});

describe('startPreview', () => {
  const options = { exampleQuestions: () => [], corpusLine: () => '' };

  it('takes the next free port where one is taken', async () => {
    const { emulator, preview } = fixture;
    const next = await startPreview({ ...options, emulator, port: preview.port });
    expect(next.port).toBeGreaterThan(preview.port);
    expect(next.port).toBeLessThan(preview.port + 20);
    expect(next.url).toBe(`http://127.0.0.1:${next.port}`);
    // The page lets only its own address in: that of the port which was free.
    expect((await createClient(next.url).get('/')).status).toBe(200);
    await next.stop();
  });

  it('gives up where no port is left, and says which were taken', async () => {
    // The last port there is: nothing comes after it. Whoever has it already has it for this test as well.
    const other = createServer().on('error', () => undefined);
    other.listen(65_535, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve).once('error', resolve));
    const start = startPreview({ ...options, emulator: fixture.emulator, port: 65_535 });
    await expect(start).rejects.toEqual(new PortTakenError(65_535, 65_535));
    other.close();
  });

  it('tells open pages that another corpus is served, and new ones from the beginning', async () => {
    let line = '5 Artikel';
    const { emulator } = fixture;
    const preview = await startPreview({ ...options, emulator, port: 0, corpusLine: () => line });
    const own = createClient(preview.url);
    const open = await own.listen();
    expect((await open.next(() => true))?.data).toContain('5 Artikel');
    line = '6 Artikel';
    // The word of it is for somebody else.
    await own.invoke('ask', { question: 'x', private: true }, { ...PERSONA, member: 'second' });
    const told = await open.next((_, name) => name !== 'state');
    expect(told).toEqual({
      event: 'corpus',
      data: JSON.stringify({ corpusLine: '6 Artikel', exampleQuestions: [] }),
    });
    const late = await own.listen();
    expect((await late.next(() => true))?.data).toContain('6 Artikel');
    await Promise.all([open.close(), late.close()]);
    await preview.stop();
  });

  it('ends the event streams when it stops, and stops twice as once', async () => {
    const preview = await startPreview({ ...options, emulator: fixture.emulator, port: 0 });
    const response = await fetch(`${preview.url}/api/events?${queryOf(PERSONA)}`);
    await Promise.all([preview.stop(), preview.stop()]);
    await expect(response.text().catch(() => 'cut off')).resolves.toBeTypeOf('string');
    await expect(fetch(preview.url)).rejects.toThrow('fetch failed');
  });
});
