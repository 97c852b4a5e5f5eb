import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../src/emulator/emulator.ts';
import { run, temporaryFolder } from './run-main.ts';

/** A token that must never be seen again, in the form of a real one. */
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.never-to-be-printed';

/** A port on which another program listens until the test has ended. */
async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('npm start without a token', () => {
  it('serves the preview, and ends with 0 on SIGTERM', async () => {
    const program = await run('src/main.ts');
    const url = await program.waitFor(/http:\/\/127\.0\.0\.1:\d+/);
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<html');
    program.stop();
    expect(await program.exit).toBe(0);
  });

  it.each([
    [
      'de',
      (port: number) =>
        `Port ${port} ist belegt (läuft Fundstelle schon?): Die Vorschau nimmt den nächsten freien.`,
    ],
    [
      'en',
      (port: number) =>
        `Port ${port} is taken (is Fundstelle running already?): the preview takes the next free one.`,
    ],
  ])('takes the next free port where the one set is taken, and says so: %s', async (...row) => {
    const [language, expected] = row;
    const port = await takePort();
    const env = { PREVIEW_PORT: String(port), OPERATOR_LANGUAGE: language };
    const program = await run('src/main.ts', [], env);
    const url = (await program.waitFor(/http:\/\/127\.0\.0\.1:\d+\/setup/)).replace('/setup', '');
    expect(program.output()).toContain(expected(port));
    expect(program.output()).toContain(`: ${url} (`);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect((await fetch(url)).status).toBe(200);
  });

  it('says that the port of METRICS_PORT is taken', async () => {
    const port = await takePort();
    const program = await run('src/main.ts', [], { METRICS_PORT: String(port) });
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain(`Port ${port} ist belegt`);
    expect(program.output()).toContain('setze METRICS_PORT auf');
    expect(program.output()).not.toContain('    at ');
  });
});

describe('npm start with a token', () => {
  it('refuses an invalid one in one clear line, without stack or token, and ends with 1', async () => {
    const emulator = await startEmulator();
    onTestFinished(() => emulator.stop());
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: emulator.apiUrl, OPERATOR_LANGUAGE: 'en' };
    const program = await run('src/main.ts', [], env);
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain('Discord refuses DISCORD_TOKEN');
    expect(program.output()).not.toContain('    at ');
    expect(program.output()).not.toContain('never-to-be-printed');
  });

  it('logs in, and out again on SIGTERM', async () => {
    const emulator = await startEmulator();
    onTestFinished(() => emulator.stop());
    const env = { DISCORD_TOKEN: emulator.token, DISCORD_API_URL: emulator.apiUrl };
    const program = await run('src/main.ts', [], env);
    await program.waitFor(/"msg":"ready"/);
    program.stop();
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toContain(emulator.token);
  });
});

describe('npm start with METRICS_PORT', () => {
  it('can be watched, and ends with 0 on SIGTERM', async () => {
    const program = await run('src/main.ts', [], { METRICS_PORT: '0' });
    const url = (await program.waitFor(/http:\/\/127\.0\.0\.1:\d+\/metrics/)).replace(
      '/metrics',
      '',
    );
    // Before anything else is there: alive, and not ready.
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await program.waitFor(/Vorschau: /);
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready\n');
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^fundstelle_corpus_articles 5$/m);
    expect(metrics).toMatch(/^fundstelle_gateway_shards\{shard="0",state="ready"\} 1$/m);
    program.stop();
    expect(await program.exit).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('ends with 1 where the corpus cannot be served, and holds no port', async () => {
    const env = { METRICS_PORT: '0', CORPUS_DIR: '/nowhere' };
    const program = await run('src/main.ts', [], env);
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain('lässt sich nicht lesen');
  });
});

describe('npm start on a corpus that cannot be served', () => {
  it('names every file that is broken and ends with 1', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'a.md'), '---\nid: a\nheadline: "offen\n---\nText.\n');
    await writeFile(
      path.join(folder, 'b.md'),
      '---\nid: b\ndatePublished: 2016-02-30\n---\nText.\n',
    );
    const program = await run('src/main.ts', [], { CORPUS_DIR: folder });
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain('kein einziger Artikel verwendbar');
    expect(program.output()).toMatch(/a\.md:\d+:\d+ Fehler K003/);
    expect(program.output()).toMatch(/b\.md:\d+:\d+ Fehler K002/);
    expect(program.output()).not.toContain('    at ');
  });
});

describe('npm run cli', () => {
  it.each([
    ['a wrong date', ['ask', 'Wer?', '--from', '31.02.2015'], 2, '„31.02.2015“ ist kein Datum'],
    ['an unknown option', ['ask', 'Wer?', '--colour'], 2, "unknown option '--colour'"],
    ['a folder that is not there', ['check', '/nowhere'], 2, 'lässt sich nicht lesen'],
  ])('ends with 2 and says why on %s', async (_name, args, code, text) => {
    const program = await run('src/cli/main.ts', args, {});
    expect(await program.exit).toBe(code);
    expect(program.output()).toContain(text);
    expect(program.output()).not.toContain('    at ');
  });
});
