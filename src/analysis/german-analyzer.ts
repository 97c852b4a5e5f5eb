import {
  foldGerman,
  keepForm,
  lowerCase,
  markStopWords,
  normalizeGermanNumbers,
  stemGerman,
} from './filters.ts';
import { GERMAN_STOP_WORDS } from './german-stop-words.ts';
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
  markStopWords(GERMAN_STOP_WORDS),
  normalizeGermanNumbers,
  foldGerman,
  keepForm,
  stemGerman,
]);
