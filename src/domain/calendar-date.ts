declare const calendarDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar, written `YYYY-MM-DD`, year 0001 to 9999.
 *
 * Two of them compare as strings. No time of day, no time zone.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: 'CalendarDate' };

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Number of days in a month (1 to 12) of a year of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the text is a day that exists: `2016-02-29` is, `2015-02-29` and `2015-2-9` are not. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of these numbers (month and day from 1), or `undefined` where there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDate(text) ? text : undefined;
}

/**
 * First and last day of a year, of a month of it, or the day itself (month and day from 1); `undefined` where there is
 * no such day.
 */
export function daysOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
): { readonly first: CalendarDate; readonly last: CalendarDate } | undefined {
  const lastMonth = month ?? 12;
  const first = calendarDate(year, month ?? 1, day ?? 1);
  const last = calendarDate(year, lastMonth, day ?? daysInMonth(year, lastMonth));
  return first && last ? { first, last } : undefined;
}

/** Year, month and day as numbers; month and day count from 1. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The day `days` later (earlier where negative); at the ends of the calendar the last day there is. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const direction = days < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    const next = neighbour(current, direction);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function neighbour(date: CalendarDate, direction: 1 | -1): CalendarDate | undefined {
  const { year, month, day } = partsOf(date);
  const sameMonth = calendarDate(year, month, day + direction);
  if (sameMonth !== undefined) return sameMonth;
  const nextMonth = month + direction;
  const newYear = nextMonth < 1 ? year - 1 : nextMonth > 12 ? year + 1 : year;
  const newMonth = nextMonth < 1 ? 12 : nextMonth > 12 ? 1 : nextMonth;
  return calendarDate(newYear, newMonth, direction > 0 ? 1 : daysInMonth(newYear, newMonth));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
