import type { Article, Paragraph } from './article.ts';
import type { Span } from './span.ts';

/** Why a hit stands where it stands: each feature's value, and their weighted sum. */
type Explanation = {
  readonly features: Readonly<Record<string, number>>;
  readonly score: number;
};

/** A paragraph that matches a question. */
export type SearchHit = {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** 0 to 1: how much of what the question asks for (by rarity of its words) the paragraph holds. */
  readonly coverage: number;
  /** How many of the question's words and names the paragraph holds, in whatever form. */
  readonly matchedTerms: number;
  /** The sentence of the paragraph that fits best. */
  readonly sentence: Span;
  /** The paragraph's words that match the question; sorted, not overlapping. */
  readonly highlights: readonly Span[];
  readonly explanation: Explanation;
};
