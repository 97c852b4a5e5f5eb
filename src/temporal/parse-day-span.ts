import { type CalendarDate, daysOf } from '../domain/calendar-date.ts';
import { MONTH_NUMBERS } from './month-names.ts';

/** The days that a date somebody typed may mean; both ends inclusive. */
export type DaySpan = { readonly from: CalendarDate; readonly to: CalendarDate };

const YEAR = /^(?<year>\d{4})$/;
const YEAR_MONTH = /^(?<year>\d{4})-(?<month>\d{1,2})$/;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const GERMAN_DAY = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;
const NUMERIC_MONTH = /^(?<month>\d{1,2})[./]\s?(?<year>\d{4})$/;
const NAMED_MONTH = /^(?<name>\p{L}+)\.?\s+(?<year>\d{4})$/u;
const NAMED_DAY = /^(?<day>\d{1,2})\.?\s?(?<name>\p{L}+)\.?\s+(?<year>\d{4})$/u;
const ENGLISH_DAY = /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u;

const FORMS = [
  YEAR,
  YEAR_MONTH,
  ISO_DAY,
  GERMAN_DAY,
  NUMERIC_MONTH,
  NAMED_MONTH,
  NAMED_DAY,
  ENGLISH_DAY,
] as const;

/**
 * Reads a year, a month or a day as people type it, in German or English: `2015`, `März 2015`, `9/2015`, `26.9.2015`,
 * `26. September 2015`, `September 26, 2015`, `2015-09-26`. `undefined` for anything else and for days that
 * do not exist. Slashes between day and month are not read: they mean different days in different countries.
 */
export function parseDaySpan(text: string): DaySpan | undefined {
  const trimmed = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (!groups) continue;
    const { year, month, day, name } = groups;
    const monthNumber = name === undefined ? numberOf(month) : MONTH_NUMBERS.get(name);
    if (name !== undefined && monthNumber === undefined) continue;
    const days = daysOf(Number(year), monthNumber, numberOf(day));
    return days && { from: days.first, to: days.last };
  }
  return undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
