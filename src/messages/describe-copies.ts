import { type AnswerHit, copiesElsewhere } from '../domain/answer.ts';
import { describeChanges } from './describe-changes.ts';
import { formatList } from './format.ts';
import { nameArticle } from './name-article.ts';
import { type Language, translator } from './translate.ts';

/** Copies that a reply names; more than three are counted. Chosen: they fit one or two lines of a message. */
const MAX_NAMED_COPIES = 3;

/**
 * Where else a passage was printed, best first: `auch gedruckt in: Bote (26. September 2015) und Kurier (ohne Datum)`.
 * What reads otherwise there is told behind its date. Plain text; empty where it stands in its own article only, or in articles
 * that read like it (the same one imported twice).
 */
export function describeCopies(hit: AnswerHit, language: Language): string {
  const t = translator(language);
  const names = new Set(
    copiesElsewhere(hit).map(({ article, changes }) => {
      const name = nameArticle(article, language);
      const told = describeChanges(changes, language);
      return told === '' ? name : t('answer.changedCopy', { article: name, changes: told });
    }),
  );
  names.delete(nameArticle(hit.article, language));
  if (names.size === 0) return '';
  const named = [...names].slice(0, MAX_NAMED_COPIES);
  const count = names.size - named.length;
  const articles = count === 0 ? named : [...named, t('answer.moreArticles', { count })];
  return t('answer.alsoPrintedIn', { articles: formatList(articles, language) });
}
