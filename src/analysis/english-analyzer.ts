import { ENGLISH_STOP_WORDS } from './english-stop-words.ts';
import {
  dropGenitive,
  foldGerman,
  keepForm,
  lowerCase,
  markStopWordsUnlessCapitals,
  normalizeEnglishNumbers,
  stemEnglish,
} from './filters.ts';
import { type Analyzer, createAnalyzer } from './token.ts';
import { tokenizeWords } from './tokenize-words.ts';

/**
 * English text → stems with their offsets. Letters are folded as in German, so that a name is one term in both languages
 * ("Müller", "Mueller").
 */
export const analyzeEnglish: Analyzer = createAnalyzer(tokenizeWords, [
  lowerCase,
  markStopWordsUnlessCapitals(ENGLISH_STOP_WORDS),
  dropGenitive,
  normalizeEnglishNumbers,
  foldGerman,
  keepForm,
  stemEnglish,
]);
