import type { Article } from '../domain/article.ts';
import type { SearchHit, SpellingCorrection } from '../domain/search-hit.ts';
import { mergeSpans } from '../domain/span.ts';
import type { Topic } from '../domain/topic.ts';
import { buildCollectionData } from './build-collection.ts';
import { collectTopics } from './collect-topics.ts';
import {
  type CollectionData,
  documentsOf,
  MAX_SMALL,
  openCollection,
  type Passage,
  passagesOf,
} from './collection.ts';
import { confidenceOf } from './confidence.ts';
import { correctionsOf } from './corrections.ts';
import type { Candidate, EngineBuilder } from './engines/engine.ts';
import { AT, explain, scoreOf } from './features.ts';
import { firstStageTerms } from './first-stage.ts';
import { type IndexedSentence, indexedSentences } from './indexed-sentences.ts';
import { keyWordsOf } from './key-words.ts';
import { createScorerFactory, type PassageMatch, type PassageScorer } from './passage-scorer.ts';
import { createProgress, type OnProgress } from './progress.ts';
import { parseQuery, type Query } from './query.ts';
import { createHeadlineSuggester, type SuggestHeadlines } from './suggest-headlines.ts';
import { createNameSuggester, type SuggestNames } from './suggest-names.ts';
import { createTextAnalysis, type WordLists } from './text-analysis.ts';
import { allTopicPassages, findTopicPassages, type TopicPassage } from './topic-passages.ts';
import { isUnknown, unknownShareOf } from './unknown-share.ts';

/** What was found, and what was looked for. */
type SearchResult = {
  /** Best first; equal scores by article and paragraph, so that an order never changes by itself. */
  readonly hits: readonly SearchHit[];
  /** Whether the question holds anything to look for. */
  readonly hasTerms: boolean;
  /** Words of the question that no article holds, as typed. */
  readonly unknownWords: readonly string[];
  /** 0 to 1: how much of the question's weight lies on nouns and names that no article holds. */
  readonly unknownShare: number;
  /** Words that were looked for instead of mistyped ones. */
  readonly corrections: readonly SpellingCorrection[];
  /** 0 to 1: how likely the first hit answers the question. */
  readonly confidence: number;
};

/** What is stored of a {@link PassageIndex}: plain values, without the articles. */
export type PassageIndexData = {
  readonly collection: CollectionData;
  /** Most important first. */
  readonly topics: readonly Topic[];
};

/** A finished index; it never changes. */
export type PassageIndex = {
  /** What {@link openPassageIndex} makes the same index of. */
  readonly data: PassageIndexData;
  /**
   * The paragraphs that match a question.
   *
   * @param accepts leaves articles out
   * @param limit how many hits at most
   */
  search(
    question: string,
    accepts: (article: Article) => boolean,
    limit: number,
  ): Promise<SearchResult>;
  /**
   * All paragraphs on a topic, in the collection's order.
   *
   * @param accepts leaves articles out
   */
  findTopic(topic: string, accepts: (article: Article) => boolean): TopicResult;
  /** Every paragraph, as if it were on the topic. */
  allPassages(accepts: (article: Article) => boolean): readonly TopicPassage[];
  /** The sentences of a paragraph, by its position. */
  sentencesOf(position: number): readonly IndexedSentence[];
  /** Topics for what somebody has typed so far. */
  readonly suggestTopics: SuggestNames<Topic>;
  /** Headlines for what somebody has typed so far. */
  readonly suggestHeadlines: SuggestHeadlines;
  /** What a long text is about; see {@link keyWordsOf}. */
  keyWords(text: string, limit: number): readonly string[];
  readonly paragraphCount: number;
};

/** What was found on a topic. */
type TopicResult = Pick<SearchResult, 'hasTerms' | 'unknownWords' | 'corrections'> & {
  readonly passages: readonly TopicPassage[];
};

/** Candidates taken over from the first stage: among few paragraphs, more gain nothing. Source: measured, see ARCHITECTURE.md. */
const MAX_CANDIDATES = { small: 30, large: 100 } as const;

/**
 * Analyses the articles' paragraphs: all of an index that takes long. Neither the engine nor the operator's dictionary has any
 * part in it.
 */
export function buildPassageIndexData(
  articles: readonly Article[],
  wordLists: Pick<WordLists, 'thesaurus'>,
  onProgress?: OnProgress,
): PassageIndexData {
  const passages = passagesOf(articles);
  const progress = createProgress(passages.length, onProgress);
  const collection = buildCollectionData(articles, createTextAnalysis(wordLists), progress);
  const topics = collectTopics(passages, collection);
  progress.finish();
  return { collection, topics };
}

/**
 * Builds an index over the articles' paragraphs.
 *
 * @param wordLists what the operator adds to the analysis
 */
export async function buildPassageIndex(
  articles: readonly Article[],
  wordLists: WordLists,
  buildEngine: EngineBuilder,
): Promise<PassageIndex> {
  const data = buildPassageIndexData(articles, wordLists);
  return openPassageIndex(data, articles, wordLists, buildEngine);
}

/**
 * Opens an index that was built before, and maybe stored: it finds the same.
 *
 * @param articles those it was built of, in the same order
 * @param wordLists with the thesaurus it was built with; the dictionary may be another
 * @throws {RangeError} if the articles have another number of paragraphs
 */
export async function openPassageIndex(
  { collection: stored, topics }: PassageIndexData,
  articles: readonly Article[],
  wordLists: WordLists,
  buildEngine: EngineBuilder,
): Promise<PassageIndex> {
  const analysis = createTextAnalysis(wordLists);
  const collection = openCollection(stored, articles);
  const engine = await buildEngine(documentsOf(collection));
  const { passages } = collection;
  const createScorer = createScorerFactory(collection);
  return {
    data: { collection: collection.data, topics },
    paragraphCount: passages.length,
    suggestTopics: createNameSuggester(topics, ({ text }) => text),
    suggestHeadlines: createHeadlineSuggester(articles),
    keyWords: (text, limit) => keyWordsOf(text, analysis, collection, limit),
    findTopic(topic, accepts) {
      const query = parseQuery(topic, analysis, collection);
      return { ...remarksOn(query), passages: findTopicPassages(query, collection, accepts) };
    },
    allPassages: (accepts) => allTopicPassages(collection, accepts),
    sentencesOf: (position) => indexedSentences(collection, position),
    async search(question, accepts, limit) {
      const query = parseQuery(question, analysis, collection);
      const result = { ...remarksOn(query), unknownShare: unknownShareOf(query) };
      if (query.terms.length === 0) return { ...result, hits: [], confidence: 0 };
      const acceptsPosition = (position: number) => {
        const passage = passages[position];
        return passage !== undefined && accepts(passage.article);
      };
      const candidates = await engine.candidates(
        firstStageTerms(query),
        acceptsPosition,
        passages.length <= MAX_SMALL ? MAX_CANDIDATES.small : MAX_CANDIDATES.large,
      );
      const scorer = createScorer(query);
      const ranked = rank(candidates, passages, scorer);
      return {
        ...result,
        hits: ranked.slice(0, limit).map((hit) => toHit(hit, scorer)),
        confidence: confidenceOf(query, ranked[0], ranked[1], {
          size: passages.length,
          highestIdf: collection.terms.idfOf(0),
        }),
      };
    },
  };
}

/** What is to be said of a question, whatever is found. */
function remarksOn(query: Query): Pick<SearchResult, 'hasTerms' | 'unknownWords' | 'corrections'> {
  const unknown = query.terms.filter(isUnknown);
  return {
    hasTerms: query.terms.length > 0,
    unknownWords: unknown.map(({ text }) => text),
    corrections: correctionsOf(query),
  };
}

type Ranked = {
  readonly position: number;
  readonly passage: Passage;
  readonly match: PassageMatch;
  readonly score: number;
};

function rank(
  candidates: readonly Candidate[],
  passages: readonly Passage[],
  scorer: PassageScorer,
): readonly Ranked[] {
  const ranked = candidates.flatMap(({ position }): Ranked[] => {
    const passage = passages[position];
    if (!passage) return [];
    const match = scorer.match(position);
    return [{ position, passage, match, score: scoreOf(match.values) }];
  });
  return withArticles(ranked).toSorted(
    (a, b) => b.score - a.score || comparePlaces(a.passage, b.passage),
  );
}

/** Adds the mean score of the article's other candidates. */
function withArticles(ranked: readonly Ranked[]): Ranked[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { passage, score } of ranked) {
    const { sum = 0, count = 0 } = sums.get(passage.article.id) ?? {};
    sums.set(passage.article.id, { sum: sum + score, count: count + 1 });
  }
  return ranked.map((hit) => {
    const { sum = 0, count = 0 } = sums.get(hit.passage.article.id) ?? {};
    if (count < 2) return hit;
    hit.match.values[AT.article] = (sum - hit.score) / (count - 1);
    return { ...hit, score: scoreOf(hit.match.values) };
  });
}

function toHit({ position, passage, match, score }: Ranked, scorer: PassageScorer): SearchHit {
  return {
    article: passage.article,
    paragraph: passage.paragraph,
    score,
    coverage: match.values[AT.coverage] ?? 0,
    sentence: match.sentence,
    highlights: mergeSpans(scorer.highlight(position)),
    explanation: explain(match.values),
  };
}

function comparePlaces(a: Passage, b: Passage): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.paragraph.number - b.paragraph.number;
}
