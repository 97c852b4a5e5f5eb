/*
 * Measures retrieval on public German question sets, beside MiniSearch:
 *
 *   npm run bench:retrieval -- [--sizes 1000,10000,100000] [--data folder] [--write]
 *
 * The folder holds `<set>/passages.jsonl` ({id, text, title?}), `<set>/queries*.jsonl` ({id, text, relevant}) and
 * `distractors-100k.jsonl.gz`. Prints tables; `--write` puts them into docs/benchmarks.md, too.
 *
 * Every measurement is a process of its own that runs this same file as compiled JavaScript (tsconfig.bench.json): tsx
 * keeps the names of functions, which slows closures down.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BENCH_ENGINES } from './bench/engines.ts';
import { abstained, answered, built } from './bench/jobs.ts';
import { SMALL_CORPUS } from './bench/measure-abstention.ts';
import { DEFAULT_FOLDER, missingFiles, SET_NAMES } from './bench/question-sets.ts';
import { type Results, toDocument, toMarkdown } from './bench/report.ts';
import { doJob, JOB_FLAG, runInChild } from './bench/run-job.ts';

const DEFAULT_SIZES = '1000,10000,100000';
/** Abstention is measured up to this size, and where a size asked for reaches it. */
const ABSTENTION_SIZES = [1000, 10_000];
const REPORT = 'docs/benchmarks.md';

const [flag, argument] = process.argv.slice(2);
if (flag === JOB_FLAG && argument !== undefined) await doJob(argument);
else await main();

async function main(): Promise<void> {
  const call = readCall();
  if (typeof call === 'string') {
    process.stderr.write(`${call}\n`);
    process.exitCode = 1;
    return;
  }
  const results = await measure(call.folder, call.sizes);
  process.stdout.write(toMarkdown(results));
  if (call.isWritten) writeFileSync(REPORT, toDocument(results));
}

/** What to do, or why it cannot be done. */
function readCall(): { folder: string; sizes: number[]; isWritten: boolean } | string {
  let values: { data: string; sizes: string; write: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        data: { type: 'string', default: DEFAULT_FOLDER },
        sizes: { type: 'string', default: DEFAULT_SIZES },
        write: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    return `--sizes ${values.sizes}: whole numbers with commas between are expected.`;
  const missing = missingFiles(values.data);
  if (missing.length > 0)
    return `No question sets in ${values.data}; see the top of scripts/bench-retrieval.ts. Missing:\n${missing.join('\n')}`;
  return { folder: values.data, sizes, isWritten: values.write };
}

async function measure(folder: string, sizes: readonly number[]): Promise<Results> {
  const answers = [];
  const builds = [];
  const abstentions = [];
  for (const size of sizes)
    for (const set of SET_NAMES) {
      for (const engine of BENCH_ENGINES) {
        say(`${set}, ${size} passages: building ${engine}`);
        builds.push(await runInChild({ kind: 'build', folder, set, size, engine }, built));
      }
      say(`${set}, ${size} passages: asking`);
      answers.push(...(await runInChild({ kind: 'ask', folder, set, size }, z.array(answered))));
    }
  const largest = Math.max(...sizes);
  for (const size of [SMALL_CORPUS, ...ABSTENTION_SIZES.filter((one) => one <= largest)])
    for (const set of SET_NAMES) {
      say(`${set}, ${size} passages: asking what is not there`);
      abstentions.push(await runInChild({ kind: 'abstain', folder, set, size }, abstained));
    }
  return { answers, builds, abstentions };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
