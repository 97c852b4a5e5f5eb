import { quantile } from '../../src/cli/eval/quantile.ts';
import { BENCH_ENGINES, type BenchEngine, prepareBuild } from './engines.ts';
import type { Answered, JobOf } from './jobs.ts';
import { type BenchQuestion, readCollection, readQuestions, SETS } from './question-sets.ts';

/** From so many passages on, MiniSearch as it comes is asked a sample: a question takes it seconds. */
const SAMPLED_FROM = 50_000;
const SAMPLE = 100;
/** Questions that every engine is asked before time is taken. */
const WARM_UP = 50;
/** The same where questions are sampled. */
const SAMPLED_WARM_UP = 3;

type Contestant = {
  readonly engine: BenchEngine;
  readonly isSampled: boolean;
  readonly ask: (question: string) => Promise<readonly string[]>;
};
type Tally = { readonly ranks: number[]; readonly times: number[] };

/** Builds all engines over one collection and asks each question of each in turn, so that all meet the same conditions. */
export async function measureAnswers({ folder, set, size }: JobOf<'ask'>): Promise<Answered[]> {
  const passages = readCollection(folder, set, size);
  const contestants: Contestant[] = [];
  for (const engine of BENCH_ENGINES) {
    const isSampled = engine === 'minisearch' && passages.length >= SAMPLED_FROM;
    contestants.push({ engine, isSampled, ask: await prepareBuild(engine, passages)() });
  }
  for (const { ask, isSampled } of contestants)
    for (const { text } of readQuestions(folder, set).slice(
      0,
      isSampled ? SAMPLED_WARM_UP : WARM_UP,
    ))
      await ask(text);

  const results: Answered[] = [];
  for (const file of SETS[set]) {
    const tallies = await askAll(contestants, readQuestions(folder, set, file));
    for (const [engine, { ranks, times }] of tallies)
      results.push({
        questionFile: `${set}/${file}`,
        passages: passages.length,
        engine,
        asked: ranks.length,
        recallAt1: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
        recallAt3: mean(ranks.map((rank) => (rank >= 1 && rank <= 3 ? 1 : 0))),
        mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        p99: quantile(times, 0.99),
      });
  }
  return results;
}

/** Who is asked first changes from question to question. */
async function askAll(
  contestants: readonly Contestant[],
  questions: readonly BenchQuestion[],
): Promise<ReadonlyMap<BenchEngine, Tally>> {
  const tallies = new Map<BenchEngine, Tally>(
    contestants.map(({ engine }) => [engine, { ranks: [], times: [] }]),
  );
  const step = Math.ceil(questions.length / SAMPLE);
  for (const [number, { text, relevant }] of questions.entries()) {
    const first = number % contestants.length;
    const order = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const { engine, isSampled, ask } of order) {
      if (isSampled && number % step !== 0) continue;
      const started = performance.now();
      const ids = await ask(text);
      tallies.get(engine)?.times.push(performance.now() - started);
      tallies.get(engine)?.ranks.push(ids.findIndex((id) => relevant.includes(id)) + 1);
    }
  }
  return tallies;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
