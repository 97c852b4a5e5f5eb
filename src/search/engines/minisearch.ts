import MiniSearch from 'minisearch';
import { BM25 } from '../bm25.ts';
import {
  type Candidate,
  type Engine,
  type EngineDocuments,
  FIELD_BOOST,
  FIELDS,
} from './engine.ts';

/**
 * Occurrences that one question looks at, so that its time is bounded: MiniSearch makes an object of each and sorts them
 * all. The rarest terms come first; the frequent ones are left to the second stage, which sees every word of a
 * candidate. A tenth of the paragraphs, at least 200, leads to the same ranking as all of them. Source: measured, see
 * ARCHITECTURE.md.
 */
const MIN_OCCURRENCES = 200;
const OCCURRENCES_SHARE = 0.1;

/** A MiniSearch index in this process. Terms go in and out by their numbers, so that it need not analyse anything. */
export async function buildMiniSearchEngine(documents: EngineDocuments): Promise<Engine> {
  const index = new MiniSearch<{ readonly position: number }>({
    idField: 'position',
    fields: [...FIELDS],
    extractField: ({ position }, name) => {
      const field = FIELDS.find((known) => known === name);
      return field === undefined ? position : [...documents.termsOf(position, field)].join(' ');
    },
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
  await index.addAllAsync(Array.from({ length: documents.count }, (_, position) => ({ position })));

  const occurrences = countOccurrences(documents);
  const room = Math.max(MIN_OCCURRENCES, OCCURRENCES_SHARE * documents.count);
  return {
    candidates(terms, accepts, limit) {
      const asked = rarest([...terms.keys()], occurrences, room);
      const results = index.search(asked.join(' '), {
        boost: { ...FIELD_BOOST },
        bm25: BM25,
        boostTerm: (term) => terms.get(Number(term)) ?? 0,
        filter: ({ id }) => typeof id === 'number' && accepts(id),
      });
      const candidates = results.flatMap(({ id, score, queryTerms }): Candidate[] => {
        const position: unknown = id;
        if (typeof position !== 'number') return [];
        // MiniSearch multiplies a score by the number of question terms matched; undone, so that the second
        // stage can weigh coverage by rarity instead.
        return [{ position, score: score / Math.max(1, queryTerms.length) }];
      });
      candidates.sort((a, b) => b.score - a.score || a.position - b.position);
      return Promise.resolve(candidates.slice(0, limit));
    },
  };
}

/** How many paragraphs hold each term, counted once for each field. */
function countOccurrences(documents: EngineDocuments): Uint32Array {
  const counts = new Uint32Array(documents.termCount);
  for (let position = 0; position < documents.count; position += 1)
    for (const field of FIELDS)
      for (const term of new Set(documents.termsOf(position, field)))
        counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** The rarest terms, as many as there is room for; at least one. */
function rarest(
  terms: readonly number[],
  occurrences: Uint32Array,
  room: number,
): readonly number[] {
  const sorted = terms.toSorted((a, b) => (occurrences[a] ?? 0) - (occurrences[b] ?? 0) || a - b);
  let total = 0;
  return sorted.filter((term, place) => {
    total += occurrences[term] ?? 0;
    return place === 0 || total <= room;
  });
}
