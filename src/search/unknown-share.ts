import type { Query } from './query.ts';

/** How much of the question's weight lies on nouns and names that no article holds: 0 to 1, 0 for one without words. */
export function unknownShareOf({ terms, mass }: Pick<Query, 'terms' | 'mass'>): number {
  if (mass === 0) return 0;
  const unknown = terms.filter(({ isKnown, mayBeNoun }) => mayBeNoun && !isKnown);
  return unknown.reduce((sum, { weight }) => sum + weight, 0) / mass;
}
