import { calendarDate, daysOf } from '../domain/calendar-date.ts';
import type { PublicationDate } from '../domain/publication-date.ts';

/** What came of reading a date: the date, or why it is none. */
export type EdtfResult =
  | { readonly kind: 'date'; readonly date: PublicationDate }
  /** Not of the accepted forms; `suggestion` where it is plainly a German date. */
  | { readonly kind: 'not-edtf'; readonly suggestion?: string }
  /** Of an accepted form, but there is no such month, day or time. */
  | { readonly kind: 'does-not-exist' };

const EDTF =
  /^(?<year>\d{4})(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX)(?<time>T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?(?<mark>[?~%])?$/;

const GERMAN_DATE = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/**
 * Reads a publication date: `2020-02-14`, `2020-02-14T18:05:00+01:00` (zone required; the day is the one
 * written), `2016-01`, `2016-01-XX`, `2016`, each with a trailing `?`, `~` or `%`. No intervals, no sets.
 *
 * Source: Extended Date/Time Format (ISO 8601-2:2019, Library of Congress), levels 0 and 1, a subset.
 */
export function parseEdtf(text: string): EdtfResult {
  const match = EDTF.exec(text);
  if (!match?.groups) return notEdtf(text);
  const { year = '', month, day, time, hour, minute, second, mark } = match.groups;
  if (time !== undefined && (month === 'XX' || day === 'XX' || mark !== undefined))
    return { kind: 'not-edtf' };
  if (month === 'XX' && day !== 'XX' && day !== undefined) return { kind: 'not-edtf' };
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return { kind: 'does-not-exist' };

  const span = daysMeant(Number(year), numberOf(month), numberOf(day));
  if (!span) return { kind: 'does-not-exist' };
  return {
    kind: 'date',
    date: {
      edtf: text,
      ...span,
      uncertain: mark === '?' || mark === '%',
      approximate: mark === '~' || mark === '%',
    },
  };
}

function numberOf(part: string | undefined): number | undefined {
  return part === undefined || part === 'XX' ? undefined : Number(part);
}

function daysMeant(
  year: number,
  month: number | undefined,
  day: number | undefined,
): Pick<PublicationDate, 'earliest' | 'latest' | 'precision'> | undefined {
  const days = daysOf(year, month, day);
  if (!days) return undefined;
  return {
    earliest: days.first,
    latest: days.last,
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  };
}

function notEdtf(text: string): EdtfResult {
  const [, day, month, year] = GERMAN_DATE.exec(text.trim()) ?? [];
  const suggestion = calendarDate(Number(year), Number(month), Number(day));
  return suggestion === undefined ? { kind: 'not-edtf' } : { kind: 'not-edtf', suggestion };
}
