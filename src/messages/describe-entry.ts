import { sourceOf } from '../domain/article.ts';
import { dateStatus } from '../domain/publication-date.ts';
import type { QuotedSentence, TimelineEntry } from '../domain/timeline.ts';
import { describeEntryDate } from './describe-entry-date.ts';
import { describePassage } from './describe-passage.ts';
import { formatList, formatPublicationDate } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What is told of a timeline's entry; plain text, empty where there is nothing to tell. */
export type EntryDescription = {
  readonly date: string;
  /** That it was announced, or that the date is the day of the report. */
  readonly marks: string;
  /** Source, day of publication and place of the sentence. */
  readonly source: string;
  /** Where else it stands. */
  readonly others: string;
};

/** Other articles that are named. */
const MAX_NAMED = 3;

/** Puts an entry's date and sources into words. */
export function describeEntry(entry: TimelineEntry, language: Language): EntryDescription {
  const t = translator(language);
  const { sentence, date, others } = entry;
  const { article, paragraph } = sentence;
  const passage = describePassage(article, paragraph, language);
  const marks = [
    ...(entry.isAnnounced ? [t('timeline.announced')] : []),
    ...(date.basis === 'report' ? [t('timeline.report')] : []),
  ];
  // What is dated by its report says when that appeared.
  const published = date.basis === 'report' ? [] : [describePublished(sentence, language)];
  const parts = [passage.source, ...published, passage.place, passage.foreignLanguage];
  return {
    date: describeEntryDate(date, language),
    marks: marks.join(', '),
    source: parts.filter((part) => part !== '').join(' · '),
    others:
      others.length === 0
        ? ''
        : t('timeline.others', {
            count: others.length,
            articles: formatList(
              others.slice(0, MAX_NAMED).map((other) => nameOf(other, language)),
              language,
            ),
          }),
  };
}

function describePublished({ article }: QuotedSentence, language: Language): string {
  const t = translator(language);
  return article.datePublished === undefined
    ? t('timeline.publishedUnknown')
    : t('timeline.published', { date: formatPublicationDate(article.datePublished, language) });
}

/** `dpa (26. September 2015)`; by its headline where the source is unknown. */
function nameOf({ article }: QuotedSentence, language: Language): string {
  const name = sourceOf(article) ?? article.headline;
  if (dateStatus(article.datePublished) === 'missing') return name;
  return `${name} (${formatPublicationDate(article.datePublished, language)})`;
}
