import { GAP, MAY_GAP, WORD_END } from '../pattern.ts';

/** A hyphen or a dash; two hyphens are the dash of typewriters. */
export const DASH = String.raw`(?:--|[-\u2010-\u2015])`;
/** A hyphen that joins, with spaces where the text was cut into tokens. */
export const HYPHEN = `${MAY_GAP}[-\\u2010-\\u2013]${MAY_GAP}`;
/** A comma, or only a space. */
export const MAY_COMMA = `(?:${MAY_GAP},)?${GAP}`;
/** A year of four digits that begins no longer number. */
export const YEAR = String.raw`(?:1\d|20|21)\d\d${WORD_END}(?![.,:/]\d)`;
/** A word that is looked up in a table afterwards, which is cheaper than a pattern of all its words: "third", "twenty-first". */
export const SOME_WORD = String.raw`[A-Za-z]{1,12}(?:-[A-Za-z]{3,8})?`;

/** Whether a match begins with a capital letter. */
export function isCapital(match: RegExpExecArray): boolean {
  return /^[A-Z]/u.test(match[0]);
}
