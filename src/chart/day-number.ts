import { type CalendarDate, calendarDate, partsOf } from '../domain/calendar-date.ts';
import { calendarDateOf, dayNumberOf as numberOf } from '../domain/day-number.ts';

/** The number of 9999-12-31, the last day there is. */
export const LAST_DAY_NUMBER = 3_652_059;

/** What 0001-01-01, which is 1 here, has in `domain/day-number.ts`, less 1. */
const BEFORE_FIRST_DAY = numberOf(1, 1, 1) - 1;

/** The days are counted from 0001-01-01, a Monday, which is 1. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return numberOf(year, month, day) - BEFORE_FIRST_DAY;
}

/** The day of a number; the first or the last day there is where the number lies outside. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const days = Math.min(LAST_DAY_NUMBER, Math.max(1, Math.floor(dayNumber)));
  const date = calendarDateOf(days + BEFORE_FIRST_DAY) ?? calendarDate(1, 1, 1);
  if (date === undefined) throw new RangeError(`no day has the number ${dayNumber}`);
  return date;
}
