import { type CalendarDate, calendarDate, partsOf } from '../domain/calendar-date.ts';
import type { Period } from './chart-spec.ts';
import { dateOfDayNumber, dayNumberOf, LAST_DAY_NUMBER } from './day-number.ts';

/**
 * Which period a day lies in: a whole number, one more for each following period. Periods of several years begin with
 * the years that their length divides: 1990, 2000.
 */
export function periodIndex(date: CalendarDate, { unit, count }: Period): number {
  const { year, month } = partsOf(date);
  switch (unit) {
    case 'day':
      return Math.floor(dayNumberOf(date) / count);
    case 'week':
      return Math.floor((dayNumberOf(date) - 1) / 7 / count);
    case 'month':
      return Math.floor((year * 12 + month - 1) / count);
    case 'year':
      return Math.floor(year / count);
  }
}

/** First and last day of a period; it ends with the calendar, 0001-01-01 to 9999-12-31. */
export function daysOfPeriod(
  index: number,
  period: Period,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  return { first: firstDay(index, period), last: lastDay(index, period) };
}

function firstDay(index: number, { unit, count }: Period): CalendarDate {
  if (unit === 'day') return dateOfDayNumber(index * count);
  if (unit === 'week') return dateOfDayNumber(index * count * 7 + 1);
  return firstOfMonth(index * monthsOf({ unit, count }));
}

/** The day before the next period. */
function lastDay(index: number, { unit, count }: Period): CalendarDate {
  if (unit === 'day') return dateOfDayNumber((index + 1) * count - 1);
  if (unit === 'week') return dateOfDayNumber((index + 1) * count * 7);
  const nextMonth = (index + 1) * monthsOf({ unit, count });
  return nextMonth > LAST_MONTH
    ? dateOfDayNumber(LAST_DAY_NUMBER)
    : dateOfDayNumber(dayNumberOf(firstOfMonth(nextMonth)) - 1);
}

/** December 9999; months count from January of the year 0, which the calendar lacks. */
const LAST_MONTH = 9999 * 12 + 11;

function monthsOf({ unit, count }: Period): number {
  return unit === 'year' ? count * 12 : count;
}

/** In the year 0: the first day of the calendar. */
function firstOfMonth(month: number): CalendarDate {
  return calendarDate(Math.floor(month / 12), (month % 12) + 1, 1) ?? dateOfDayNumber(1);
}
