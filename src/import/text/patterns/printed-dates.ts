import { type CalendarDate, calendarDate } from '../../../domain/calendar-date.ts';
import type { Span } from '../../../domain/span.ts';
import { MONTH_NUMBERS } from '../../../temporal/month-names.ts';

/** A whole date, with its year, as it stands in a line. */
export type PrintedDate = Span & {
  readonly date: CalendarDate;
  /** Weekday printed with it, Monday 1 to Sunday 7. */
  readonly weekday: number | undefined;
};

const MONTHS = [...MONTH_NUMBERS.keys()].toSorted((one, other) => other.length - one.length);
const MONTH = `(?<name>${MONTHS.join('|')})\\.?`;
const WEEKDAY =
  '(?:(?<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\b\\.?,?\\s{1,3}(?:der |den |dem |the )?)?';

const WEEKDAYS: readonly (readonly string[])[] = [
  ['montag', 'monday', 'mon', 'mo'],
  ['dienstag', 'tuesday', 'tue', 'tues', 'di'],
  ['mittwoch', 'wednesday', 'wed', 'mi'],
  ['donnerstag', 'thursday', 'thu', 'thurs', 'do'],
  ['freitag', 'friday', 'fri', 'fr'],
  ['samstag', 'sonnabend', 'saturday', 'sat', 'sa'],
  ['sonntag', 'sunday', 'sun', 'so'],
];

/** Two digits of a year are read as 1970 to 2069, as POSIX `strptime` nearly does (1969 to 2068). */
const YEAR_PIVOT = 70;

/** No digit or letter on either side; a slash between day and month means different days in different countries. */
const FORMS = [
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])`,
  `${WEEKDAY}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})(?![\\d.]\\d|\\d)`,
  `${WEEKDAY}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,2}(?:of )?${MONTH},?\\s{1,2}(?<year>\\d{4})(?!\\d)`,
  `${WEEKDAY}${MONTH}\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(?<year>\\d{4})(?!\\d)`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}`, 'giu'));

/** The dates of a line in order, without overlaps. German and English; days that do not exist are left out. */
export function findPrintedDates(line: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const form of FORMS)
    for (const match of line.matchAll(form)) {
      const { year = '', month, day, name, weekday } = match.groups ?? {};
      const monthNumber =
        name === undefined ? Number(month) : MONTH_NUMBERS.get(name.toLowerCase());
      const date = calendarDate(fullYear(year), monthNumber ?? 0, Number(day));
      const span = { start: match.index, end: match.index + match[0].length };
      if (date !== undefined && !found.some((one) => span.start < one.end && one.start < span.end))
        found.push({ ...span, date, weekday: weekdayNumber(weekday) });
    }
  return found.toSorted((one, other) => one.start - other.start);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < YEAR_PIVOT ? 2000 + year : 1900 + year;
}

function weekdayNumber(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const index = WEEKDAYS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}
