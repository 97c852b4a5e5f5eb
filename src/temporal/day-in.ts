import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';

/**
 * The day that an instant falls on in a time zone (IANA name).
 *
 * @throws {RangeError} if the instant is invalid or the zone unknown
 */
export function dayIn(timeZone: string, instant: Date): CalendarDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') =>
    Number(parts.find((item) => item.type === type)?.value);
  const day = calendarDate(part('year'), part('month'), part('day'));
  if (day === undefined) throw new RangeError(`no day of the calendar: ${instant.toISOString()}`);
  return day;
}
