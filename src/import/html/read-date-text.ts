import { type CalendarDate, calendarDate, isCalendarDate } from '../../domain/calendar-date.ts';
import { MONTH_NUMBERS } from '../../temporal/month-names.ts';

/** Years that a page can carry; before it there was no web, and articles put online later are older still. */
const MIN_YEAR = 1900;
const MAX_YEAR = 2100;

const ISO =
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?<time>[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?(?!\d)/;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6})?$/;
const SLASHES = /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/;
const GERMAN =
  /(?<![\d.,])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?![\d.]*\d)/;
const NAMED =
  /(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[\s-]{0,2}(?<name>\p{L}{3,9})\.?,?[\s-]{1,2}(?<year>\d{4})(?!\d)/u;
const ENGLISH =
  /(?<!\p{L})(?<name>\p{L}{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?!\d)/u;
/** As e-mail and `Date` write it: the zone may move the day. */
const WITH_ZONE =
  /(?<rest>\d{1,2}:\d{2}(?::\d{2})?)\s*(?:GMT|UTC)?\s*(?<zone>[+-]\d{4}|GMT|UTC|Z)\b/;
const EPOCH = /^(?<seconds>[1-4]\d{9})(?:\d{3})?$/;

/** Days in Germany, Austria and Switzerland, which have one time. */
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/**
 * The day that a machine-readable value means, in Europe/Berlin: ISO 8601, RFC 2822, `YYYYMMDD`, `YYYY/MM/DD`, Unix
 * time, or a date as people write it. A time without zone keeps its day. `undefined` for anything else.
 */
export function readDateValue(value: string): CalendarDate | undefined {
  const text = value.trim().slice(0, 100);
  const iso = ISO.exec(text)?.groups;
  if (iso) {
    const { year, month, day, time, zone } = iso;
    const plain = dayOf(year, month, day);
    return plain && time !== undefined && zone !== undefined
      ? inBerlin(`${year}-${month}-${day}T${time.slice(1).replace(',', '.')}${withColon(zone)}`)
      : plain;
  }
  const epoch = EPOCH.exec(text)?.groups?.['seconds'];
  if (epoch !== undefined) return plausible(BERLIN.format(new Date(Number(epoch) * 1000)));
  const numbers = (COMPACT.exec(text) ?? SLASHES.exec(text))?.groups;
  if (numbers) return dayOf(numbers['year'], numbers['month'], numbers['day']);
  const day = findDateInText(text);
  const clock = WITH_ZONE.exec(text)?.groups;
  if (day === undefined || clock === undefined) return day;
  const time = String(clock['rest']).padStart(5, '0');
  return inBerlin(`${day}T${time}${withColon(String(clock['zone']))}`) ?? day;
}

/** The first whole date that people wrote into a text, German or English; no slashes, they mean different days. */
export function findDateInText(text: string): CalendarDate | undefined {
  let first: { readonly index: number; readonly day: CalendarDate } | undefined;
  for (const pattern of [ISO, GERMAN, NAMED, ENGLISH]) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { year, month, day, name } = match.groups;
    const number = name === undefined ? month : MONTH_NUMBERS.get(name.toLowerCase());
    const found = dayOf(year?.length === 2 ? `20${year}` : year, number, day);
    if (found !== undefined && (first === undefined || match.index < first.index))
      first = { index: match.index, day: found };
  }
  return first?.day;
}

function dayOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): CalendarDate | undefined {
  const number = Number(year);
  if (!(number >= MIN_YEAR && number <= MAX_YEAR)) return undefined;
  return calendarDate(number, Number(month), Number(day));
}

function inBerlin(iso: string): CalendarDate | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : plausible(BERLIN.format(time));
}

function plausible(day: string): CalendarDate | undefined {
  return isCalendarDate(day) ? day : undefined;
}

function withColon(zone: string): string {
  if (/[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
