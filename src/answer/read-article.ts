import type { Article, ArticleWindow } from '../domain/article.ts';
import { LEDE_NUMBER } from '../domain/article.ts';
import { articleKey } from '../domain/article-key.ts';
import type { Library } from './library.ts';

/** Paragraphs on each side of the one in the middle. Chosen: three fill a message without being cut, as a rule. */
const ON_EACH_SIDE = 1;

const STEP = 2 * ON_EACH_SIDE + 1;

/** The articles of a library never change, and neither do their keys. */
const byKey = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/**
 * Three paragraphs of an article: one and its neighbours, fewer at its ends.
 *
 * @param key as `articleKey` makes it
 * @param number of the paragraph in the middle; one that is not there gives the nearest that is
 * @returns `undefined` where the corpus has no such article
 */
export function readArticle(
  key: string,
  number: number,
  { articles }: Pick<Library, 'articles'>,
): ArticleWindow | undefined {
  const found = indexOf(articles).get(key);
  if (!found) return undefined;
  const { paragraphs, ...article } = found;
  const last = paragraphs.length - 1;
  const wanted = paragraphs.findIndex((paragraph) => paragraph.number >= number);
  const middle = wanted === -1 ? last : wanted;
  const from = Math.max(0, middle - ON_EACH_SIDE);
  const to = Math.min(last, middle + ON_EACH_SIDE);
  return {
    article,
    paragraphs: paragraphs.slice(from, to + 1),
    bodyCount: paragraphs.filter((paragraph) => paragraph.number !== LEDE_NUMBER).length,
    before: from === 0 ? undefined : paragraphs[Math.max(0, middle - STEP)]?.number,
    after: to === last ? undefined : paragraphs[Math.min(last, middle + STEP)]?.number,
  };
}

function indexOf(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const known = byKey.get(articles);
  if (known) return known;
  const index = new Map(articles.map((article) => [articleKey(article.id), article]));
  byKey.set(articles, index);
  return index;
}
