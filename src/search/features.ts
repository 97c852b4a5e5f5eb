import type { FeatureShare } from '../domain/search-hit.ts';

/** What is measured of a passage for a question, in the order in which values are kept. Each is 0 to about 1. */
export const FEATURES = [
  /** BM25 of the question's words. */
  'words',
  /** BM25 of its words, and of the parts of its compounds, as parts of the passage's compounds. */
  'parts',
  /** BM25 of the parts of its compounds as words of the passage. */
  'partsAsWords',
  /** BM25 of its character 4-grams. */
  'grams',
  /** BM25 of its function words. */
  'functionWords',
  /** Its neighbouring words that are neighbours in the passage. */
  'pairs',
  /** Its neighbouring content words that stand close together in the passage, in either order. */
  'near',
  /** Share of its weight that the passage holds, in whatever form. */
  'coverage',
  /** Share of its weight that the best sentence holds. */
  'sentence',
  /** Share of its 4-grams, by rarity, that the passage holds. */
  'gramCoverage',
  /** Whether the best sentence holds the kind of thing that is asked for. */
  'answerType',
  /** Share of its weight that the heading holds. */
  'headline',
  /** Mean score of the article's other candidates. */
  'article',
] as const;

type FeatureName = (typeof FEATURES)[number];

export type Features = Readonly<Record<FeatureName, number>>;

/**
 * Source: softmax regression over the candidates of two German question sets and their mistyped, torn and English
 * variants among 10,000 and 100,000 passages; see ARCHITECTURE.md. The sets have no headlines to learn from: the last two
 * are set by hand.
 */
const FEATURE_WEIGHTS: Features = {
  words: 1,
  parts: 1,
  partsAsWords: 0.85,
  grams: 1.55,
  functionWords: 2.2,
  pairs: 1.6,
  near: 1.4,
  coverage: 1.85,
  sentence: 1.5,
  gramCoverage: 2.1,
  answerType: 1,
  headline: 0.8,
  article: 0.1,
};

/** The place of each feature. */
export const AT: Features = mapFeatures((place) => place);

const WEIGHTS = Float64Array.from(FEATURES, (name) => FEATURE_WEIGHTS[name]);

/** The weighted sum of values in the order of {@link FEATURES}. */
export function scoreOf(values: Float64Array): number {
  let score = 0;
  for (let place = 0; place < values.length; place += 1)
    score += (WEIGHTS[place] ?? 0) * (values[place] ?? 0);
  return score;
}

/** The same without what the rest of the article adds: what a passage is worth by itself. */
export function ownScoreOf(values: Float64Array): number {
  return scoreOf(values) - FEATURE_WEIGHTS.article * (values[AT.article] ?? 0);
}

/** Values in the order of {@link FEATURES}, each with its name and weight. */
export function explain(values: Float64Array): readonly FeatureShare[] {
  return FEATURES.map((name, place) => ({
    name,
    value: values[place] ?? 0,
    weight: FEATURE_WEIGHTS[name],
  }));
}

function mapFeatures(valueOf: (place: number) => number): Features {
  const at = (name: FeatureName) => valueOf(FEATURES.indexOf(name));
  return {
    words: at('words'),
    parts: at('parts'),
    partsAsWords: at('partsAsWords'),
    grams: at('grams'),
    functionWords: at('functionWords'),
    pairs: at('pairs'),
    near: at('near'),
    coverage: at('coverage'),
    sentence: at('sentence'),
    gramCoverage: at('gramCoverage'),
    answerType: at('answerType'),
    headline: at('headline'),
    article: at('article'),
  };
}
