import type { QuotedSentence, TimelineEntry } from '../../src/domain/timeline.ts';
import { article, day } from './sample-article.ts';

/** The fields of an article by hand. */
export type Fields = Parameters<typeof article>[0];

/** What a test says of its entry; the rest is filled in. */
type Sample = Partial<Omit<TimelineEntry, 'date'>> & {
  readonly date?: Partial<TimelineEntry['date']>;
};

/** All of an article's first paragraph. */
export function quoteFrom(fields: Fields): QuotedSentence {
  const found = article(fields);
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return { article: found, paragraph, span: { start: 0, end: paragraph.text.length } };
}

/** An entry of 3 May 2016, unless said otherwise, that quotes all of an article's first paragraph. */
export function entryFrom(fields: Fields, { date, ...rest }: Sample = {}): TimelineEntry {
  return {
    isAnnounced: false,
    sentence: quoteFrom(fields),
    dateWords: undefined,
    others: [],
    ...rest,
    date: {
      first: day('2016-05-03'),
      last: day('2016-05-03'),
      precision: 'day',
      part: undefined,
      relation: 'on',
      basis: 'text',
      isUncertain: false,
      ...date,
    },
  };
}
