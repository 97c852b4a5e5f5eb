import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { EvalPassage } from '../../src/cli/eval/read-question-set.ts';

/** Where the development data lies from the repository. */
export const DEFAULT_FOLDER = '../shared/data/retrieval';

/** The sets, and the files of questions of each. */
export const SETS = {
  'germanquad-dev': ['queries', 'queries.typo', 'queries.umlaut', 'queries.split'],
  'xquad-dev': ['queries', 'queries.en'],
} as const;

export const SET_NAMES = ['germanquad-dev', 'xquad-dev'] as const;

export type SetName = (typeof SET_NAMES)[number];

const DISTRACTORS = 'distractors-100k.jsonl.gz';

const id = z.coerce.string();
const passageLine = z.object({ id, text: z.string(), title: z.string().optional() });
const questionLine = z.object({ id, text: z.string(), relevant: z.array(id) });

/** A question with the passages that answer it. */
export type BenchQuestion = z.infer<typeof questionLine>;

/** The files that a measurement needs and the folder lacks. */
export function missingFiles(folder: string): string[] {
  const needed = SET_NAMES.flatMap((set) =>
    ['passages', ...SETS[set]].map((file) => path.join(folder, set, `${file}.jsonl`)),
  );
  return [...needed, path.join(folder, DISTRACTORS)].filter((file) => !existsSync(file));
}

/** The set's own passages. */
export function readSetPassages(folder: string, set: SetName): EvalPassage[] {
  return toPassages(readFileSync(path.join(folder, set, 'passages.jsonl'), 'utf8').split('\n'));
}

/** The set's own passages and as many others as make up the size. */
export function readCollection(folder: string, set: SetName, size: number): EvalPassage[] {
  const own = readSetPassages(folder, set);
  if (size <= own.length) return own;
  const others = gunzipSync(readFileSync(path.join(folder, DISTRACTORS))).toString('utf8');
  return [...own, ...toPassages(others.split('\n').slice(0, size - own.length))];
}

export function readQuestions(folder: string, set: SetName, file = 'queries'): BenchQuestion[] {
  const lines = readFileSync(path.join(folder, set, `${file}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => questionLine.parse(JSON.parse(line)));
}

/** The set that a set is not. */
export function otherSet(set: SetName): SetName {
  return set === 'germanquad-dev' ? 'xquad-dev' : 'germanquad-dev';
}

function toPassages(lines: readonly string[]): EvalPassage[] {
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { title, ...passage } = passageLine.parse(JSON.parse(line));
      return { ...passage, title: title === '' ? undefined : title, language: 'de' };
    });
}
