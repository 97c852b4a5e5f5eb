/*
 * Writes question sets for tools/eval-retrieval.mjs in which some questions have no answer:
 *
 *   npm run bench:abstention-sets -- --out folder [--size 1000] [--data folder]
 *
 * For each set two folders with `passages.jsonl`, `queries.jsonl` and `unanswerable.txt` (ids): `<set>-away` also holds the
 * questions of the other set; from `<set>-near` every second passage that answers something is taken away.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { EvalPassage } from '../src/cli/eval/read-question-set.ts';
import {
  type BenchQuestion,
  DEFAULT_FOLDER,
  missingFiles,
  otherSet,
  readCollection,
  readQuestions,
  SET_NAMES,
} from './bench/question-sets.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DEFAULT_FOLDER },
    out: { type: 'string' },
    size: { type: 'string', default: '1000' },
  },
});
const { data, out } = values;
const size = Number(values.size);
const missing = missingFiles(data);
if (out === undefined || !Number.isInteger(size) || missing.length > 0) {
  process.stderr.write(
    ['See the top of scripts/make-abstention-sets.ts.', ...missing, ''].join('\n'),
  );
  process.exitCode = 1;
} else {
  for (const set of SET_NAMES) {
    const passages = readCollection(data, set, size);
    const questions = readQuestions(data, set);
    const foreign = readQuestions(data, otherSet(set));
    write(path.join(out, `${set}-away`), passages, [...questions, ...foreign], foreign);

    const answering = new Set(questions.flatMap(({ relevant }) => relevant));
    const taken = new Set([...answering].filter((_, place) => place % 2 === 1));
    write(
      path.join(out, `${set}-near`),
      passages.filter(({ id }) => !taken.has(id)),
      questions,
      questions.filter(({ relevant }) => relevant.every((id) => taken.has(id))),
    );
  }
}

function write(
  folder: string,
  passages: readonly EvalPassage[],
  questions: readonly BenchQuestion[],
  unanswerable: readonly BenchQuestion[],
): void {
  mkdirSync(folder, { recursive: true });
  const writeLines = (name: string, lines: readonly string[]) =>
    writeFileSync(path.join(folder, name), lines.map((line) => `${line}\n`).join(''));
  writeLines(
    'passages.jsonl',
    passages.map((passage) => JSON.stringify(passage)),
  );
  writeLines(
    'queries.jsonl',
    questions.map((question) => JSON.stringify(question)),
  );
  writeLines(
    'unanswerable.txt',
    unanswerable.map(({ id }) => id),
  );
}
