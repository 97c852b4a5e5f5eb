import type { Article, Paragraph } from './article.ts';
import type { Span } from './span.ts';

/** What one feature of a hit adds to its score: its value times its weight. */
export type FeatureShare = {
  /** As the ranking calls it; ARCHITECTURE.md says what each means. */
  readonly name: string;
  /** 0 to about 1. */
  readonly value: number;
  readonly weight: number;
};

/** A mistyped word, and what was looked for instead. */
export type SpellingCorrection = {
  /** As in the question. */
  readonly typed: string;
  /** As the corpus writes it; with the rest of a word joined by hyphens. */
  readonly corrected: string;
};

/** A paragraph that matches a question. */
export type SearchHit = {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** 0 to 1: how much of what the question asks for (by rarity of its words) the paragraph holds. */
  readonly coverage: number;
  /** The sentence of the paragraph that fits best. */
  readonly sentence: Span;
  /** The paragraph's words that match the question; sorted, not overlapping. */
  readonly highlights: readonly Span[];
  /** Why it stands where it stands: the score's parts. */
  readonly explanation: readonly FeatureShare[];
};
