import { tokenizeWords } from '../analysis/tokenize-words.ts';
import type { Span } from '../domain/span.ts';

/** The sign right before a number, not the hyphen of "2014-2015" or "F-16". */
const MINUS = /(?:^|[\s(])[-\u2212\u2013]$/u;

/** A word as copies of a text are compared by it, and where it stands. */
export type ComparedWord = Span & { readonly word: string };

/** The words of a text, small and with "ss" for "ß", as Swiss papers print; numbers with their minus. */
export function comparedWords(text: string): ComparedWord[] {
  return tokenizeWords(text).map(({ term, start, end, shape }) => {
    const word = term.toLowerCase().replaceAll('ß', 'ss');
    const isNegative = shape === 'number' && MINUS.test(text.slice(Math.max(0, start - 2), start));
    return isNegative ? { word: `-${word}`, start: start - 1, end } : { word, start, end };
  });
}
