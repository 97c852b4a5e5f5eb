import { type ArticleHead, LEDE_NUMBER, type Paragraph, sourceOf } from '../domain/article.ts';
import { dateStatus } from '../domain/publication-date.ts';
import { formatLanguageName, formatPublicationDate } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What is told about a passage beside its words; plain text, never empty unless said so. */
export type PassageDescription = {
  /** `26. September 2015`, `vermutlich 20. Januar 2016`, `ohne Datum`. */
  readonly date: string;
  readonly headline: string;
  /** Where the article comes from, and that it is a summary where it is one. */
  readonly source: string;
  /** `Absatz 3`, `Vorspann`. */
  readonly place: string;
  /** How an inferred date was worked out; empty for a given or unknown one. */
  readonly dateNote: string;
  /** The passage's language where it is not the reader's; else empty. */
  readonly foreignLanguage: string;
};

/** Puts date, source and place of a passage into words. */
export function describePassage(
  article: ArticleHead,
  paragraph: Paragraph,
  language: Language,
): PassageDescription {
  const t = translator(language);
  return {
    date: formatPublicationDate(article.datePublished, language),
    headline: article.headline,
    source: describeSource(article, language),
    place:
      paragraph.number === LEDE_NUMBER
        ? t('answer.lede')
        : t('answer.paragraph', { number: paragraph.number }),
    dateNote: describeDateNote(article, language),
    foreignLanguage:
      article.inLanguage.split('-')[0] === language
        ? ''
        : formatLanguageName(article.inLanguage, language),
  };
}

/** Where an article comes from, and that it is a summary where it is one: `Zusammenfassung nach dpa`. Plain text. */
export function describeSource(
  article: Pick<ArticleHead, 'publisher' | 'agencies' | 'form'>,
  language: Language,
): string {
  const t = translator(language);
  const source = sourceOf(article);
  const isSummary = article.form === 'summary';
  if (source === undefined) return isSummary ? t('answer.summary') : t('answer.noSource');
  const named = isSummary ? t('answer.summaryOf', { source }) : t('answer.source', { source });
  if (article.publisher === undefined || article.agencies.length === 0) return named;
  return `${named} (${t('answer.agencies', { agencies: article.agencies.join(', ') })})`;
}

function describeDateNote(article: ArticleHead, language: Language): string {
  if (dateStatus(article.datePublished) !== 'inferred') return '';
  const t = translator(language);
  return article.dateNote === undefined
    ? t('answer.dateInferredPlain')
    : t('answer.dateInferred', { note: article.dateNote });
}
