import type { Article, Paragraph } from '../../domain/article.ts';
import type { EvalPassage } from './read-question-set.ts';

/**
 * Passages as articles, in their order: those of one title (and language) are the paragraphs of one article with that
 * headline, one without title is an article of its own. A paragraph has the id of its passage.
 *
 * @param isEachAlone makes each passage an article of its own, with its title for a headline
 */
export function toArticles(passages: readonly EvalPassage[], isEachAlone = false): Article[] {
  const groups = new Map<string, EvalPassage[]>();
  for (const passage of passages) {
    const { id, title, language } = passage;
    const key =
      title === undefined || isEachAlone ? `id ${id}` : `title ${language.toLowerCase()} ${title}`;
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return Array.from(groups.values(), toArticle);
}

function toArticle(passages: readonly EvalPassage[], index: number): Article {
  // Equal scores are ordered by this id: as the passages stand in their file.
  const id = String(index + 1).padStart(8, '0');
  const paragraphs = passages.map(
    (passage, place): Paragraph => ({
      id: passage.id,
      articleId: id,
      number: place + 1,
      heading: undefined,
      text: passage.text,
    }),
  );
  return {
    id,
    headline: passages[0]?.title ?? '',
    kicker: undefined,
    datePublished: undefined,
    dateNote: undefined,
    publisher: undefined,
    agencies: [],
    url: undefined,
    inLanguage: passages[0]?.language ?? 'de',
    form: 'original',
    paragraphs,
  };
}
