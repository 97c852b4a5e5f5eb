import type { DateRange } from './publication-date.ts';
import type { SearchHit } from './search-hit.ts';

/** Which part of the corpus a question was put to. */
export type Scope = DateRange & {
  readonly source?: string | undefined;
  /** The member gave the later day first, and the two were swapped. */
  readonly swapped: boolean;
  /** Articles that a date range leaves out because their date is unknown; 0 without a range. */
  readonly undatedLeftOut: number;
};

/** Why there is no answer. */
export type NothingReason =
  /** The question has no word to look for: only function words, signs or pictures. */
  | { readonly kind: 'no-words' }
  /** The corpus does not say; `unknownWords` are the question's words it does not hold, as typed. */
  | { readonly kind: 'not-in-corpus'; readonly unknownWords: readonly string[] }
  /** Nothing in the chosen range or source, but `count` passages elsewhere. */
  | { readonly kind: 'outside-scope'; readonly count: number };

/** The passages of an answer. */
type Passages = {
  /** Best first; never empty. */
  readonly hits: readonly SearchHit[];
  /** How many there are worth showing, those left out included. */
  readonly total: number;
};

/** What the corpus says to a question. "Nothing" is an answer, not an error. */
export type Answer = { readonly question: string; readonly scope: Scope } & (
  | ({ readonly kind: 'passages' } & Passages)
  /** Passages that hold some of the question's words but hardly answer it. */
  | ({ readonly kind: 'weak' } & Passages)
  | { readonly kind: 'nothing'; readonly reason: NothingReason }
);
