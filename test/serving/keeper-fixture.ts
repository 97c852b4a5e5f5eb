import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Actor } from '../../src/serving/exclusive.ts';
import { createKeeper, type Keeper, type KeeperOptions } from '../../src/serving/keeper.ts';
import type { Reload } from '../../src/serving/reload-outcome.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';
import { day } from '../domain/sample-article.ts';

/** A moderator. */
export const ADA: Actor = { id: '1', name: 'Ada' };

/** A reload as Ada orders it. */
export function byAda(how: Partial<Reload> = {}): Reload {
  return { by: ADA, isDryRun: false, isForced: false, onProgress: () => undefined, ...how };
}

/** An article on a port; `level` is what all articles of one version have in common. */
export function portArticle(port: string, level: number, paragraphs = 2): string {
  const body = Array.from(
    { length: paragraphs },
    (_, number) =>
      `Der Hafen von ${port} meldet Pegelstand ${level} an der Mole, sagte der Hafenmeister im Absatz ${number + 1}.`,
  );
  const fields = [
    `id: a-${port.toLowerCase()}`,
    `headline: Hafen ${port}`,
    'datePublished: 2020-02-14',
  ];
  return `---\n${fields.join('\n')}\n---\n${body.join('\n\n')}\n`;
}

/** A corpus folder that a test changes. */
export type TestCorpus = {
  readonly folder: string;
  write(name: string, content: string): Promise<void>;
  remove(name: string): Promise<void>;
};

/** A folder with an article on each port. */
export async function makeCorpus(ports: readonly string[], level = 1): Promise<TestCorpus> {
  const files = Object.fromEntries(ports.map((port) => [`${port}.md`, portArticle(port, level)]));
  const folder = await writeFolder(files);
  return {
    folder,
    async write(name, content) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    },
    remove: (name) => rm(path.join(folder, name), { recursive: true }),
  };
}

/** Twelve ports: one of them is less than a tenth. */
export const PORTS = [
  'Aalhuus',
  'Bredsiel',
  'Carolinum',
  'Dornsiel',
  'Eckwarden',
  'Fedderfleth',
  'Grootfehn',
  'Harlebucht',
  'Itzende',
  'Jadewarf',
  'Krumsiel',
  'Langwarden',
];

/** A keeper with what it has logged. */
export type TestKeeper = { readonly keeper: Keeper; readonly log: readonly string[] };

/** A keeper that stops when the test is over. */
export async function startKeeper(
  folder: string,
  options: Partial<KeeperOptions> = {},
): Promise<TestKeeper> {
  const log: string[] = [];
  const note = (level: string) => (fields: object, text: string) =>
    void log.push(`${level} ${text} ${JSON.stringify(fields)}`);
  const keeper = await createKeeper({
    folder,
    snapshots: undefined,
    dictionaryFile: undefined,
    today: () => day('2026-11-21'),
    clock: Date.now,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    onFatal: (error) => void log.push(`fatal ${error.message}`),
    ...options,
  });
  onTestFinished(() => keeper.stop());
  return { keeper, log };
}

/** What a keeper answers: the texts of the passages. */
export async function ask(keeper: Keeper, question: string): Promise<readonly string[]> {
  const { corpus, giveBack } = keeper.borrow();
  try {
    const answer = await corpus.answer({ question });
    return answer.kind === 'nothing' ? [] : answer.hits.map(({ paragraph }) => paragraph.text);
  } finally {
    giveBack();
  }
}

/** The levels in passages, each once. */
export function levelsIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.join('\n').match(/Pegelstand \d+/g))];
}
