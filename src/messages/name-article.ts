import { type Article, sourceOf } from '../domain/article.ts';
import { formatPublicationDate, formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** An article in a line of text: source and date, `Bote (26. September 2015)`; the headline where nobody names the source. */
export function nameArticle(article: Article, language: Language): string {
  const source = sourceOf(article);
  const date = formatPublicationDate(article.datePublished, language);
  if (source === undefined) return `${formatQuoted(article.headline, language)} (${date})`;
  const isSummary = article.form === 'summary';
  return `${isSummary ? translator(language)('answer.summaryOf', { source }) : source} (${date})`;
}
