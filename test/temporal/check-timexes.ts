import { expect } from 'vitest';
import { type CalendarDate, isCalendarDate } from '../../src/domain/calendar-date.ts';
import type { TemporalExpression } from '../../src/domain/temporal-expression.ts';
import { findTimexes } from '../../src/temporal/find-timexes.ts';

/** A Wednesday. */
export const WEDNESDAY = '2016-01-13';

/** The day, which must exist; nothing for an empty text. */
export function dayOrNone(text: string): CalendarDate | undefined {
  if (text === '') return undefined;
  if (!isCalendarDate(text)) throw new Error(`no such day: ${text}`);
  return text;
}

/**
 * Compares the expressions of a text with a compact form of them: `words=value/certainty`, behind it `TIME`, `DURATION` or
 * `SET` if it is no date, `+start`, `+mid` or `+end` for a part, and `>` or another sign with the interval where it is not
 * the value's days: `since 2016-05-01..`.
 */
export function check(
  text: string,
  expected: readonly string[],
  referenceDate = WEDNESDAY,
  language: 'de' | 'en' = 'de',
): void {
  const found = findTimexes(text, dayOrNone(referenceDate), language);
  expect(found.map((timex) => compact(text, timex))).toEqual(expected);
}

function compact(text: string, expression: TemporalExpression): string {
  const { start, end, timex, certainty, part, relation, days, interval } = expression;
  const type = timex.type === 'DATE' ? '' : ` ${timex.type}`;
  const isPlain = interval?.first === days?.first && interval?.last === days?.last;
  const meant = isPlain ? '' : ` ${relation} ${interval?.first ?? ''}..${interval?.last ?? ''}`;
  const about = relation === 'about' ? ' about' : '';
  const edge = part === undefined ? '' : `+${part}`;
  return `${text.slice(start, end)}=${timex.value}${edge}/${certainty}${type}${about}${meant}`;
}
