import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { usedMemory } from '../../src/cli/eval/memory.ts';
import type { EvalPassage } from '../../src/cli/eval/read-question-set.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { createKeeper } from '../../src/serving/keeper.ts';
import { keeperOptions } from '../processes/bot-process.ts';
import { serveParent } from '../processes/child-calls.ts';
import type { TaskOf } from '../processes/tasks.ts';

/** How one process came to answer. */
export const started = z.object({
  /** What the keeper says of the version: `built` or `snapshot`. */
  origin: z.string(),
  seconds: z.number(),
  /** From the start of the process, Node's own start included. */
  secondsOfProcess: z.number(),
  /** Memory of the process once it can answer, and the most it had. */
  rssBytes: z.number(),
  peakBytes: z.number(),
});

export type Started = z.infer<typeof started>;

/** How MiniSearch builds, stores and opens; seconds. */
export const peerBuilt = z.object({ seconds: z.number(), storeSeconds: z.number() });

/** Passages that are ranked and compared; an answer grades no more. */
const RANKED = 50;
const FIELDS = ['title', 'text'];

/** Starts to serve a folder, and then answers the questions. */
export async function runRestart(task: TaskOf<'restart'>): Promise<void> {
  const begun = performance.now();
  const keeper = await createKeeper(keeperOptions(task));
  const ready = performance.now();
  const result: Started = {
    origin: keeper.status().served.facts.origin,
    ...timesAndMemory(begun, ready),
  };
  const questions = z.array(z.string()).parse(JSON.parse(await readFile(task.questions, 'utf8')));
  const { corpus, giveBack } = keeper.borrow();
  const answers = [];
  for (const question of questions) {
    const answer = await corpus.answer({ question }, RANKED);
    const hits =
      answer.kind === 'nothing'
        ? []
        : answer.hits.map(({ paragraph: { id }, score }) => ({ id, score }));
    answers.push({ kind: answer.kind, confidence: answer.confidence, hits });
  }
  giveBack();
  await writeFile(task.answers, JSON.stringify(answers));
  await keeper.stop();
  await serveParent({ result: () => result });
}

/** Builds a MiniSearch index over the paragraphs of a folder and stores it as its manual says. */
export async function runPeerBuild({ folder, file }: TaskOf<'peer-build'>): Promise<void> {
  const { articles } = await readCorpus(folder, keeperOptions({ folder, snapshots: '' }).today());
  const passages = articles.flatMap(({ headline, paragraphs }) =>
    paragraphs.map(({ id, text }) => ({ id, text, title: headline, language: 'de' })),
  );
  const begun = performance.now();
  const index = new MiniSearch<EvalPassage>({ fields: FIELDS });
  index.addAll(passages);
  const built = performance.now();
  await writeFile(file, JSON.stringify(index));
  const stored = performance.now();
  const result = { seconds: (built - begun) / 1000, storeSeconds: (stored - built) / 1000 };
  await serveParent({ result: () => result });
}

/** Opens what {@link runPeerBuild} has stored. */
export async function runPeerOpen({ file }: TaskOf<'peer-open'>): Promise<void> {
  const begun = performance.now();
  const index = MiniSearch.loadJSON<EvalPassage>(await readFile(file, 'utf8'), { fields: FIELDS });
  const ready = performance.now();
  const result: Started = {
    origin: `${index.documentCount} documents`,
    ...timesAndMemory(begun, ready),
  };
  await serveParent({ result: () => result });
}

function timesAndMemory(begun: number, ready: number): Omit<Started, 'origin'> {
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  // Garbage of this thread is collected first; that of a worker stays.
  usedMemory();
  return {
    seconds: (ready - begun) / 1000,
    // `performance.now` counts from the start of the process.
    secondsOfProcess: ready / 1000,
    rssBytes: process.memoryUsage().rss,
    peakBytes,
  };
}
