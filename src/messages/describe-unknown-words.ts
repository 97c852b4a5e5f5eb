import type { Answer } from '../domain/answer.ts';
import { formatList, formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** Unknown words that a reply names. */
const MAX_NAMED_WORDS = 5;

/**
 * Which words of the question the corpus lacks; empty where it has all. Beside passages only nouns and names are told: they answer a
 * question on Peru hardly where no article has that word, but a verb is often another one. Beside weak matches of a question without
 * any capital all are: there a name looks like a verb. Plain text.
 */
export function describeUnknownWords(
  { kind, question, unknownWords }: Pick<Answer, 'kind' | 'question' | 'unknownWords'>,
  language: Language,
): string[] {
  const isPlain = kind === 'weak' && !/\p{Lu}/u.test(question);
  const told = kind === 'nothing' || isPlain ? unknownWords : unknownWords.filter(isCapitalized);
  if (told.length === 0) return [];
  const words = told.slice(0, MAX_NAMED_WORDS).map((word) => formatQuoted(word, language));
  return [
    translator(language)('nothing.unknownWords', { words: formatList(words, language, 'or') }),
  ];
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
