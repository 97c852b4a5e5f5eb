import { markEnglishStopWords } from '../analysis/english-stop-words.ts';
import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Analyzer } from '../analysis/token.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import type { SearchHit } from '../domain/search-hit.ts';
import type { Candidate, Engine, EngineDocument } from './engines/engine.ts';
import {
  type AnalyzedPassage,
  analyzePassage,
  coverageOfTokens,
  matchPassage,
} from './match-passage.ts';
import { parseQuery, type Query } from './query.ts';
import { type AnalyzedToken, createTextAnalysis, createWordAnalysis } from './text-analysis.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** What was found, and what was looked for. */
type SearchResult = {
  /** Best first; equal scores by article and paragraph, so that an order never changes by itself. */
  readonly hits: readonly SearchHit[];
  /** Whether the question holds anything to look for. */
  readonly hasTerms: boolean;
  /** Words of the question that no article holds, as typed. */
  readonly unknownWords: readonly string[];
  /** Whether one of them is, as it is written, a noun or name. */
  readonly lacksName: boolean;
};

/** A finished index; it never changes. */
export type PassageIndex = {
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
  readonly paragraphCount: number;
};

/** How an engine is built from documents in memory. */
export type EngineBuilder = (documents: readonly EngineDocument[]) => Promise<Engine>;

type Passage = { readonly article: Article; readonly paragraph: Paragraph };

/** Characters of passages kept in their analysed form, at some 20 bytes each; past this the memory starts anew. */
const MAX_REMEMBERED_CHARACTERS = 10_000_000;

/** Candidates taken over from the first stage; reranking more gains nothing. Source: measured, see ARCHITECTURE.md. */
const MAX_CANDIDATES = 50;

/** Weights of the features, each 0 to about 1. Chosen on German question sets, see ARCHITECTURE.md. */
const FEATURE_WEIGHTS = { words: 1, coverage: 0.3, sentence: 0.5, headline: 0.2 } as const;

/** What the first stage pays for a word whose thesaurus group it looks for as well, for compound parts, for compounds with it. */
const TERM_WEIGHT = { namedInGroup: 0.3, part: 0.4, compound: 0.5 } as const;

/**
 * Builds an index over the articles' paragraphs.
 *
 * @param thesaurus groups of names for one thing
 */
export async function buildPassageIndex(
  articles: readonly Article[],
  thesaurus: readonly (readonly string[])[],
  buildEngine: EngineBuilder,
): Promise<PassageIndex> {
  const passages: Passage[] = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph })),
  );
  const analyzeWords = createWordAnalysis(thesaurus);
  const vocabulary = buildVocabulary(
    passages.map(({ paragraph }) => new Set(analyzeWords(paragraph.text).map(({ term }) => term))),
  );
  const analyze = createTextAnalysis(analyzeWords, vocabulary);

  // Terms that a question can meet although no paragraph holds them as a word of its own.
  const metElsewhere = new Set<string>();
  const documents = passages.map(({ article, paragraph }): EngineDocument => {
    const tokens = contentOf(analyze(paragraph.text));
    const parts = tokens.flatMap((token) => token.parts);
    const headline = contentOf(analyze(headingOf({ article, paragraph }))).map(({ term }) => term);
    for (const term of [...parts, ...headline]) metElsewhere.add(term);
    return { words: withoutTwins(tokens).map(({ term }) => term), parts, headline };
  });
  const engine = await buildEngine(documents);
  const analyzed = createMemory(MAX_REMEMBERED_CHARACTERS, (passage: Passage) => ({
    passage: analyzePassage(passage.paragraph.text, analyze),
    headline: contentOf(analyze(headingOf(passage))),
  }));

  return {
    paragraphCount: passages.length,
    async search(question, accepts, limit) {
      const query = parseQuery(question, analyze, vocabulary, (term) => metElsewhere.has(term));
      const unknown = query.terms.filter(({ isKnown }) => !isKnown);
      const result = {
        hasTerms: query.terms.length > 0,
        unknownWords: unknown.map(({ text }) => text),
        lacksName: unknown.some(({ isName }) => isName),
      };
      if (query.terms.length === 0) return { ...result, hits: [] };

      const acceptsPosition = (position: number) => {
        const passage = passages[position];
        return passage !== undefined && accepts(passage.article);
      };
      const terms = firstStageTerms(query, question, analyzeWords, vocabulary);
      const candidates = await engine.candidates(terms, acceptsPosition, MAX_CANDIDATES);
      return { ...result, hits: rank(candidates, passages, query, analyzed).slice(0, limit) };
    },
  };
}

/**
 * Leaves out a word that is a name of the thesaurus by itself: its group stands for it. Both would make a paragraph with
 * many names longer than it is, and BM25 holds length against it.
 */
function withoutTwins(tokens: readonly AnalyzedToken[]): readonly AnalyzedToken[] {
  const names = new Set(
    tokens.filter(({ term }) => isGroupTerm(term)).map(({ start, end }) => `${start}-${end}`),
  );
  return tokens.filter(
    ({ term, start, end }) => isGroupTerm(term) || !names.has(`${start}-${end}`),
  );
}

/** What stands over a paragraph: its article's headline and its own subheading. */
function headingOf({ article, paragraph }: Passage): string {
  return paragraph.heading === undefined
    ? article.headline
    : `${article.headline}\n${paragraph.heading}`;
}

function contentOf(tokens: readonly AnalyzedToken[]): readonly AnalyzedToken[] {
  return tokens.filter(({ isStopWord }) => !isStopWord);
}

/** Terms and weights for the engine: the query's own, its compound parts, the words of its names. */
function firstStageTerms(
  query: Query,
  question: string,
  analyzeWords: Analyzer,
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if (!terms.has(term)) terms.set(term, weight);
  };
  for (const { term, parts, compounds, forms, weight } of query.terms) {
    const relative = weight / Math.max(vocabulary.idf(term), Number.MIN_VALUE);
    add(term, relative);
    for (const form of forms) add(form, relative);
    for (const part of parts) add(part, relative * TERM_WEIGHT.part);
    for (const compound of compounds) add(compound, relative * TERM_WEIGHT.compound);
  }
  for (const { term, isStopWord } of markEnglishStopWords(analyzeWords(question)))
    if (!isStopWord && !isGroupTerm(term)) add(term, TERM_WEIGHT.namedInGroup);
  return terms;
}

function rank(
  candidates: readonly Candidate[],
  passages: readonly Passage[],
  query: Query,
  analyzed: (passage: Passage) => { passage: AnalyzedPassage; headline: readonly AnalyzedToken[] },
): SearchHit[] {
  const hits = candidates.flatMap(({ position, score }): SearchHit[] => {
    const passage = passages[position];
    if (!passage) return [];
    const { article, paragraph } = passage;
    const forms = analyzed(passage);
    const match = matchPassage(forms.passage, forms.headline, query);
    const features = {
      words: query.mass === 0 ? 0 : score / query.mass,
      coverage: match.coverage,
      sentence: match.sentenceCoverage,
      headline: coverageOfTokens(forms.headline, query),
    };
    const total =
      FEATURE_WEIGHTS.words * features.words +
      FEATURE_WEIGHTS.coverage * features.coverage +
      FEATURE_WEIGHTS.sentence * features.sentence +
      FEATURE_WEIGHTS.headline * features.headline;
    return [
      {
        article,
        paragraph,
        score: total,
        coverage: match.coverage,
        matchedTerms: match.matchedTerms,
        sentence: match.sentence,
        highlights: match.highlights,
        explanation: { features, score: total },
      },
    ];
  });
  return hits.toSorted((a, b) => b.score - a.score || compareIds(a, b));
}

/** Remembers what was made of a passage; forgets everything once their texts have `capacity` characters. */
function createMemory<Value>(
  capacity: number,
  make: (passage: Passage) => Value,
): (passage: Passage) => Value {
  const values = new Map<Passage, Value>();
  let held = 0;
  return (passage) => {
    const known = values.get(passage);
    if (known !== undefined) return known;
    const value = make(passage);
    if (held >= capacity) {
      values.clear();
      held = 0;
    }
    held += passage.paragraph.text.length;
    values.set(passage, value);
    return value;
  };
}

function compareIds(a: SearchHit, b: SearchHit): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.paragraph.number - b.paragraph.number;
}
