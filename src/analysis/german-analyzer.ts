import { foldGerman, lowerCase, markStopWords, normalizeNumbers, stemGerman } from './filters.ts';
import { type Analyzer, createAnalyzer } from './token.ts';
import { tokenizeWords } from './tokenize-words.ts';

/**
 * German text → stems with their offsets. Stop words are marked before folding, because their list is
 * written in plain German; folding comes before stemming, so that "Haeuser" and "Häuser" meet.
 *
 * Does not split compounds: that needs a vocabulary, see `compound-splitter.ts`.
 */
export const analyzeGerman: Analyzer = createAnalyzer(tokenizeWords, [
  lowerCase,
  markStopWords,
  normalizeNumbers,
  foldGerman,
  stemGerman,
]);
