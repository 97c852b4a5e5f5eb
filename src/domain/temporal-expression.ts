import type { CalendarDate } from './calendar-date.ts';
import type { Span } from './span.ts';

/** Kinds of TIMEX3. Source: TimeML 1.2.1 annotation guidelines, 2006. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The value of a temporal expression, as TIMEX3 writes it. */
export type Timex = {
  readonly type: TimexType;
  /**
   * ISO 8601 and its TIMEX3 additions: `2016-05-03`, `2016-05`, `2016`, `2016-W18`, `2016-W18-WE`, `2016-SP`, `2016-Q2`,
   * `2016-H1`, `201` (a decade), `20` (a century), `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`, `XXXX-05-03` where the year
   * cannot be told.
   */
  readonly value: string;
};

/** How exactly a date is told; `vague` names no day at all. */
export type TimexPrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

/** How what is told lies to the date: "am", "seit", "bis", "vor", "nach", "um … herum". */
export type TemporalRelation = 'on' | 'since' | 'until' | 'before' | 'after' | 'about';

/** Days from `first` to `last`, both inclusive; a missing end is open. */
export type DayInterval = {
  readonly first?: CalendarDate | undefined;
  readonly last?: CalendarDate | undefined;
};

/** Words of a text that tell a time, and the time they tell. */
export type TemporalExpression = Span & {
  readonly timex: Timex;
  readonly precision: TimexPrecision;
  /** Beginning, middle or end of the time ("Anfang Januar"); TIMEX3 `mod`. */
  readonly part: 'start' | 'mid' | 'end' | undefined;
  /** The days that the words themselves name; `undefined` where they name none (vague words, durations, sets). */
  readonly days: { readonly first: CalendarDate; readonly last: CalendarDate } | undefined;
  /** `known`: year and all stand there. `implied`: the year, the month or the day was worked out. */
  readonly certainty: 'known' | 'implied';
  readonly relation: TemporalRelation;
  /**
   * The days that are meant, relation included: open after "seit", before "bis"; both ends of a range ("vom 3. bis
   * 5. Mai") have the whole range. `undefined` where `days` is.
   */
  readonly interval: DayInterval | undefined;
  /** Name of the parser that found it. */
  readonly rule: string;
};
