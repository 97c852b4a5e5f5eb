import type { Query } from './query.ts';
import type { QueryTerm } from './query-term.ts';

/** How much of the question's weight lies on nouns and names that no article holds: 0 to 1, 0 for one without words. */
export function unknownShareOf({ terms, mass }: Pick<Query, 'terms' | 'mass'>): number {
  if (mass === 0) return 0;
  const unknown = terms.filter((term) => term.mayBeNoun && isUnknown(term));
  return unknown.reduce((sum, { weight }) => sum + weight, 0) / mass;
}

/** Whether no article holds it, be it that one holds a word that may be another one as well. */
export function isUnknown({
  isKnown,
  corrections,
}: Pick<QueryTerm, 'isKnown' | 'corrections'>): boolean {
  return !isKnown || corrections[0]?.isDoubtful === true;
}
