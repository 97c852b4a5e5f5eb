import type { Article } from '../../src/domain/article.ts';
import { buildCollectionData } from '../../src/search/build-collection.ts';
import { type Collection, openCollection } from '../../src/search/collection.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import { createTextAnalysis, type WordLists } from '../../src/search/text-analysis.ts';

/** A collection, and what a test asks of it. */
type SampleCollection = {
  readonly collection: Collection;
  readonly ask: (question: string) => Query;
  /** The number of a stem; throws where the collection does not hold it. */
  readonly idOf: (stem: string) => number;
};

export function collect(articles: readonly Article[], wordLists: WordLists = {}): SampleCollection {
  const analysis = createTextAnalysis(wordLists);
  const collection = openCollection(buildCollectionData(articles, analysis), articles);
  return {
    collection,
    ask: (question) => parseQuery(question, analysis, collection),
    idOf: (stem) => {
      const id = collection.terms.idOf(stem);
      if (id === undefined) throw new Error(`no such stem: ${stem}`);
      return id;
    },
  };
}
