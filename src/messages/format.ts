import type { CalendarDate } from '../domain/calendar-date.ts';
import { dateStatus, type PublicationDate } from '../domain/publication-date.ts';
import { formatPart } from './format-days.ts';
import { type Language, localeOf, translator } from './translate.ts';

/** A day written out: `26. September 2015`, `September 26, 2015`. */
export function formatDay(date: CalendarDate, language: Language): string {
  return formatPart(date, 'day', language);
}

/**
 * A publication date as exactly as it is known and no further: `14. Februar 2020`, `Januar 2016`, `vermutlich
 * 20. Januar 2016` where somebody worked it out, `ohne Datum` where it is unknown.
 */
export function formatPublicationDate(
  date: PublicationDate | undefined,
  language: Language,
): string {
  return formatDate(date, 'day', language);
}

/** The same in few letters: `26.09.2015`, `Sep 26, 2015`, `vermutlich Januar 2016`. */
export function formatShortDate(date: PublicationDate | undefined, language: Language): string {
  return formatDate(date, 'shortDay', language);
}

function formatDate(
  date: PublicationDate | undefined,
  dayStyle: 'day' | 'shortDay',
  language: Language,
): string {
  const t = translator(language);
  if (!date) return t('date.none');
  const style = date.precision === 'day' ? dayStyle : date.precision;
  const text = formatPart(date.earliest, style, language);
  return dateStatus(date) === 'inferred' ? t('date.inferred', { date: text }) : text;
}

/** `A, B und C`, or `A, B oder C`. */
export function formatList(
  items: readonly string[],
  language: Language,
  word: 'and' | 'or' = 'and',
): string {
  const type = word === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(localeOf(language), { type }).format(items);
}

/** A word or title in the language's quotation marks. */
export function formatQuoted(text: string, language: Language): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}

/** The name of a language: `de-CH` is `German` in English, `Deutsch` in German. */
export function formatLanguageName(tag: string, language: Language): string {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  return names.of(tag.split('-')[0] ?? tag) ?? tag;
}

/** `10.842` in German, `10,842` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}
