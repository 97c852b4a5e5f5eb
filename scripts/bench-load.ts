/*
 * Measures how fast many questions are acknowledged and answered:
 *
 *   npm run bench:load -- [--rate 50] [--seconds 60] [--data folder] [--size 100000] [--write]
 *
 * A bot in a process of its own is asked by members of the emulator: a plain one that says one line, ours with the sample corpus,
 * and ours with a large collection; the folder with the collection is described in bench-retrieval.ts, and without it that
 * row is left out, and said so. Prints a table; `--write` puts it into docs/benchmarks-load.md, too.
 *
 * Every process that is measured runs this same file as compiled JavaScript (tsconfig.bench.json).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  DEFAULT_FOLDER,
  missingFiles,
  readCollection,
  readQuestions,
} from './bench/question-sets.ts';
import { measureLoad } from './load/measure-load.ts';
import { runPlainBot } from './load/plain-bot.ts';
import { questionsFrom } from './load/questions.ts';
import { type LoadResults, type LoadRow, toDocument, toMarkdown } from './load/report.ts';
import { runBot } from './processes/bot-process.ts';
import { TASK_FLAG } from './processes/child-calls.ts';
import { type Task, task } from './processes/tasks.ts';
import { writeCollection } from './processes/written-collection.ts';

const REPORT = 'docs/benchmarks-load.md';
const SET = 'germanquad-dev';
/** What every answer of ours says. */
const ANSWERS = /Wörtliche Auszüge aus dem Korpus|Nur schwache Treffer|Dazu steht nichts im Korpus/;

const [flag, argument] = process.argv.slice(2);
if (flag === TASK_FLAG && argument !== undefined) await run(task.parse(JSON.parse(argument)));
else await main();

async function run(order: Task): Promise<void> {
  if (order.kind === 'bot') await runBot(order);
  else if (order.kind === 'plain-bot') await runPlainBot(order);
  else throw new Error('not a task of this benchmark');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '60' },
      data: { type: 'string', default: DEFAULT_FOLDER },
      size: { type: 'string', default: '100000' },
      write: { type: 'boolean', default: false },
    },
  });
  const work = await mkdtemp(path.join(tmpdir(), 'fundstelle-bench-'));
  try {
    const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
    const rows = await measureAll(work, values.data, Number(values.size), { rate, seconds });
    const results: LoadResults = { rate, seconds, rows };
    process.stdout.write(toMarkdown(results));
    if (values.write) await writeFile(REPORT, toDocument(results));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function measureAll(
  work: string,
  data: string,
  size: number,
  pace: { readonly rate: number; readonly seconds: number },
): Promise<LoadRow[]> {
  const ours = (folder: string, name: string, questions: readonly string[]) =>
    measureLoad(
      ({ apiUrl, token }) => {
        const snapshots = path.join(work, `${name}-snapshots`);
        return { kind: 'bot', folder, snapshots, apiUrl, token };
      },
      { ...pace, questions, answer: ANSWERS },
    );

  process.stderr.write('plain bot\n');
  const sample = path.resolve('corpus');
  const questions = await questionsFrom(sample);
  const plain = await measureLoad(({ apiUrl, token }) => ({ kind: 'plain-bot', apiUrl, token }), {
    ...pace,
    questions,
    answer: /^Nichts\.$/,
  });
  const rows: LoadRow[] = [{ bot: 'plain', corpus: 'none', ...plain }];

  process.stderr.write('sample corpus\n');
  const small = await ours(sample, 'sample', questions);
  rows.push({ bot: 'Fundstelle', corpus: 'sample corpus', ...small });

  const missing = missingFiles(data);
  if (missing.length > 0) {
    process.stderr.write(`skipped: the large collection; missing: ${missing.join(', ')}\n`);
    return rows;
  }
  process.stderr.write('large collection\n');
  const folder = path.join(work, 'collection');
  const passages = readCollection(data, SET, size);
  await writeCollection(folder, passages);
  const asked = readQuestions(data, SET).map(({ text }) => text);
  const large = await ours(folder, 'collection', asked);
  const corpus = `${passages.length.toLocaleString('en')} passages`;
  rows.push({ bot: 'Fundstelle', corpus, ...large });
  return rows;
}
