import { splitSentences } from '../analysis/split-sentences.ts';
import { mergeSpans, type Span } from '../domain/span.ts';
import type { Query, QueryTerm } from './query.ts';
import type { AnalyzedToken, TextAnalysis } from './text-analysis.ts';

/** How a paragraph meets a question. */
export type PassageMatch = {
  /** 0 to 1: share of the question's weight that the paragraph holds. */
  readonly coverage: number;
  /** 0 to 1: the same for the sentence that holds most. */
  readonly sentenceCoverage: number;
  readonly sentence: Span;
  /** How many of the question's terms the paragraph or the headline meets, in whatever way. */
  readonly matchedTerms: number;
  /** Words that match; sorted, not overlapping. */
  readonly highlights: readonly Span[];
};

/**
 * What other meetings count against one by the same word (1): another form of a word that the collection lacks, a
 * compound of the text that holds the question's word, the parts of the question's compound apart in the text (all of
 * them; fewer count for less), words of one family ("Amerikaner", "amerikanisch"), compounds with a common part, a word
 * of the headline. Family was chosen on the development sets; the others are set by hand, each below the one that says
 * more, and held there by `npm run bench:retrieval` (but for the headline: those sets have none).
 */
const DEGREE = {
  otherForm: 0.7,
  compoundOfText: 0.6,
  allPartsOfQuestion: 0.8,
  sameFamily: 0.5,
  commonPart: 0.25,
  headline: 0.4,
} as const;

/** A paragraph in the form that questions are compared with. */
export type AnalyzedPassage = {
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** Without function words. */
  readonly tokens: readonly AnalyzedToken[];
  /** In order, not overlapping. */
  readonly sentences: readonly Span[];
};

/** Analyses a paragraph once for many questions. */
export function analyzePassage(text: string, analyze: TextAnalysis): AnalyzedPassage {
  const tokens = analyze(text).filter(({ isStopWord }) => !isStopWord);
  return { length: text.length, tokens, sentences: splitSentences(text) };
}

/**
 * Compares one paragraph with a question. What only the article's headline holds counts towards the coverage, but
 * less: the paragraph is part of an article on it.
 */
export function matchPassage(
  passage: AnalyzedPassage,
  headline: readonly AnalyzedToken[],
  query: Query,
): PassageMatch {
  const matches = matchTokens(passage.tokens, query);
  const withHeadline = [
    ...matches,
    ...matchTokens(headline, query).map(({ meetings }) => ({
      meetings: meetings.map((meeting) => (meeting === undefined ? undefined : DEGREE.headline)),
    })),
  ];

  let sentence: Span = { start: 0, end: passage.length };
  let sentenceCoverage = -1;
  let next = 0;
  for (const candidate of passage.sentences) {
    // Both lists are sorted, so that one sweep serves all sentences, however many there are.
    const from = next;
    while ((matches[next]?.token.start ?? Infinity) < candidate.end) next += 1;
    const inside = matches.slice(from, next);
    const coverage = coverageOf(inside, query);
    if (coverage > sentenceCoverage) {
      sentence = candidate;
      sentenceCoverage = coverage;
    }
  }
  return {
    coverage: coverageOf(withHeadline, query),
    sentenceCoverage: Math.max(0, sentenceCoverage),
    sentence,
    matchedTerms: query.terms.filter((_, index) =>
      withHeadline.some(({ meetings }) => meetings[index] !== undefined),
    ).length,
    highlights: mergeSpans(matches.map(({ token: { start, end } }) => ({ start, end }))),
  };
}

/** Share of the question's weight that the tokens hold, 0 to 1. */
export function coverageOfTokens(tokens: readonly AnalyzedToken[], query: Query): number {
  return coverageOf(
    tokens.map((token) => ({ meetings: meetingsOf(token, query.terms) })),
    query,
  );
}

function coverageOf(matches: readonly { meetings: readonly Meeting[] }[], query: Query): number {
  if (query.mass === 0) return 0;
  const covered = query.terms.reduce((sum, { weight, parts }, index) => {
    let best = 0;
    const foundParts = new Set<string>();
    for (const { meetings } of matches) {
      const meeting = meetings[index];
      if (meeting === undefined) continue;
      if (typeof meeting === 'number') best = Math.max(best, meeting);
      else foundParts.add(meeting);
    }
    const byParts = (DEGREE.allPartsOfQuestion * foundParts.size) / Math.max(1, parts.length);
    return sum + weight * Math.max(best, byParts);
  }, 0);
  return covered / query.mass;
}

function matchTokens(tokens: readonly AnalyzedToken[], query: Query) {
  return tokens
    .map((token) => ({ token, meetings: meetingsOf(token, query.terms) }))
    .filter(({ meetings }) => meetings.some((meeting) => meeting !== undefined));
}

/** How a token meets a question's term: to a degree, as the named part of its compound, or not at all. */
type Meeting = number | string | undefined;

function meetingsOf(token: AnalyzedToken, terms: readonly QueryTerm[]): Meeting[] {
  return terms.map(({ term, stems, parts, compounds, forms }) => {
    if (token.term === term) return 1;
    if (forms.includes(token.term)) return DEGREE.otherForm;
    if (token.parts.some((part) => stems.includes(part)) || compounds.includes(token.term))
      return DEGREE.compoundOfText;
    if (parts.includes(token.term)) return token.term;
    if (token.parts.some((part) => parts.includes(part))) return DEGREE.commonPart;
    return stems.some((stem) => isDerived(token.term, stem)) ? DEGREE.sameFamily : undefined;
  });
}

/** Letters that two words of one family share at their start, at least. Chosen on the development sets. */
const MIN_COMMON_START = 6;

/** And that share of the longer one. */
const MIN_COMMON_SHARE = 0.5;

function isDerived(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length);
  let common = 0;
  while (common < limit && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common >= MIN_COMMON_START && common >= MIN_COMMON_SHARE * Math.max(a.length, b.length);
}
