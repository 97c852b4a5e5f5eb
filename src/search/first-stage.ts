import { DEGREE } from './meetings.ts';
import type { Query } from './query.ts';

/** What the first stage pays beside the word itself for a part of its compound, a compound with it, its name in a group. */
const FACTOR = { part: 0.4, compound: 0.5, nameInGroup: 0.3 } as const;

/** The terms that candidates are looked for by, with their weights beside their rarity. */
export function firstStageTerms(query: Query): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (id: number, weight: number) => {
    if (weight > (weights.get(id) ?? 0)) weights.set(id, weight);
  };
  for (const {
    ids,
    wordIds,
    parts,
    forms,
    relatives,
    compounds,
    corrections,
    translations,
    cognates,
    idf,
    weight,
  } of query.terms) {
    const relative = weight / Math.max(idf, Number.MIN_VALUE);
    for (const id of [...ids, ...forms]) add(id, relative);
    for (const id of wordIds) add(id, relative * FACTOR.nameInGroup);
    for (const id of parts) add(id, relative * FACTOR.part);
    for (const id of relatives) add(id, relative * DEGREE.relative);
    for (const id of compounds) add(id, relative * FACTOR.compound);
    for (const id of translations) add(id, relative * DEGREE.translation);
    for (const { item, similarity } of cognates) add(item, relative * similarity * DEGREE.cognate);
    for (const { term, degree } of corrections) add(term, relative * degree);
  }
  return weights;
}
