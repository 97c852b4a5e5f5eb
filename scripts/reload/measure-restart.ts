import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { z } from 'zod';
import { missingFiles, readCollection, readQuestions } from '../bench/question-sets.ts';
import { startChild } from '../processes/child-calls.ts';
import type { Task } from '../processes/tasks.ts';
import { writeCollection } from '../processes/written-collection.ts';
import { peerBuilt, type Started, started } from './restart-process.ts';

const SET = 'germanquad-dev';
const QUESTIONS = 300;
/** How often each kind of start is measured. */
const RUNS = { built: 1, opened: 3, touched: 1, peerOpened: 3 } as const;

/** What came of the starts. */
export type RestartResults = {
  readonly passages: number;
  readonly files: number;
  readonly questions: number;
  /** From nothing, the snapshot written at the end. */
  readonly built: readonly Started[];
  readonly opened: readonly Started[];
  /** The files' times were changed, their content was not. */
  readonly touched: readonly Started[];
  readonly snapshotBytes: number;
  /** Questions whose ranking is not the same, to the last digit, as that of the first index that was built. */
  readonly different: number;
  readonly hits: number;
  readonly peer: {
    readonly built: z.infer<typeof peerBuilt>;
    readonly opened: readonly Started[];
    readonly fileBytes: number;
  };
};

/** Starts to serve a large collection in one process after the other; `undefined` where there is none. */
export async function measureRestart(
  work: string,
  data: string,
  size: number,
): Promise<RestartResults | undefined> {
  const missing = missingFiles(data);
  if (missing.length > 0) {
    process.stderr.write(`skipped: restarts; missing: ${missing.join(', ')}\n`);
    return undefined;
  }
  const folder = path.join(work, 'collection');
  const passages = readCollection(data, SET, size);
  const files = await writeCollection(folder, passages);
  const questions = path.join(work, 'questions.json');
  const asked = readQuestions(data, SET).slice(0, QUESTIONS);
  await writeFile(questions, JSON.stringify(asked.map(({ text }) => text)));

  const snapshots = path.join(work, 'snapshots');
  const rankings: string[] = [];
  const start = async (what: string): Promise<Started> => {
    process.stderr.write(`start: ${what}\n`);
    const answers = path.join(work, 'answers.json');
    const task: Task = { kind: 'restart', folder, snapshots, questions, answers };
    const result = await runTask(task, started);
    rankings.push(await readFile(answers, 'utf8'));
    return result;
  };
  const built: Started[] = [];
  for (let run = 0; run < RUNS.built; run += 1) {
    await rm(snapshots, { recursive: true, force: true });
    built.push(await start('from nothing'));
  }
  const opened: Started[] = [];
  for (let run = 0; run < RUNS.opened; run += 1) opened.push(await start('from the snapshot'));
  const touched: Started[] = [];
  for (let run = 0; run < RUNS.touched; run += 1) {
    await touchAll(folder);
    touched.push(await start('files touched'));
  }
  checkOrigins({ built, snapshot: [...opened, ...touched] });
  return {
    passages: passages.length,
    files,
    questions: asked.length,
    built,
    opened,
    touched,
    snapshotBytes: await sizeOf(snapshots),
    ...compareRankings(rankings),
    peer: await measurePeer(work, folder),
  };
}

async function measurePeer(work: string, folder: string): Promise<RestartResults['peer']> {
  process.stderr.write('MiniSearch\n');
  const peerFolder = path.join(work, 'peer');
  await mkdir(peerFolder);
  const file = path.join(peerFolder, 'index.json');
  const built = await runTask({ kind: 'peer-build', folder, file }, peerBuilt);
  const opened: Started[] = [];
  for (let run = 0; run < RUNS.peerOpened; run += 1)
    opened.push(await runTask({ kind: 'peer-open', file }, started));
  return { built, opened, fileBytes: await sizeOf(peerFolder) };
}

/** In a fresh process, because none should start with what another has left in memory. */
async function runTask<Result>(task: Task, result: z.ZodType<Result>): Promise<Result> {
  const child = startChild(task);
  try {
    return await child.call('result', result);
  } finally {
    await child.stop();
  }
}

/** A run that did something else than it should must not be taken for a result. */
function checkOrigins(starts: Readonly<Record<string, readonly Started[]>>): void {
  for (const [origin, runs] of Object.entries(starts))
    if (runs.some((run) => run.origin !== origin)) throw new Error(`not all were ${origin}`);
}

/** In how many questions some ranking differs from the first: passages, order, scores, confidence, kind of answer. */
function compareRankings([first = '[]', ...others]: readonly string[]): {
  readonly different: number;
  readonly hits: number;
} {
  const expected = parse(first);
  const all = others.map(parse);
  const different = expected.filter((answer, number) =>
    all.some((answers) => JSON.stringify(answers[number]) !== JSON.stringify(answer)),
  ).length;
  return { different, hits: first.split('"id":').length - 1 };
}

function parse(text: string): unknown[] {
  const answers: unknown = JSON.parse(text);
  if (!Array.isArray(answers)) throw new Error('no list of answers');
  return answers;
}

async function touchAll(folder: string): Promise<void> {
  const now = new Date();
  for (const name of await readdir(folder)) await utimes(path.join(folder, name), now, now);
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map((name) => stat(path.join(folder, name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}
