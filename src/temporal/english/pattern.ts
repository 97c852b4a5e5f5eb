/** Spaces of texts. Named one by one: the complement of a class takes milliseconds to compile where case does not count. */
const BLANK = String.raw`[ \t\u00a0\u2009\u202f]`;
/** Between two words: spaces, or one line break. */
export const GAP = String.raw`(?:${BLANK}{1,4}|\r?\n)`;
/** The same, or nothing. Also before commas, which texts that were cut into tokens part from the word. */
export const MAY_GAP = String.raw`(?:${BLANK}{1,4}|\r?\n)?`;
/** No letter or digit follows. Latin letters and combining marks only, for patterns that compile fast. */
export const NO_WORD = String.raw`(?![0-9A-Za-z\u00c0-\u024f\u0300-\u036f])`;
/** Not inside of a word, and not before a hyphen that makes a compound ("Monday-morning"). */
export const WORD_END = String.raw`${NO_WORD}(?!-[A-Za-z\u00c0-\u024f])`;
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

/** The words of a table as alternatives, the longest first, so that none hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`;
}

/** A pattern that is tried at one place, upper and lower case alike. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

/** A named group of a match, in lower case; `undefined` where it took no part. */
export function group(match: RegExpExecArray, name: string): string | undefined {
  return match.groups?.[name]?.toLowerCase();
}

/** A named group of digits as a number. */
export function numberIn(match: RegExpExecArray, name: string): number | undefined {
  const digits = match.groups?.[name];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a match begins with a capital letter. */
export function isCapital(match: RegExpExecArray): boolean {
  return /^[A-Z]/u.test(match[0]);
}

/** The text before a match, at most `length` units. */
export function before(match: RegExpExecArray, length: number): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}

/** The text behind a match, at most `length` units. */
export function after(match: RegExpExecArray, length: number): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}
