import { type CalendarDate, calendarDate, partsOf } from '../domain/calendar-date.ts';

/** The number of 9999-12-31, the last day there is. */
export const LAST_DAY_NUMBER = 3_652_059;

const DAYS_IN_400_YEARS = 146_097;

/**
 * The days are counted from 0001-01-01, a Monday, which is 1.
 *
 * Source: days_from_civil of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013: years begin in March,
 * so that the leap day is their last.
 */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const yearsIn400 = marchYear % 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearsIn400 / 4) - Math.floor(yearsIn400 / 100);
  // 306: days from March 1 of the year 0 to the end of that year.
  return (
    Math.floor(marchYear / 400) * DAYS_IN_400_YEARS + yearsIn400 * 365 + leapDays + dayOfYear - 305
  );
}

/** The day of a number; the first or the last day there is where the number lies outside. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const days = Math.min(LAST_DAY_NUMBER, Math.max(1, Math.floor(dayNumber))) + 305;
  const daysIn400 = days % DAYS_IN_400_YEARS;
  const yearsIn400 = Math.floor(
    (daysIn400 -
      Math.floor(daysIn400 / 1460) +
      Math.floor(daysIn400 / 36_524) -
      Math.floor(daysIn400 / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearsIn400 / 4) - Math.floor(yearsIn400 / 100);
  const dayOfYear = daysIn400 - (yearsIn400 * 365 + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const year = Math.floor(days / DAYS_IN_400_YEARS) * 400 + yearsIn400 + (month <= 2 ? 1 : 0);
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new RangeError(`no day has the number ${dayNumber}`);
  return date;
}
