import { type CalendarDate, isCalendarDate } from '../domain/calendar-date.ts';

/** Stands in a custom id for what was not given. */
export const NONE = '-';

/** A day as eight digits. */
export function writeDay(day: CalendarDate | undefined): string {
  return day?.replaceAll('-', '') ?? NONE;
}

/** The same, back; `null` for digits that are no day. */
export function readDay(digits: string | undefined): CalendarDate | undefined | null {
  if (digits === undefined || digits === NONE) return undefined;
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isCalendarDate(text) ? text : null;
}

/** A part of a custom id, where it was given. */
export function given(part: string | undefined): string | undefined {
  return part === NONE ? undefined : part;
}
