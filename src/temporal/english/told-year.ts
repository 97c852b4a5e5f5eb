import type { Direction, Reading, ToldYear } from '../meaning.ts';
import { GAP, group, NO_WORD, numberIn, WORD_END } from '../pattern.ts';
import { isCounted } from './counted-nouns.ts';
import { MAY_COMMA, YEAR } from './pattern.ts';

const STEP_OF: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['this coming', 1],
  ['upcoming', 1],
]);

/** An adjective that counts from now, as a group `step`. */
export const STEP = `(?<step>this${GAP}past|this${GAP}coming|last|this|current|next|coming|upcoming)`;

/** Words that begin with such an adjective. */
export const STEP_HEADS: readonly string[] = [
  'last',
  'this',
  'current',
  'next',
  'coming',
  'upcoming',
];

/** Steps of the adjective in a match. */
export function stepIn(match: RegExpExecArray, name = 'step'): number | undefined {
  const step = group(match, name);
  return step === undefined ? undefined : STEP_OF.get(step.replace(/\s+/gu, ' '));
}

/** Steps as a direction. */
export function directionOf(step: number | undefined): Direction | undefined {
  if (step === undefined) return undefined;
  return step < 0 ? 'last' : step > 0 ? 'next' : 'this';
}

/**
 * A year behind a date, all of it optional: ", 2016", "of 2016", "last year", "of that year", "'16". Groups `tail`, `year`,
 * `shortYear`, `yearStep`, `same`, `following`, `before`.
 */
export const MAY_YEAR = `(?<tail>${MAY_COMMA}(?:of${GAP}|in${GAP})?(?<year>${YEAR})|${GAP}(?:of${GAP})?['’‘](?<shortYear>\\d\\d)${NO_WORD}|${GAP}(?:of${GAP})?(?:(?<same>the${GAP}same|that(?:${GAP}same)?)|(?<following>the${GAP}(?:following|next))|(?<before>the${GAP}(?:previous|preceding))|(?<yearStep>last|this|next))${GAP}year${WORD_END})?`;

/** The year that `MAY_YEAR` found. */
export function toldYearIn(match: RegExpExecArray): ToldYear | undefined {
  const year = numberIn(match, 'year');
  if (year !== undefined) return isTailForeign(match) ? undefined : year;
  const short = numberIn(match, 'shortYear');
  if (short !== undefined) return fullYear(short);
  if (match.groups?.['following'] !== undefined) return { shift: 1, from: 'previous' };
  if (match.groups?.['same'] !== undefined) return { shift: 0, from: 'previous' };
  if (match.groups?.['before'] !== undefined) return { shift: -1, from: 'previous' };
  const shift = stepIn(match, 'yearStep');
  return shift === undefined ? undefined : { shift };
}

/** The span of a reading that ends with `MAY_YEAR`: without it where it counts something ("On May 3, 1500 people …"). */
export function spanWithYear(match: RegExpExecArray, start = 0): Reading['span'] {
  const tail = isTailForeign(match) ? (match.groups?.['tail']?.length ?? 0) : 0;
  return { start, end: match[0].length - tail };
}

function isTailForeign(match: RegExpExecArray): boolean {
  const year = match.groups?.['year'];
  if (year === undefined) return false;
  const end = match.index + match[0].length;
  return isCounted(match.input.slice(end, end + 24));
}

/** The year of two digits: up to 29 in this century, else in the last one. News look less far ahead than POSIX strptime, which cuts at 69. */
export function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}
