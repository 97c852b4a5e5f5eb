/** Spaces of texts. Named one by one: the complement of a class takes milliseconds to compile where case does not count. */
const BLANK = String.raw`[ \t\u00a0\u2009\u202f]`;
/** Between two words: spaces, or one line break. */
export const GAP = String.raw`(?:${BLANK}{1,4}|\r?\n)`;
/** The same, or nothing. */
export const MAY_GAP = String.raw`(?:${BLANK}{1,4}|\r?\n)?`;
/**
 * No letter or digit follows. Latin letters and combining marks only: classes of all Unicode letters make patterns that take
 * milliseconds to compile.
 */
export const NO_WORD = String.raw`(?![0-9A-Za-z\u00c0-\u024f\u0300-\u036f])`;
/** Not inside of a word, and not before a hyphen that makes a compound ("Mai-Kundgebung", "Monday-morning"). */
export const WORD_END = String.raw`${NO_WORD}(?!-[A-Za-z\u00c0-\u024f])`;
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

/** The text before a match, at most `length` units. */
export function before(match: RegExpExecArray, length: number): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}

/** The text behind a match, at most `length` units. */
export function after(match: RegExpExecArray, length: number): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}
