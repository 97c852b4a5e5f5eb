import type { Article } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Span } from '../domain/span.ts';
import type { TemporalExpression } from '../domain/temporal-expression.ts';
import { createProgress, type OnProgress } from '../search/progress.ts';
import { findTimexes } from '../temporal/find-timexes.ts';
import { eventDatesOf, type WordedDate } from './event-dates.ts';

/** What is stored of a {@link DateIndex}: plain values, the ids of the paragraphs with dates and the dates of each. */
export type DateIndexData = readonly (readonly [
  paragraphId: string,
  dates: readonly WordedDate[],
])[];

/** The dates that the corpus tells, paragraph by paragraph. It never changes. */
export type DateIndex = {
  /**
   * The times of a paragraph that lie on the calendar, in its order; offsets into its text.
   *
   * @param paragraphId as in `Paragraph.id`
   */
  datesOf(paragraphId: string): readonly WordedDate[];
};

/** A {@link DateIndex}, and what {@link openDateIndex} makes the same one of. */
type StorableDateIndex = DateIndex & { readonly data: DateIndexData };

/** Between two paragraphs while an article is read as one text, so that a year named in one is known in the next. */
const BETWEEN = '\n\n';

const NONE: readonly WordedDate[] = [];

/** Reads the dates of all articles, once: a timeline then only looks them up. */
export function buildDateIndex(articles: readonly Article[]): StorableDateIndex {
  return openDateIndex(buildDateIndexData(articles));
}

/** Reads the dates of all articles. */
export function buildDateIndexData(
  articles: readonly Article[],
  onProgress?: OnProgress,
): DateIndexData {
  const total = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const progress = createProgress(total, onProgress);
  const data: [string, WordedDate[]][] = [];
  for (const article of articles) {
    for (const dated of datesOfArticle(article)) data.push(dated);
    progress.advance(article.paragraphs.length);
  }
  progress.finish();
  return data;
}

/** Opens an index that was built before, and maybe stored. */
export function openDateIndex(data: DateIndexData): StorableDateIndex {
  const byParagraph = new Map(data);
  return { data, datesOf: (paragraphId) => byParagraph.get(paragraphId) ?? NONE };
}

/** The day relative words count from: the publication day; `undefined` where it is not known to the day. */
export function referenceDateOf({ datePublished }: Article): CalendarDate | undefined {
  return datePublished?.earliest === datePublished?.latest ? datePublished?.earliest : undefined;
}

function datesOfArticle(article: Article): Map<string, WordedDate[]> {
  const text = article.paragraphs.map((paragraph) => paragraph.text).join(BETWEEN);
  const language = /^en\b/i.test(article.inLanguage) ? 'en' : 'de';
  const found = findTimexes(text, referenceDateOf(article), language).filter(
    ({ days }) => days !== undefined,
  );
  const dates = new Map<string, WordedDate[]>();
  let start = 0;
  let next = 0;
  for (const { id, text: own } of article.paragraphs) {
    const end = start + own.length;
    const inside: TemporalExpression[] = [];
    for (; next < found.length; next += 1) {
      const expression = found[next];
      if (!expression || expression.start >= end) break;
      // One that reaches over the end of its paragraph is none: two texts met by chance.
      if (expression.end <= end && expression.start >= start) inside.push(shift(expression, start));
    }
    const told = eventDatesOf(own, inside, { start: 0, end: own.length });
    if (told.length > 0) dates.set(id, told);
    start = end + BETWEEN.length;
  }
  return dates;
}

function shift<Kind extends Span>(expression: Kind, by: number): Kind {
  return { ...expression, start: expression.start - by, end: expression.end - by };
}
