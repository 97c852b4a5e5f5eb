import { type CalendarDate, calendarDate, daysOf, partsOf } from '../domain/calendar-date.ts';
import type { SourceCount } from '../domain/library-summary.ts';
import { createNameSuggester } from '../search/suggest-names.ts';
import { MONTH_NUMBERS } from '../temporal/month-names.ts';
import { type DaySpan, parseDaySpan } from '../temporal/parse-day-span.ts';
import { parseLastDays } from '../temporal/parse-last-days.ts';

/** A year, a month or a day that may be meant; `first` is its first day. */
export type SuggestedDays = {
  readonly first: CalendarDate;
  readonly precision: 'day' | 'month' | 'year';
};

/** Days offered where their number is not typed yet. Source: design. */
const USUAL_LAST_DAYS = 30;

/** What people begin to type who mean the last days. */
const LAST_DAYS = ['letzte 30 tage', 'die letzten 30 tage', 'last 30 days', 'the last 30 days'];

/** Years offered before anything is typed, so that the latest months have room below them. Chosen: half of the choices. */
const MAX_FIRST_YEARS = 12;

/** Sources for what somebody has typed so far, "bote" for "Fördebote", too: see `createNameSuggester`; most articles first. */
export function suggestSources(
  typed: string,
  sources: readonly SourceCount[],
  limit: number,
): readonly SourceCount[] {
  return createNameSuggester(sources, ({ source }) => source, { knowsMiddles: true })(typed, limit);
}

/**
 * Days for what somebody has typed so far: what it means as it stands, then what becomes of it with a year of the span behind
 * it ("26.9."), then the years and months of the span that begin so, latest first. Nothing typed: the latest years, then the
 * months.
 *
 * @param span of the corpus; without it only what the text means by itself is offered
 */
export function suggestDays(
  typed: string,
  span: DaySpan | undefined,
  limit: number,
): readonly SuggestedDays[] {
  const text = typed.normalize('NFC').trim().toLowerCase();
  const found = new Map<string, SuggestedDays>();
  for (const days of candidates(text, span)) {
    if (found.size >= limit) break;
    found.set(`${days.precision} ${days.first}`, days);
  }
  return [...found.values()];
}

/** How many of the corpus' last days may be meant; nothing typed may be the beginning of it. `undefined` for none. */
export function suggestLastDays(typed: string): number | undefined {
  const text = typed.normalize('NFC').trim().toLowerCase();
  const begins = LAST_DAYS.some((phrase) => phrase.startsWith(text));
  return parseLastDays(text) ?? (begins ? USUAL_LAST_DAYS : undefined);
}

/** May give something twice. Lazy: a span may reach from the year 1 to 9999. */
function* candidates(text: string, span: DaySpan | undefined): Generator<SuggestedDays> {
  const meant = read(text);
  if (meant) yield meant;
  if (!span) return;
  if (meant?.precision === 'year') yield* months(span, meant.first);
  if (text !== '' && !meant)
    for (const year of years(span)) {
      const completed =
        read(`${text}${year}`) ?? read(`${text}.${year}`) ?? read(`${text} ${year}`);
      if (completed && completed.precision !== 'year') yield completed;
    }
  let left = text === '' ? MAX_FIRST_YEARS : Number.POSITIVE_INFINITY;
  for (const year of years(span)) {
    const first = calendarDate(year, 1, 1);
    if (!first || !String(year).startsWith(text)) continue;
    yield { first, precision: 'year' };
    left -= 1;
    if (left === 0) break;
  }
  const begins = beginningOfMonth(text);
  // "201" is the beginning of years; twelve months of each would bury them.
  if (!begins) return;
  for (const month of months(span)) if (begins(month.first)) yield month;
}

function read(text: string): SuggestedDays | undefined {
  const span = parseDaySpan(text);
  if (!span) return undefined;
  const { year, month } = partsOf(span.from);
  if (span.from === span.to) return { first: span.from, precision: 'day' };
  const isYear = span.to === daysOf(year, undefined, undefined)?.last && month === 1;
  return { first: span.from, precision: isYear ? 'year' : 'month' };
}

/** Tells months whose name begins so, in either language, with a year that begins as the digits behind it. */
function beginningOfMonth(text: string): ((first: CalendarDate) => boolean) | undefined {
  const groups = /^(?<name>\p{L}*)\.?\s*(?<digits>\d*)$/u.exec(text)?.groups;
  if (!groups) return undefined;
  const { name = '', digits = '' } = groups;
  const names = [...MONTH_NUMBERS].filter(([known]) => known.startsWith(name));
  if ((name === '' && digits !== '') || names.length === 0) return undefined;
  const numbers = new Set(names.map(([, number]) => number));
  return (first) =>
    numbers.has(partsOf(first).month) && String(partsOf(first).year).startsWith(digits);
}

function* years({ from, to }: DaySpan): Generator<number> {
  for (let { year } = partsOf(to); year >= partsOf(from).year; year -= 1) yield year;
}

/** The months of the span, or of one of its years, latest first. */
function* months({ from, to }: DaySpan, inYear?: CalendarDate): Generator<SuggestedDays> {
  for (const year of years({ from, to })) {
    if (inYear !== undefined && partsOf(inYear).year !== year) continue;
    for (let month = 12; month >= 1; month -= 1) {
      const last = daysOf(year, month, undefined)?.last;
      const first = calendarDate(year, month, 1);
      if (last && first && last >= from && first <= to) yield { first, precision: 'month' };
    }
  }
}
