import { binCounts } from '../../src/chart/bin-counts.ts';
import type { ChartMark, ChartSpec } from '../../src/chart/chart-spec.ts';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { day } from '../domain/sample-article.ts';

/** `2016-05-01..2016-05-31`, or one day. */
export function span(text: string): { first: CalendarDate; last: CalendarDate } {
  const [first = '', last = first] = text.split('..');
  return { first: day(first), last: day(last) };
}

/** A mark on a day, or on a span, which then is imprecise. */
export function mark(number: number, text: string, isAnnounced = false): ChartMark {
  return { ...span(text), number, isAnnounced, isPrecise: !text.includes('..') };
}

/** A picture of the span with an article on each of the days. */
export function chartOf(
  time: string,
  days: readonly string[],
  marks: readonly ChartMark[] = [],
  change: Partial<ChartSpec> = {},
): ChartSpec {
  return {
    texts: { title: 'Zeitleiste: Mossul', subtitle: 'Artikel je Monat', announced: 'angekündigt' },
    locale: 'de',
    ...binCounts(days.map(day), span(time)),
    marks,
    ...change,
  };
}
