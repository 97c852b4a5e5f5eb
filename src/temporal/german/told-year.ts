import type { Direction, ToldYear } from '../meaning.ts';
import { anyOf, GAP, group, MAY_GAP, NO_WORD, numberIn, WORD_END } from '../pattern.ts';
import { YEAR } from './pattern.ts';

/** Adjectives that count from now, without their endings, lower case → steps. */
const STEP_OF: ReadonlyMap<string, number> = new Map([
  ['vorvorig', -2],
  ['vorvergangen', -2],
  ['vorletzt', -2],
  ['vorig', -1],
  ['vergangen', -1],
  ['verwichen', -1],
  ['abgelaufen', -1],
  ['letzt', -1],
  ['voriger', -1],
  ['dies', 0],
  ['laufend', 0],
  ['heurig', 0],
  ['jetzig', 0],
  ['aktuell', 0],
  ['gegenwärtig', 0],
  ['nächst', 1],
  ['kommend', 1],
  ['übernächst', 2],
]);

/** Such an adjective with its ending, as a group `step`. */
export const STEP = `(?<step>${anyOf(STEP_OF.keys())})(?:e[rnms]?)`;

/** Words that begin with such an adjective. */
export const STEP_HEADS: readonly string[] = [...STEP_OF.keys()].flatMap((stem) =>
  ['e', 'er', 'en', 'em', 'es'].map((ending) => `${stem}${ending}`),
);

/** Steps of the adjective in a match. */
export function stepIn(match: RegExpExecArray, name = 'step'): number | undefined {
  const stem = group(match, name);
  return stem === undefined ? undefined : STEP_OF.get(stem);
}

/** Steps as a direction. */
export function directionOf(step: number | undefined): Direction | undefined {
  if (step === undefined) return undefined;
  return step < 0 ? 'last' : step > 0 ? 'next' : 'this';
}

/**
 * A year behind a date, all of it optional: "2016", "des Jahres 2016", "vergangenen Jahres", "im vergangenen Jahr",
 * "dieses Jahres", "'16". Groups `year`, `shortYear`, `step`, `same`, `following`, `before`, `now`.
 */
export const MAY_YEAR = `(?:,?${GAP}(?:(?:(?:des${GAP}Jahres|i[mn]${GAP}(?:dem${GAP})?Jahre?)${GAP})?(?<year>${YEAR})|['’‘](?<shortYear>\\d\\d)${NO_WORD}|(?<same>desselben|des${GAP}(?:selben|gleichen)|(?<following>des${GAP}(?:darauf)?folgenden))${GAP}Jahres${WORD_END}|(?<now>d\\.)${MAY_GAP}J\\.|(?<before>des${GAP}Vorjahre?s|v\\.${MAY_GAP}J\\.)${WORD_END}|(?:im${GAP}|des${GAP})?${STEP}${GAP}Jahre?s?${WORD_END}))?`;

/** The year that `MAY_YEAR` found. */
export function toldYearIn(match: RegExpExecArray): ToldYear | undefined {
  const year = numberIn(match, 'year');
  if (year !== undefined) return year;
  const short = numberIn(match, 'shortYear');
  if (short !== undefined) return fullYear(short);
  if (match.groups?.['following'] !== undefined) return { shift: 1, from: 'previous' };
  if (match.groups?.['same'] !== undefined) return { shift: 0, from: 'previous' };
  if (match.groups?.['before'] !== undefined) return { shift: -1 };
  if (match.groups?.['now'] !== undefined) return { shift: 0 };
  const shift = stepIn(match);
  return shift === undefined ? undefined : { shift };
}

/** The year of two digits: up to 29 in this century, else in the last one. News look less far ahead than POSIX strptime, which cuts at 69. */
export function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}
