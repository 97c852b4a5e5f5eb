import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TimexPrecision } from '../domain/temporal-expression.ts';

/** How far apart entries are: `auto` asks nothing, the others allow one entry per calendar unit. */
export type TimelineStep = 'auto' | 'day' | 'week' | 'month' | 'year';

/** What a timeline may hold. */
export type SelectionOptions = {
  /** First day an entry may have, inclusive; an entry of a month or a year has to lie inside as a whole. */
  readonly from?: CalendarDate | undefined;
  /** Last day an entry may have, inclusive. */
  readonly to?: CalendarDate | undefined;
  /** How many entries at most; where it is missing, 5 to 15, as the scores suggest. */
  readonly maxEntries?: number | undefined;
  /** How many sentences tell an entry at most; 1 where it is missing. */
  readonly sentencesPerEntry?: number | undefined;
  /**
   * One entry per such unit at most, the most important one, with its true date; `day` also leaves out what is dated
   * less exactly than by the day (`week`: than by the week, and so on). `auto` where it is missing.
   */
  readonly step?: TimelineStep | undefined;
};

/** An event that was found worth telling. */
export type ChosenEntry<Sentence> = {
  /** First and last day of the time as it is told, both inclusive; the same where a day is. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** The true one: what is told of "Januar 2020" is an event of that month, never of a day of it. */
  readonly precision: TimexPrecision;
  /** Of the first sentence: whether its words tell the date, or its article's day of publication stands for it. */
  readonly dateFrom: 'text' | 'report';
  /** `known`: the words tell the whole date. `implied`: a part of it was worked out, or it is the day of publication. */
  readonly certainty: 'known' | 'implied';
  /** Whether the first sentence was published before the event. */
  readonly announced: boolean;
  /** Never empty; the best first. Each of them has the entry's date. */
  readonly sentences: readonly Sentence[];
  /**
   * The best sentence of every other article that tells the event, best first. It may date it to a neighbouring day, or
   * to the entry's day less exactly.
   */
  readonly others: readonly Sentence[];
  /** How much was written about the event, above 0; comparable within a selection only. */
  readonly score: number;
};

/** The events that make a timeline. */
export type Selection<Sentence> = {
  /** Sorted by first day, then by last day; no two of them have the same date and precision. */
  readonly entries: readonly ChosenEntry<Sentence>[];
  /** Distinct event dates within the limits that some sentence could tell: "9 of 31". Never below the entries' number. */
  readonly found: number;
  /** The sentences that tell one of these dates, in their order. */
  readonly telling: readonly Sentence[];
};
