import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/**
 * Room → the rooms and packages it may import; whatever is not named is forbidden. `node:` stands for any of
 * Node's own modules. ARCHITECTURE.md explains the rooms.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  analysis: ['domain', 'snowball-stemmers'],
  corpus: ['domain', 'fastest-levenshtein', 'yaml', 'zod', 'node:'],
  temporal: ['domain'],
  timeline: ['domain', 'temporal', 'search'],
  import: [
    'domain',
    'analysis',
    'corpus',
    'temporal',
    '@mozilla/readability',
    'feedsmith',
    'linkedom',
    'yaml',
    'zod',
    'node:',
  ],
  threads: ['domain', 'zod', 'node:'],
  serving: ['domain', 'corpus', 'search', 'answer', 'threads', 'zod', 'node:'],
  intake: ['domain', 'corpus', 'import', 'threads', 'zod', 'node:'],
  chart: ['domain', 'threads', 'echarts', '@resvg/resvg-wasm', 'zod', 'node:'],
  search: ['domain', 'analysis', 'minisearch'],
  answer: ['domain', 'analysis', 'corpus', 'search', 'temporal', 'timeline', 'diff'],
  messages: ['domain', 'i18next'],
  discord: [
    'domain',
    'answer',
    'import',
    'serving',
    'intake',
    'threads',
    'chart',
    'messages',
    'discord.js',
    'i18next',
    'pino',
    'rate-limiter-flexible',
    'zod',
    'node:',
  ],
  emulator: ['hono', '@hono/node-server', 'ws', 'zod', 'node:'],
  preview: ['emulator', 'hono', '@hono/node-server', 'discord-markdown-parser', 'zod', 'node:'],
  operation: [
    'domain',
    'serving',
    'discord',
    'hono',
    '@hono/node-server',
    'pino',
    'prom-client',
    'node:',
  ],
  settings: ['dotenv', 'zod'],
  version: ['zod', 'node:'],
  cli: [
    'domain',
    'analysis',
    'corpus',
    'import',
    'temporal',
    'timeline',
    'search',
    'answer',
    'serving',
    'chart',
    'messages',
    'discord',
    'operation',
    'preview',
    'settings',
    'version',
    '@clack/prompts',
    'commander',
    'node:',
  ],
  main: [
    'chart',
    'temporal',
    'serving',
    'intake',
    'messages',
    'discord',
    'emulator',
    'operation',
    'preview',
    'cli',
    'settings',
    'version',
    'pino',
    'pino-pretty',
    'node:',
  ],
};

/** Static, side-effect, type and dynamic imports, as the formatter writes them. */
const SPECIFIER = /\b(?:from\s+|import\s+|import\s*\(\s*)['"]([\w@./:-]+)['"]/g;

/** `src/search/rank.ts` → `search`; `src/main.ts` → `main`. */
function roomOf(file: string): string {
  const [head = '', ...rest] = path.relative('src', file).split(path.sep);
  return rest.length === 0 ? path.parse(head).name : head;
}

/** The package of a specifier: `discord-api-types/v10` → `discord-api-types`, `node:fs` → `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js)$/.test(name))
    .map((name) => path.join('src', name));
}

/** Every import across rooms, as `from → to`, with the file and specifier it stands in. */
function arrows(): {
  readonly arrow: string;
  readonly from: string;
  readonly to: string;
  readonly where: string;
}[] {
  return sourceFiles().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
      const from = roomOf(file);
      const to = specifier.startsWith('.')
        ? roomOf(path.join(path.dirname(file), specifier))
        : packageOf(specifier);
      return from === to
        ? []
        : [{ arrow: `${from} → ${to}`, from, to, where: `${file} → ${specifier}` }];
    }),
  );
}

it('imports only along the allowed arrows', () => {
  const all = arrows();
  const forbidden = all.filter(({ from, to }) => !(MAY_IMPORT[from] ?? []).includes(to));
  expect(all.length).toBeGreaterThan(50); // a scan that saw nothing must not pass
  expect(forbidden.map(({ where }) => where)).toEqual([]);
});

it('names no arrow that nobody uses', () => {
  const used = new Set(arrows().map(({ arrow }) => arrow));
  const named = Object.entries(MAY_IMPORT).flatMap(([from, targets]) =>
    targets.map((to) => `${from} → ${to}`),
  );
  expect(named.filter((arrow) => !used.has(arrow))).toEqual([]);
});

function whereIs(pattern: RegExp): string[] {
  return sourceFiles().filter((file) => pattern.test(readFileSync(file, 'utf8')));
}

it('keeps each engine, the clock and the environment to their places', () => {
  expect(whereIs(/from 'minisearch'/)).toEqual(['src/search/engines/minisearch.ts']);
  const environment = /process\.env\b|\benv\b[^'\n]*from 'node:process'/;
  expect(whereIs(environment)).toEqual(['src/settings.ts']);
  const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;
  const withDate = sourceFiles()
    .filter((file) => roomOf(file) === 'domain')
    .filter((file) => /\bDate\b/.test(readFileSync(file, 'utf8').replace(comments, '')));
  expect(withDate).toEqual([]);
});
