import { type CalendarDate, partsOf } from '../domain/calendar-date.ts';
import { type Language, localeOf } from './translate.ts';

const STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `26.09.2015`, `Sep 26, 2015`. */
  shortDay: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a date is written out. */
export type DayStyle = keyof typeof STYLES;

/** A day, its month, or its year: `26. September 2015`, `September 2015`, `2015`. */
export function formatPart(date: CalendarDate, style: DayStyle, language: Language): string {
  return formatter(style, language).format(instantOf(date));
}

/** Two of them: `3.–5. Mai 2016`, `May 3 – 5, 2016`, `Mai–Juni 1940`; one where both are the same. */
export function formatSpan(
  first: CalendarDate,
  last: CalendarDate,
  style: DayStyle,
  language: Language,
): string {
  return formatter(style, language).formatRange(instantOf(first), instantOf(last));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than using it a hundred times. */
function formatter(style: DayStyle, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...STYLES[style], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

function instantOf(date: CalendarDate): Date {
  const { year, month, day } = partsOf(date);
  const instant = new Date(0);
  // Unlike Date.UTC, this takes the years 0 to 99 as they are.
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}
