import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { evaluateTimelines } from '../../src/cli/eval/timeline.ts';
import { makePeerTimelines } from './peer-timelines.ts';
import { areThere, type Places } from './places.ts';
import { runEvaluator } from './run-evaluator.ts';

/** How one method did on all timelines; F of the means, 0 to 1. */
export type TimelineRow = {
  readonly method: string;
  readonly timelines: number;
  readonly dateF1: number;
  readonly ar1: number;
  readonly ar2: number;
  readonly redundancy: number;
  /** Share of entries one day after another one. */
  readonly adjacent: number;
};

const triple = z.tuple([z.number(), z.number(), z.number()]);
const scores = z.object({
  n: z.number(),
  date: triple,
  AR1: triple,
  AR2: triple,
  redundancy: z.number(),
  adjacent: z.number(),
});

/** Makes the timelines of Timeline17 with ours and by a plain method, and has both judged. */
export async function measureTimelines(places: Places): Promise<readonly TimelineRow[]> {
  const evaluator = path.join(places.tools, 'eval_tls.py');
  const folder = path.join(places.data, 'timeline/dev');
  const tasks = path.join(folder, 'tasks.jsonl');
  if (!areThere('timelines', [evaluator, tasks])) return [];
  const gold = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .map((name) => path.join(folder, name));
  const methods = [
    ['Fundstelle', evaluateTimelines],
    ['days mentioned most, first sentences', makePeerTimelines],
  ] as const;
  const rows: TimelineRow[] = [];
  for (const [method, make] of methods) {
    const out = path.join(places.work, `${method}.jsonl`);
    await make({ tasks, articles: folder, out, language: 'en' });
    const found = await runEvaluator(evaluator, ['--gold', ...gold, '--pred', out], scores);
    rows.push({
      method,
      timelines: found.n,
      dateF1: found.date[2],
      ar1: found.AR1[2],
      ar2: found.AR2[2],
      redundancy: found.redundancy,
      adjacent: found.adjacent,
    });
  }
  return rows;
}
