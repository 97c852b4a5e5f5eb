import { parseEdtf } from '../../src/corpus/edtf.ts';
import { splitParagraphs } from '../../src/corpus/split-paragraphs.ts';
import type { Article } from '../../src/domain/article.ts';
import { type CalendarDate, isCalendarDate } from '../../src/domain/calendar-date.ts';
import type { PublicationDate } from '../../src/domain/publication-date.ts';

/** A day that a test is sure of. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`no such day: ${text}`);
  return text;
}

/** A publication date as an article's file writes it. */
export function published(edtf: string): PublicationDate {
  const result = parseEdtf(edtf);
  if (result.kind !== 'date') throw new Error(`no such date: ${edtf}`);
  return result.date;
}

/** What a test says of its article; the rest is filled in. */
type Sample = Partial<Omit<Article, 'paragraphs' | 'datePublished'>> & {
  readonly datePublished?: string;
  readonly lede?: string;
  /** Paragraphs with blank lines between. */
  readonly body?: string;
};

/** An article by hand. */
export function article({
  id = 'a',
  datePublished,
  lede,
  body = 'Text.',
  ...rest
}: Sample): Article {
  return {
    id,
    headline: 'Ohne Belang',
    kicker: undefined,
    dateNote: undefined,
    publisher: undefined,
    agencies: [],
    url: undefined,
    inLanguage: 'de-DE',
    form: 'original',
    ...rest,
    datePublished: datePublished === undefined ? undefined : published(datePublished),
    paragraphs: splitParagraphs(id, lede, body),
  };
}
