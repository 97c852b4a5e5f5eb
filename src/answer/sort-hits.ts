import type { FoldedHit, SortOrder } from '../domain/answer.ts';

/**
 * Puts hits in another order: by the first day on which their articles may have appeared, undated ones last. Hits of the same
 * day, and undated ones, stay as they are.
 *
 * @param hits best first
 */
export function sortHits(hits: readonly FoldedHit[], sort: SortOrder): readonly FoldedHit[] {
  if (sort === 'relevance') return hits;
  const sign = sort === 'oldest' ? 1 : -1;
  return hits.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one === other) return 0;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return one < other ? -sign : sign;
  });
}

function dayOf({ article }: FoldedHit) {
  return article.datePublished?.earliest;
}
