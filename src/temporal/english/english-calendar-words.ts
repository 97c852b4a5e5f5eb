import { anyOf, GAP, MAY_GAP, NO_WORD } from '../pattern.ts';
import type { Season } from '../period.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Months and their abbreviations without the full stop, lower case → 1 to 12. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Months that are written out, lower case. */
export const FULL_MONTHS: readonly string[] = MONTHS.map(([name = '']) => name);

/** Months that are also first names, verbs or adjectives, lower case. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
]);

const SHORT_MONTHS = [...MONTH_OF.keys()].filter((name) => !FULL_MONTHS.includes(name));

/** A month, or its abbreviation with or without a full stop; not the beginning of another word. */
export const MONTH = `(?:${anyOf(FULL_MONTHS)}${NO_WORD}|${anyOf(SHORT_MONTHS)}${NO_WORD}\\.?)`;

/** The number of a month as it stands in a text, 1 to 12. */
export function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTH_OF.get(name.toLowerCase().replace('.', ''));
}

/** Days of the week, lower case → Monday 1 to Sunday 7. */
export const WEEKDAY_OF: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (name, index) => [name, index + 1] as const,
  ),
);

const SHORT_WEEKDAY_OF: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Words that a date with its weekday begins with. */
export const WEEKDAY_HEADS: readonly string[] = [...WEEKDAY_OF.keys(), ...SHORT_WEEKDAY_OF.keys()];

/** A day of the week with what may stand before a date: "Thu., ", "Thursday, the ". Group `weekday`. */
export const WEEKDAY_LEAD = `(?:(?<weekday>${anyOf(WEEKDAY_OF.keys())}|${anyOf(SHORT_WEEKDAY_OF.keys())}\\.?)(?:${MAY_GAP},)?${GAP}(?:the${GAP})?)`;

/** The number of a weekday or its abbreviation, Monday 1 to Sunday 7. */
export function weekdayNumber(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const word = name.toLowerCase().replace('.', '');
  return WEEKDAY_OF.get(word) ?? SHORT_WEEKDAY_OF.get(word);
}

/** Times of day, lower case → TIMEX3. */
export const DAY_PART_OF: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['noon', 'TMI'],
  ['midday', 'TMI'],
  ['lunchtime', 'TMI'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** Seasons, lower case. */
export const SEASON_OF: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['midsummer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['midwinter', 'WI'],
  ['wintertime', 'WI'],
]);
