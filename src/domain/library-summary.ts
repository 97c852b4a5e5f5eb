import type { CalendarDate } from './calendar-date.ts';

/** A source and how many articles come from it. */
export type SourceCount = { readonly source: string; readonly articleCount: number };

/** What the corpus is made of. */
export type LibrarySummary = {
  readonly articleCount: number;
  readonly paragraphCount: number;
  /** First and last day of the articles whose date is known; `undefined` where none is. */
  readonly dateSpan: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  readonly undatedCount: number;
  readonly summaryCount: number;
  /** Most articles first, then by name; articles without a source are not in it. */
  readonly sources: readonly SourceCount[];
  readonly withoutSourceCount: number;
  readonly asOf: CalendarDate;
};
