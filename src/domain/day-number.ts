import { type CalendarDate, calendarDate } from './calendar-date.ts';

/** A day counted from 1970-01-01 (day 0) in the Gregorian calendar, before 1582 carried backwards; an integer. */
export type DayNumber = number;

const DAYS_PER_ERA = 146_097;
/** Day number of 0000-03-01 is the negative of this. */
const DAYS_TO_EPOCH = 719_468;

/**
 * The number of a day (month and day from 1).
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2021, `days_from_civil`: years begin in March, so
 * that the leap day comes last, and are counted in eras of 400 years.
 */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** Year, month and day of a day number; month and day from 1. Source: as `dayNumberOf`, `civil_from_days`. */
export function civilOf(dayNumber: DayNumber): { year: number; month: number; day: number } {
  const shifted = dayNumber + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The day as a calendar date; `undefined` outside of the years 1 to 9999. */
export function calendarDateOf(dayNumber: DayNumber): CalendarDate | undefined {
  const { year, month, day } = civilOf(dayNumber);
  return year < 1 || year > 9999 ? undefined : calendarDate(year, month, day);
}

/** ISO 8601 week of a day: the year that its Thursday lies in, and the week from 1. */
export function isoWeekOf(dayNumber: DayNumber): { year: number; week: number } {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}
