import { lemmasOf } from '../analysis/glossary.ts';
import type { Token } from '../analysis/token.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** Longest expression that is looked up. */
const MAX_EXPRESSION = 3;

/**
 * For each word of an English question the stems of its German counterparts; those of an expression ("prime minister")
 * belong to each of its words. The longest expression wins.
 *
 * @param words in the question's order
 * @returns by the start of the word
 */
export function translateWords(
  words: readonly Token[],
  question: string,
  { german, glossary }: TextAnalysis,
): ReadonlyMap<number, readonly string[]> {
  const translations = new Map<number, readonly string[]>();
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let length = Math.min(MAX_EXPRESSION, words.length - at); length >= 1; length -= 1) {
      const expression = words.slice(at, at + length);
      const stems = lookUp(expression, question, glossary).flatMap((text) =>
        german(text).filter(({ isStopWord }) => !isStopWord),
      );
      if (stems.length === 0) continue;
      for (const { start } of expression)
        translations.set(
          start,
          stems.map(({ term }) => term),
        );
      taken = length;
      break;
    }
    at += taken;
  }
  return translations;
}

function lookUp(
  expression: readonly Token[],
  question: string,
  glossary: TextAnalysis['glossary'],
): readonly string[] {
  const words = expression.map(({ start, end }) => question.slice(start, end).toLowerCase());
  const head = words.pop() ?? '';
  for (const lemma of lemmasOf(head)) {
    const found = glossary.germanOf([...words, lemma].join(' '));
    if (found.length > 0) return found;
  }
  return [];
}
