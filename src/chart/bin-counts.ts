import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ChartBar, Period } from './chart-spec.ts';
import { daysOfPeriod, periodIndex } from './periods.ts';

/**
 * At most so many bars: six years of months. In Discord, which shows the picture half as wide, a bar is then 7 px
 * wide. Chosen by looking at pictures.
 */
export const MAX_BARS = 72;

/** The periods to choose from, shortest first; 200 years for the whole calendar, which makes 50 bars. */
const PERIODS: readonly Period[] = [
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((count) => ({ unit: 'year', count }) as const),
];

const LONGEST: Period = { unit: 'year', count: 200 };

/**
 * Counts days by the shortest period that makes at most `MAX_BARS` bars.
 *
 * `days` in any order, each as often as it counts. The bars are whole periods, one after the other, those without a day
 * as well, from the period of `span.first` to that of `span.last`; days outside of them are not counted. Without a span:
 * from the first to the last of the days; no bars where there are none, or where the span ends before it begins.
 */
export function binCounts(
  days: readonly CalendarDate[],
  span?: { readonly first: CalendarDate; readonly last: CalendarDate },
): { readonly period: Period; readonly bars: readonly ChartBar[] } {
  const { first, last } = span ?? extent(days);
  if (first === undefined || last === undefined || first > last)
    return { period: { unit: 'day', count: 1 }, bars: [] };
  const lengthIn = (period: Period) => periodIndex(last, period) - periodIndex(first, period) + 1;
  const period = PERIODS.find((candidate) => lengthIn(candidate) <= MAX_BARS) ?? LONGEST;
  const start = periodIndex(first, period);
  const counts = Array.from({ length: lengthIn(period) }, () => 0);
  for (const day of days) {
    const place = periodIndex(day, period) - start;
    const before = counts[place];
    if (before !== undefined) counts[place] = before + 1;
  }
  const bars = counts.map((count, place) => ({ ...daysOfPeriod(start + place, period), count }));
  return { period, bars };
}

function extent(days: readonly CalendarDate[]): {
  first: CalendarDate | undefined;
  last: CalendarDate | undefined;
} {
  let [first, last] = [days[0], days[0]];
  for (const day of days) {
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  return { first, last };
}
