import { civilOf, type DayNumber } from '../domain/day-number.ts';
import type { Timex, TimexPrecision } from '../domain/temporal-expression.ts';
import type { Tense } from './meaning.ts';
import type { Period } from './period.ts';

/** What is known where an expression is resolved. */
export type ResolutionContext = {
  /** The reference date, if there is one. */
  readonly reference: DayNumber | undefined;
  /** A year that the text has named and that still holds, unless the tense says otherwise. */
  readonly yearBefore: number | undefined;
  /** The year that is told at the other end of the list or range. */
  readonly yearBeside: number | undefined;
  /** What was named before, on the calendar. */
  readonly previous: Period | undefined;
  /** The day right before in a list or a range ("Montag bis Freitag"). */
  readonly beside: Period | undefined;
  /** Tense of the clause; worked out when asked for. */
  readonly tense: () => Tense | undefined;
  /** Whether "today" is the day of the reference date, and not the present at large. */
  readonly todayIsDay: boolean;
};

/** An expression with its value. */
export type Resolved = {
  readonly timex: Timex;
  readonly precision: TimexPrecision;
  readonly period: Period | undefined;
  readonly certainty: 'known' | 'implied';
};

/** A date on the calendar. */
export function onCalendar(period: Period, certainty: 'known' | 'implied'): Resolved {
  const timex = { type: 'DATE', value: period.value } as const;
  return { timex, precision: period.precision, period, certainty };
}

/** A date of which no day is known. */
export function offCalendar(value: string, precision: TimexPrecision): Resolved {
  return { timex: { type: 'DATE', value }, precision, period: undefined, certainty: 'implied' };
}

/** Year of the reference date. */
export function referenceYear({ reference }: ResolutionContext): number | undefined {
  return reference === undefined ? undefined : civilOf(reference).year;
}

/** Against the past tense the nearest is taken if what the tense asks for is farther than this, and so many times as far. */
const FAR_DAYS = 200;
const FAR_TIMES = 8;

/** Picks among periods (sorted) by the tense and the reference date; in the present and in doubt the nearest, the earlier of two. */
export function pickByTense(
  periods: readonly Period[],
  reference: DayNumber,
  tense: Tense | undefined,
): Period | undefined {
  const distance = ({ first, last }: Period) => Math.max(first - reference, reference - last, 0);
  const nearest = periods.reduce<Period | undefined>(
    (best, next) => (best === undefined || distance(next) < distance(best) ? next : best),
    undefined,
  );
  if (tense === 'future') return periods.find(({ last }) => last >= reference) ?? nearest;
  if (tense !== 'past') return nearest;
  const inTense = periods.findLast(({ first }) => first <= reference);
  if (inTense === undefined || nearest === undefined) return nearest;
  // A verb that was misread must not move the day after tomorrow to last year.
  const isFar = distance(inTense) > FAR_DAYS && distance(nearest) * FAR_TIMES < distance(inTense);
  return isFar ? nearest : inTense;
}
