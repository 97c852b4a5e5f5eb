import { cp, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.ts';
import type { JsonObject } from '../../src/emulator/world/json.ts';
import { startOperation } from '../../src/operation/operation.ts';
import { loadVersion } from '../../src/serving/load-version.ts';
import { servingStateFile, stateAtStart } from '../../src/serving/serving-state.ts';
import { day } from '../domain/sample-article.ts';
import { temporaryFolder } from '../run-main.ts';
import { byAda, makeCorpus, PORTS, portArticle, startKeeper } from '../serving/keeper-fixture.ts';
import { runProgram } from './run-program.ts';

async function startDiscord(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.stop());
  return emulator;
}

const envOf = ({ token, apiUrl }: Emulator) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });

/** What `doctor` prints, as lines, and its exit code. */
async function doctor(env: Readonly<Record<string, string>> = {}, folder = 'corpus') {
  const SNAPSHOT_DIR = env['SNAPSHOT_DIR'] ?? (await temporaryFolder());
  const all = { PREVIEW_PORT: '0', OPERATOR_LANGUAGE: 'en', ...env, SNAPSHOT_DIR };
  const { out, exitCode, error } = await runProgram(folder, ['doctor'], all);
  expect(error).toBeUndefined();
  expect(out).not.toContain(env['DISCORD_TOKEN'] ?? 'no token');
  return { lines: out.trimEnd().split('\n'), exitCode };
}

async function check(
  env: Readonly<Record<string, string>>,
  level: 'ok' | 'warning' | 'problem',
  text: string,
  folder?: string,
): Promise<void> {
  const { lines, exitCode } = await doctor(env, folder);
  const found = lines.filter((line) => line.includes(text));
  expect(
    found.map((line) => line.split(' ')[0]),
    lines.join('\n'),
  ).toEqual([level]);
  expect(exitCode).toBe(level === 'problem' ? 1 : 0);
}

/** Makes the emulator describe the application otherwise. */
function describeAs(emulator: Emulator, fields: JsonObject): void {
  const { applicationId: id } = emulator;
  const body = { id, name: 'Fundstelle', approximate_guild_count: 1, ...fields };
  emulator.faults.push({
    match: ({ path: asked }) => asked === '/applications/@me',
    respond: { kind: 'status', status: 200, body },
  });
}

describe('doctor without a token', () => {
  it('says what is there, and that the preview runs', async () => {
    const { lines, exitCode } = await doctor();
    expect(exitCode).toBe(0);
    expect(lines).toEqual([
      'ok       Node.js 20.19.0',
      'ok       Settings: all can be used',
      'ok       No DISCORD_TOKEN set: npm start opens the preview.',
      'ok       Corpus corpus: 5 usable articles',
      expect.stringMatching(/^ok {7}Index in \S+: none yet, the next start builds it$/),
      'ok       Fonts of the pictures: there',
      'ok       PREVIEW_PORT: port 0 is free',
      'ok       METRICS_PORT not set: /metrics, /healthz and /readyz are off.',
      '',
      '0 problems, 0 warnings.',
    ]);
  });

  it('speaks German', async () => {
    const { lines } = await doctor({ OPERATOR_LANGUAGE: 'de', LOG_LEVEL: 'laut' });
    expect(lines).toContain(
      'Problem  Einstellung LOG_LEVEL ist nicht verwendbar. Möglich: trace, debug, info, warn, error, fatal oder silent',
    );
  });

  it('names every wrong setting, not its value', async () => {
    const { lines, exitCode } = await doctor({ LOG_LEVEL: 'geheim', PREVIEW_PORT: 'geheim' });
    expect(exitCode).toBe(1);
    expect(lines.filter((line) => line.startsWith('problem'))).toHaveLength(2);
    expect(lines.join('\n')).not.toContain('geheim');
  });
});

describe('doctor and Discord', () => {
  it('says how the application is set up', async () => {
    const emulator = await startDiscord();
    const { lines, exitCode } = await doctor(envOf(emulator));
    expect(exitCode).toBe(0);
    const id = emulator.applicationId;
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^ok .*accepts DISCORD_TOKEN: .*\\(${id}\\)$`),
        'ok       Privileged intents: none on, none needed',
        'ok       Can be installed: on servers, by single users',
        'ok       On 1 server',
        `ok       Invitation, without permissions: https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=0`,
        `ok       Home servers: ${emulator.guildId}`,
        expect.stringMatching(/^warning {2}Commands for all are not .*new: ask, timeline, about/),
        expect.stringMatching(/^warning {2}Commands on server \d+ are not .*new: corpus/),
      ]),
    );
    // The preview is not opened with a token.
    expect(lines.join('\n')).not.toContain('PREVIEW_PORT');
  });

  it('finds a token that Discord refuses, and shows nothing of it', async () => {
    const env = { ...envOf(await startDiscord()), DISCORD_TOKEN: 'never.to.be-printed' };
    await check(env, 'problem', 'Discord refuses DISCORD_TOKEN');
  });

  it('finds that Discord cannot be reached', async () => {
    const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    await check(env, 'problem', 'Login to Discord failed');
  });

  it.each<[string, JsonObject, string]>([
    ['message content', { flags: 1 << 19 }, 'on but not needed: Message Content.'],
    ['members of many servers', { flags: 1 << 14 }, 'on but not needed: Server Members.'],
    ['no installation on servers', { integration_types_config: { 1: {} } }, 'Cannot be installed'],
    ['no server', { approximate_guild_count: 0 }, 'The bot is on no server'],
  ])('warns of %s', async (_name, fields, text) => {
    const emulator = await startDiscord();
    describeAs(emulator, fields);
    await check(envOf(emulator), 'warning', text);
  });

  it('finds a home server that the bot is not on', async () => {
    const emulator = await startDiscord();
    const HOME_GUILD_IDS = `${emulator.guildId},12345678901234567`;
    const text = 'the bot is not on server 12345678901234567';
    await check({ ...envOf(emulator), HOME_GUILD_IDS }, 'problem', text);
  });

  it('warns where no server is the home', async () => {
    const emulator = await startDiscord({ guilds: [{}, {}] });
    await check(envOf(emulator), 'warning', 'No home server');
  });
});

describe('doctor and the disk', () => {
  it('counts what is wrong in the corpus', async () => {
    const folder = await temporaryFolder();
    await cp('corpus', folder, { recursive: true });
    await writeFile(path.join(folder, 'broken.md'), 'no front matter');
    await check({}, 'warning', '1 error or warning. Details:', folder);
  });

  it.each([
    ['a folder that is not there', '/nowhere', 'cannot be read'],
    ['a folder without articles', 'src', 'holds no article'],
  ])('finds %s', async (_name, folder, text) => {
    await check({}, 'problem', text, folder);
  });

  it('finds a word list that cannot be used', async () => {
    await check({ DICTIONARY_EN_DE: '/nowhere.txt' }, 'problem', 'there is no such file');
  });

  it('warns where no snapshot can be written', async () => {
    // A file where the folder should be: root may write anywhere else.
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await check({ SNAPSHOT_DIR: file }, 'warning', 'cannot be written to (ENOTDIR)');
  });

  it('says where the index will be', async () => {
    const SNAPSHOT_DIR = path.join(await temporaryFolder(), 'a', 'b');
    await check({ SNAPSHOT_DIR }, 'ok', 'none yet, the next start builds it');
    await expect(stat(SNAPSHOT_DIR)).rejects.toThrow('ENOENT');
  });
});

describe('doctor and the index', () => {
  it('says what the next start finds', async () => {
    const [folder, SNAPSHOT_DIR] = [await temporaryFolder(), await temporaryFolder()];
    await cp('corpus', folder, { recursive: true });
    const order = { folder, snapshots: SNAPSHOT_DIR, today: day('2026-01-01') };
    const loaded = await loadVersion(
      {
        ...order,
        dictionaryFile: undefined,
        wanted: { kind: 'folder', known: undefined },
        before: undefined,
      },
      () => undefined,
    );
    if (loaded.outcome.kind !== 'loaded') throw new Error('nothing was loaded');
    const state = stateAtStart(undefined, loaded.outcome.facts);
    await servingStateFile(SNAPSHOT_DIR, folder).write(state);
    const indexLine = async () =>
      (await doctor({ SNAPSHOT_DIR }, folder)).lines.find((line) => line.includes('Index in'));
    expect(await indexLine()).toContain('fits the corpus');
    await writeFile(path.join(folder, 'new.md'), '');
    expect(await indexLine()).toContain('older than the corpus');
  });
});

describe('doctor and a version that was taken back', () => {
  it.each([
    ['de', 'Warnung', 'Der Bot antwortet aus Fassung 1, nicht aus dem'],
    ['en', 'warning', 'The bot answers from version 1, not from what is in'],
  ])(
    'says in %s that an older one answers, until the folder changes',
    async (language, level, text) => {
      const [corpus, snapshots] = [await makeCorpus(PORTS), await temporaryFolder()];
      const { keeper } = await startKeeper(corpus.folder, { snapshots });
      await corpus.write('Neu.md', portArticle('Neusiel', 1));
      await keeper.reload(byAda());
      const env = { SNAPSHOT_DIR: snapshots, OPERATOR_LANGUAGE: language };
      const told = async () => {
        const { lines } = await doctor(env, corpus.folder);
        return lines.find((line) => line.includes(text)) ?? '';
      };
      expect(await told()).toBe('');
      expect(await keeper.undo(byAda())).toMatchObject({ kind: 'undone' });
      expect(await told()).toMatch(new RegExp(`^${level} `));
      await corpus.write('Noch.md', portArticle('Nochsiel', 1));
      expect(await told()).toBe('');
    },
  );
});

describe('doctor and the ports', () => {
  it.each<[string, 'warning' | 'problem']>([
    ['PREVIEW_PORT', 'warning'],
    ['METRICS_PORT', 'problem'],
  ])('finds another program on %s', async (name, level) => {
    const server = createServer((_, response) => response.end('another')).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await check({ [name]: port }, level, `${name}: port ${port} is taken`);
  });

  it('does not wait for a program that says nothing', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await check({ METRICS_PORT: port }, 'problem', 'is taken');
  });

  it('knows the bot itself', async () => {
    const operation = await startOperation({ port: 0, version: '1.2.3', clock: Date.now });
    onTestFinished(() => operation.stop());
    const { port } = new URL(operation.url ?? '');
    await check({ METRICS_PORT: port }, 'ok', `Fundstelle answers on port ${port} already`);
  });
});
