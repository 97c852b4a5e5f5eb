import type { SpellingCorrection } from '../domain/search-hit.ts';
import { formatList } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What was looked for instead of mistyped words; empty where nothing was mistyped. Plain text. */
export function describeCorrections(
  corrections: readonly SpellingCorrection[],
  language: Language,
): string[] {
  if (corrections.length === 0) return [];
  const words = [...new Set(corrections.map(({ corrected }) => corrected))];
  return [translator(language)('answer.correctedTo', { words: formatList(words, language) })];
}
