import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import { type Job, job } from './jobs.ts';
import { measureAbstention } from './measure-abstention.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureBuild } from './measure-build.ts';

/** First argument of a process that does one job. */
export const JOB_FLAG = '--job';

/** The entry as `tsc -p tsconfig.bench.json` leaves it. */
const COMPILED = '.bench/scripts/bench-retrieval.js';

/** Part of the machine's memory that a job's heap may take. */
const HEAP_SHARE = 0.75;

/** Does a job in a process of its own, so that none starts with what another one left in memory. */
export async function runInChild<Result>(task: Job, result: z.ZodType<Result>): Promise<Result> {
  const heap = Math.floor((HEAP_SHARE * totalmem()) / 2 ** 20);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, COMPILED, JOB_FLAG, JSON.stringify(task)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const output = await text(child.stdout);
  const code = await ended;
  if (code !== 0) throw new Error(`${JSON.stringify(task)} ended with ${code}`);
  return result.parse(JSON.parse(output));
}

/** Does the job that was handed over, and prints its result. */
export async function doJob(argument: string): Promise<void> {
  const task = job.parse(JSON.parse(argument));
  process.stdout.write(JSON.stringify(await measure(task)));
}

function measure(task: Job): Promise<unknown> {
  switch (task.kind) {
    case 'build':
      return measureBuild(task);
    case 'ask':
      return measureAnswers(task);
    case 'abstain':
      return measureAbstention(task);
  }
}
