import { type AnswerHit, copiesElsewhere } from '../domain/answer.ts';
import { type Article, sourceOf } from '../domain/article.ts';
import { formatList, formatPublicationDate, formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** Copies that a reply names; more than three are counted. Chosen: they fit one or two lines of a message. */
const MAX_NAMED_COPIES = 3;

/**
 * Where else a passage was printed, best first: `auch gedruckt in: Bote (26. September 2015) und Kurier (ohne Datum)`.
 * Plain text; empty where it stands in its own article only, or in articles that read like it (the same one imported
 * twice).
 */
export function describeCopies(hit: AnswerHit, language: Language): string {
  const t = translator(language);
  const names = new Set(copiesElsewhere(hit).map(({ article }) => nameOf(article, language)));
  names.delete(nameOf(hit.article, language));
  if (names.size === 0) return '';
  const named = [...names].slice(0, MAX_NAMED_COPIES);
  const count = names.size - named.length;
  const articles = count === 0 ? named : [...named, t('answer.moreArticles', { count })];
  return t('answer.alsoPrintedIn', { articles: formatList(articles, language) });
}

/** Source and date; the headline where nobody names the source. */
function nameOf(article: Article, language: Language): string {
  const source = sourceOf(article);
  const date = formatPublicationDate(article.datePublished, language);
  if (source === undefined) return `${formatQuoted(article.headline, language)} (${date})`;
  const isSummary = article.form === 'summary';
  return `${isSummary ? translator(language)('answer.summaryOf', { source }) : source} (${date})`;
}
