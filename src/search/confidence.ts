import { AT, ownScoreOf } from './features.ts';
import type { PassageMatch } from './passage-scorer.ts';
import type { Query } from './query.ts';

/** A passage as it was ranked. */
type Ranked = { readonly match: PassageMatch };

/** The collection that was asked. */
type Asked = {
  /** Number of passages, at least 1. */
  readonly size: number;
  /** The idf of a term that none of them holds: the highest. */
  readonly highestIdf: number;
};

/**
 * What speaks for the first passage being the answer, each as a number around 1. Source: logistic regression on the
 * questions of two German sets (mistyped and English ones among them) put to their own collection, to the other set's, and
 * to their own without the paragraph that answers; with the paragraphs of one topic, and with 40, 1,000, 10,000 and
 * 100,000 passages. ARCHITECTURE.md says what it keeps and lets through.
 */
const WEIGHTS = {
  constant: -5.5,
  score: 0.4217,
  coverage: 0.828,
  grams: 1.71,
  /** By how much of its score it leads the second. */
  lead: 1.289,
  /** Natural logarithm of one more than the number of the question's terms. */
  terms: -0.123,
  /** Share of the question's weight that was corrected. */
  corrected: -0.174,
  /** Natural logarithm of one more than the idf that passage and best sentence cover, by the highest idf there is. */
  evidence: 1.79,
  sentenceEvidence: 2.014,
  /** Decimal logarithm of the number of passages: among many, something always fits. */
  size: -0.47,
} as const;

/** How likely the first passage answers the question, 0 to 1; 0 without one. */
export function confidenceOf(
  query: Query,
  first: Ranked | undefined,
  second: Ranked | undefined,
  { size, highestIdf }: Asked,
): number {
  if (!first) return 0;
  const { values } = first.match;
  const score = ownScoreOf(values);
  if (score <= 0) return 0;
  const nextScore = second === undefined ? 0 : ownScoreOf(second.match.values);
  const coverage = values[AT.coverage] ?? 0;
  const relativeMass = query.mass / highestIdf;
  const corrected = query.terms
    .filter(({ corrections }) => corrections.length > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
  const logit =
    WEIGHTS.constant +
    WEIGHTS.score * score +
    WEIGHTS.coverage * coverage +
    WEIGHTS.grams * (values[AT.grams] ?? 0) +
    WEIGHTS.lead * (1 - nextScore / score) +
    WEIGHTS.terms * Math.log(1 + query.terms.length) +
    WEIGHTS.corrected * (query.mass === 0 ? 0 : corrected / query.mass) +
    WEIGHTS.evidence * Math.log(1 + relativeMass * coverage) +
    WEIGHTS.sentenceEvidence * Math.log(1 + relativeMass * (values[AT.sentence] ?? 0)) +
    WEIGHTS.size * Math.log10(size);
  return 1 / (1 + Math.exp(-logit));
}
