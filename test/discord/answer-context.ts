import type { AnswerPage } from '../../src/discord/answer-id.ts';
import type { AnswerContext } from '../../src/discord/render-answer.ts';
import type { AnswerHit, SortOrder } from '../../src/domain/answer.ts';

/** What the buttons of a first page know. */
const FIRST_PAGE: AnswerPage = {
  page: 1,
  sort: 'relevance',
  from: undefined,
  to: undefined,
  source: undefined,
  version: '01234567',
  question: 'abc',
};

/** What a message needs that is no answer to a click: the first page, weak matches shown. */
export const FIRST: Pick<AnswerContext, 'page' | 'isNewVersion' | 'isRevealed' | 'canShare'> = {
  page: FIRST_PAGE,
  isNewVersion: false,
  isRevealed: true,
  canShare: false,
};

/** Passages of which these are the first ones. */
export function firstOf(hits: readonly AnswerHit[], total = hits.length) {
  const articleCount = new Set(hits.map(({ article }) => article.id)).size;
  const sort: SortOrder = 'relevance';
  return { hits, offset: 0, total, articleCount, sort };
}
