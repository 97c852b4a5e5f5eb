import type { Outcome } from '../../import/import-articles.ts';
import { type Language, translator } from '../../messages/translate.ts';

/** How many articles came to what. */
export type TallyCounts = {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly known: number;
  readonly near: number;
  readonly edited: number;
  readonly skipped: number;
  readonly failed: number;
  /** Among those added or updated. */
  readonly undated: number;
  readonly untitled: number;
  readonly unsourced: number;
};

/** Counts outcomes. */
export type Tally = {
  add(outcome: Outcome): void;
  counts(): TallyCounts;
};

/** Nothing counted yet. */
export function createTally(): Tally {
  const kinds = new Map<Outcome['kind'], number>();
  let [undated, untitled, unsourced] = [0, 0, 0];
  const count = (kind: Outcome['kind']) => kinds.get(kind) ?? 0;
  return {
    add(outcome) {
      kinds.set(outcome.kind, count(outcome.kind) + 1);
      if (outcome.kind !== 'new' && outcome.kind !== 'updated') return;
      const { datePublished, headline, publisher } = outcome.draft;
      if (datePublished.value === undefined) undated += 1;
      if (headline.value === undefined) untitled += 1;
      if (publisher.value === undefined) unsourced += 1;
    },
    counts: () => ({
      read: [...kinds.values()].reduce((sum, number) => sum + number, 0),
      added: count('new'),
      updated: count('updated'),
      known: count('known'),
      near: count('near-duplicate'),
      edited: count('edited'),
      skipped: count('skipped'),
      failed: count('failed'),
      undated,
      untitled,
      unsourced,
    }),
  };
}

/** One line. */
export function tallyToText(counts: TallyCounts, language: Language): string {
  return translator(language)('import.summary', counts);
}
