import MiniSearch from 'minisearch';
import type { Candidate, Engine, EngineDocument } from './engine.ts';

/** Weights of the fields against each other. Source: measured on German question sets, see ARCHITECTURE.md. */
const FIELD_BOOST = { words: 1, parts: 0.6, headline: 0.6 } as const;

/** BM25+ parameters for passages of about 100 words; MiniSearch's own are 1.2, 0.7, 0.5. Source: as above. */
const BM25 = { k: 0.9, b: 0.35, d: 0.25 } as const;

/** A MiniSearch index in this process over documents that are analysed already. */
export async function buildMiniSearchEngine(documents: readonly EngineDocument[]): Promise<Engine> {
  const index = new MiniSearch<EngineDocument & { readonly position: number }>({
    idField: 'position',
    fields: ['words', 'parts', 'headline'],
    extractField: (document, field) => {
      if (field === 'position') return document.position;
      if (field === 'words') return document.words.join(' ');
      return field === 'parts' ? document.parts.join(' ') : document.headline.join(' ');
    },
    // Terms hold no space: they were words.
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
  await index.addAllAsync(documents.map((document, position) => ({ ...document, position })));

  return {
    candidates(terms, accepts, limit) {
      const results = index.search([...terms.keys()].join(' '), {
        boost: FIELD_BOOST,
        bm25: BM25,
        boostTerm: (term) => terms.get(term) ?? 0,
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
