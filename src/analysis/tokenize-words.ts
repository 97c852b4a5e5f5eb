import type { Token, WordShape } from './token.ts';

/**
 * Letters, digits and combining marks of any script; an apostrophe within stays ("d'Arc"), so do points and
 * commas between digits ("1.000", "0,59"). A hyphen ends a word: "US-Verteidigungsminister" is two.
 */
const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * A longer run of letters is no word of any language, and a stemmer's time grows with it. Longest German word
 * in use: 79 letters ("Donaudampfschifffahrts…"); twice that is spared.
 */
const MAX_WORD_LENGTH = 160;

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Cuts a text into words; everything between them is dropped, and so are runs over 160 characters. */
export function tokenizeWords(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [term] = match;
    if (term.length > MAX_WORD_LENGTH) continue;
    tokens.push({
      term,
      form: term,
      start: match.index,
      end: match.index + term.length,
      isStopWord: false,
      shape: shapeOf(term),
    });
  }
  return tokens;
}

function shapeOf(word: string): WordShape {
  // Most words begin with a small Latin letter; the expressions below cost more than the rest of this file.
  const first = word.charCodeAt(0);
  if (first >= SMALL_A && first <= SMALL_Z) return 'lower';
  if (/^\p{N}/u.test(word)) return 'number';
  if (/^\p{Lu}{2,}$/u.test(word)) return 'capitals';
  return /^[\p{Lu}\p{Lt}]/u.test(word) ? 'capitalised' : 'lower';
}
