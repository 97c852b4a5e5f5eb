import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { evaluateTimexes } from '../../src/cli/eval/timex.ts';
import { tagWithChrono } from './peer-dates.ts';
import { areThere, type Places } from './places.ts';
import { runEvaluator } from './run-evaluator.ts';

const SETS = {
  KRAUTS: ['krauts-diezeit.jsonl', 'krauts-dolomiten100.jsonl', 'krauts-dolomiten42.jsonl'],
  WikiWarsDE: ['wikiwarsde.jsonl'],
} as const;

/** How one tagger did on one set. */
export type DateRow = {
  readonly set: string;
  readonly tagger: string;
  /** `calendar`: values that name a year, a month or a day. `all`: vague words as well. */
  readonly scope: 'calendar' | 'all';
  readonly gold: number;
  /** F1, percent. */
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly charactersPerSecond: number;
};

const triple = z.tuple([z.number(), z.number(), z.number()]);
const scores = z.object({
  ALL: z.object({ gold: z.number(), strict: triple, relaxed: triple, value: triple }),
});

/** Tags the texts with ours and with the peer, and has both judged. */
export async function measureDates(places: Places): Promise<readonly DateRow[]> {
  const evaluator = path.join(places.tools, 'eval_timex.py');
  const rows: DateRow[] = [];
  for (const [set, names] of Object.entries(SETS)) {
    const gold = names.map((name) => path.join(places.data, 'timex/dev', name));
    if (!areThere(`dates of ${set}`, [evaluator, ...gold])) continue;
    const docs = path.join(places.work, `${set}.jsonl`);
    writeFileSync(docs, gold.map((file) => readFileSync(file, 'utf8').trimEnd()).join('\n'));
    for (const [tagger, tag] of TAGGERS) {
      const out = path.join(places.work, `${set}-${tagger}.jsonl`);
      // Once more before time is taken, so that the code is compiled.
      await tag(docs, out);
      const { characters, seconds } = await tag(docs, out);
      for (const scope of ['calendar', 'all'] as const) {
        const args = ['--utf16', '--gold', ...gold, '--pred', out];
        if (scope === 'calendar') args.push('--calendar');
        const { ALL } = await runEvaluator(evaluator, args, scores);
        rows.push({
          set,
          tagger,
          scope,
          gold: ALL.gold,
          strict: ALL.strict[2],
          relaxed: ALL.relaxed[2],
          value: ALL.value[2],
          charactersPerSecond: characters / seconds,
        });
      }
    }
  }
  return rows;
}

const TAGGERS = new Map([
  ['Fundstelle', (docs: string, out: string) => evaluateTimexes({ docs, out, language: 'de' })],
  ['chrono-node 2.10.3, de.casual', tagWithChrono],
]);
