import type { CalendarDate } from '../domain/calendar-date.ts';

/** What one bar stands for: one day, one week from Monday, three months, ten years … */
export type Period = {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** How many of them, at least 1; more than 1 for months (3) and years (2, 5, 10 …) only. */
  readonly count: number;
};

/** One bar: what was counted from `first` to `last`, both inclusive. */
export type ChartBar = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** A whole number from 0. */
  readonly count: number;
  /** Written above the bar, in words of the reader's language; where two would touch, the higher bar has it. */
  readonly label?: string | undefined;
};

/** One entry of the list below the picture. */
export type ChartMark = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** The entry's number in the list, from 1. */
  readonly number: number;
  /** Told in advance, not reported: drawn hollow. */
  readonly isAnnounced: boolean;
  /** The day is known. Otherwise all of `first` to `last` is drawn, not a point. */
  readonly isPrecise: boolean;
};

/** Texts of the picture, as they are to be read; plain, nothing escaped. Each is one line and cut where it ends. */
type ChartTexts = {
  /** Top left. */
  readonly title: string;
  /** Top right: what is counted, "Artikel je Monat". */
  readonly subtitle?: string | undefined;
  /** Name of the hollow marks, "angekündigt"; shown where there is one. */
  readonly announced?: string | undefined;
  /** Stands in the middle where there is nothing to draw. */
  readonly empty?: string | undefined;
};

/**
 * A picture of when something was in the news: bars for the coverage, numbered marks above them for the entries.
 *
 * It has no theme: the picture brings its own background, readable on dark and on light.
 */
export type ChartSpec = {
  readonly texts: ChartTexts;
  /** Language of the names of months and of the numbers on the axes. */
  readonly locale: 'de' | 'en';
  /** What each of the bars stands for. */
  readonly period: Period;
  /**
   * Without gaps: each begins the day after the one before; at most 400. Empty: the time of the marks is drawn, without
   * bars.
   */
  readonly bars: readonly ChartBar[];
  /** In any order; at most 200. One that lies before or after all bars stands at the edge, with an arrow. */
  readonly marks: readonly ChartMark[];
};
