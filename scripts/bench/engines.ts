import MiniSearch from 'minisearch';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { ask } from '../../src/cli/eval/ask.ts';
import type { EvalPassage } from '../../src/cli/eval/read-question-set.ts';
import { toArticles } from '../../src/cli/eval/to-articles.ts';
import { buildEngineNamed } from '../../src/search/engines/choose-engine.ts';
import { buildPassageIndex } from '../../src/search/passage-index.ts';

/** Ids of the best passages, best first, 10 at most. */
type Ask = (question: string) => Promise<readonly string[]>;

/** What is measured, in the order of the tables. */
export const BENCH_ENGINES = ['fundstelle', 'minisearch', 'minisearch-tuned'] as const;

export type BenchEngine = (typeof BENCH_ENGINES)[number];

const MAX_RANKED = 10;
/** All that the competitors are given is what ours is given. */
const FIELDS = ['title', 'text'];
/** The values of our own first stage. */
const TUNED_BM25 = { k: 0.9, b: 0.35, d: 0.25 };

/** Reads nothing and keeps nothing but its index; what it takes is what the table says. */
export function prepareBuild(
  engine: BenchEngine,
  passages: readonly EvalPassage[],
): () => Promise<Ask> {
  switch (engine) {
    case 'fundstelle': {
      const articles = toArticles(passages);
      return async () => {
        const index = await buildPassageIndex(articles, {}, buildEngineNamed('auto'));
        return async (question) => (await ask(index, question)).ranked.map(({ id }) => id);
      };
    }
    case 'minisearch':
      return () => fill(new MiniSearch<EvalPassage>({ fields: FIELDS }), passages);
    case 'minisearch-tuned': {
      const tuned = new MiniSearch<EvalPassage>({
        fields: FIELDS,
        tokenize: contentTerms,
        processTerm: (term) => term,
        searchOptions: { bm25: TUNED_BM25 },
      });
      return () => fill(tuned, passages);
    }
  }
}

/** Stems of the words that are no function words. */
function contentTerms(text: string): string[] {
  return analyzeGerman(text).flatMap(({ term, isStopWord }) => (isStopWord ? [] : [term]));
}

function fill(index: MiniSearch<EvalPassage>, passages: readonly EvalPassage[]): Promise<Ask> {
  index.addAll(passages);
  return Promise.resolve((question) => {
    const found = index.search(question).slice(0, MAX_RANKED);
    return Promise.resolve(found.map(({ id }) => String(id)));
  });
}
