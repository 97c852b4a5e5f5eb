import { type DayNumber, dayNumberOf, weekdayOf } from '../domain/day-number.ts';

/** When a holiday is: on a day of the year, days after Easter Sunday, or days from the last Sunday before Christmas. */
export type Holiday =
  | { readonly on: 'date'; readonly month: number; readonly day: number }
  | { readonly on: 'easter'; readonly offset: number }
  | { readonly on: 'advent'; readonly offset: number };

/**
 * Easter Sunday of the western churches.
 *
 * Source: anonymous Gregorian algorithm in J. Meeus, Astronomical Algorithms, 1991, chapter 8.
 */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The day of a holiday in a year. */
export function holidayIn(year: number, holiday: Holiday): DayNumber {
  if (holiday.on === 'date') return dayNumberOf(year, holiday.month, holiday.day);
  if (holiday.on === 'easter') return easterSunday(year) + holiday.offset;
  // The fourth Sunday of Advent is the last one before 25 December.
  const christmas = dayNumberOf(year, 12, 25);
  return christmas - weekdayOf(christmas) + holiday.offset;
}
