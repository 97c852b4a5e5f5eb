import { before, WORD_END } from '../pattern.ts';

/** A hyphen or a dash. */
export const DASH = String.raw`[-\u2010-\u2015]`;
/** A year of four digits that begins no longer number. */
export const YEAR = String.raw`[12]\d{3}${WORD_END}(?![.,]\d)`;

/** A word that is looked up in a table afterwards, which is cheaper than a pattern of all its words. */
export const SOME_WORD = String.raw`[A-Za-z\u00c0-\u024f]{2,32}`;

/** "an einem Montag", "ein Wochenende": one of many. */
export function isIndefinite(match: RegExpExecArray): boolean {
  return /(?<![\p{L}\p{N}])(?:(?:k|irgend)?ein(?:e[nmrs]?)?|manche[nmrs]?)\s{1,3}(?:\p{Ll}{3,12}e[nmrs]\s{1,3})?$/iu.test(
    before(match, 30),
  );
}
