import { gradeOf } from '../../answer/grade.ts';
import type { Article } from '../../domain/article.ts';
import type { PassageIndex } from '../../search/passage-index.ts';

/** What came of one question. */
export type Asked = {
  /** Best first, 10 at most. */
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
  /** 0 to 1: how sure the search is that the collection answers the question. */
  readonly confidence: number;
  /** Whether a member would be shown passages without a warning. */
  readonly answered: boolean;
  /** Milliseconds from the question to its ranked and graded passages. */
  readonly ms: number;
};

const MAX_RANKED = 10;

/**
 * Puts one question to an index, as an answer does.
 *
 * @param accepts leaves articles out
 */
export async function ask(
  index: PassageIndex,
  question: string,
  accepts: (article: Article) => boolean = () => true,
): Promise<Asked> {
  const started = performance.now();
  const found = await index.search(question, accepts, MAX_RANKED);
  const answered = gradeOf(found) === 'passages';
  const ms = performance.now() - started;
  return {
    ranked: found.hits.map(({ paragraph, score }) => ({ id: paragraph.id, score })),
    confidence: found.confidence,
    answered,
    ms: roundMs(ms),
  };
}

/** Whole microseconds. */
export function roundMs(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
