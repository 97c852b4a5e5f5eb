import { calendarDate, daysOf } from '../../domain/calendar-date.ts';
import { calendarDateOf, dayNumberOf, weekdayOf } from '../../domain/day-number.ts';
import type { EventDate } from '../../timeline/timeline-sentence.ts';

const FORM = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|(SP|SU|FA|WI)|Q([1-4])|H([12])))?$/;

/** First month of a season; a winter begins in the year it is named by. Source: TIMEX3 (TimeML 1.2.1). */
const FIRST_MONTH = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

type Days = Pick<EventDate, 'first' | 'last' | 'precision'>;

/**
 * The time of a value as TIMEX3 writes it: year, month, day, week, season, quarter or half. `undefined` for what names no
 * such time (`PRESENT_REF`, `PT5H`) or none that exists.
 */
export function toEventDate(value: string): EventDate | undefined {
  const match = FORM.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day, week, season = '', quarter, half] = match;
  const days =
    week !== undefined
      ? daysOfWeek(Number(year), Number(week))
      : month !== undefined
        ? daysOfDate(Number(year), Number(month), day === undefined ? undefined : Number(day))
        : daysOfPart(Number(year), FIRST_MONTH.get(season), quarter, half);
  return days && { ...days, certainty: 'known', relation: 'on' };
}

function daysOfDate(year: number, month: number, day: number | undefined): Days | undefined {
  const days = daysOf(year, month, day);
  return days && { ...days, precision: day === undefined ? 'month' : 'day' };
}

function daysOfPart(
  year: number,
  firstMonth: number | undefined,
  quarter: string | undefined,
  half: string | undefined,
): Days | undefined {
  if (firstMonth !== undefined) return daysOfMonths(year, firstMonth, 3, 'season');
  if (quarter !== undefined) return daysOfMonths(year, 3 * Number(quarter) - 2, 3, 'quarter');
  if (half !== undefined) return daysOfMonths(year, 6 * Number(half) - 5, 6, 'half-year');
  return daysOfMonths(year, 1, 12, 'year');
}

function daysOfMonths(
  year: number,
  firstMonth: number,
  months: number,
  precision: EventDate['precision'],
): Days | undefined {
  const end = firstMonth + months - 1;
  const first = calendarDate(year, firstMonth, 1);
  const last = daysOf(end > 12 ? year + 1 : year, end > 12 ? end - 12 : end, undefined)?.last;
  return first && last ? { first, last, precision } : undefined;
}

/** ISO 8601: the first week of a year is the one with its 4 January. */
function daysOfWeek(year: number, week: number): Days | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = dayNumberOf(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
  const [first, last] = [calendarDateOf(monday), calendarDateOf(monday + 6)];
  return first && last ? { first, last, precision: 'week' } : undefined;
}
