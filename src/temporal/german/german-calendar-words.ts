import { anyOf, GAP, NO_WORD } from '../pattern.ts';
import type { Season } from '../period.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feber', 'feb'],
  ['märz', 'maerz', 'mär', 'mrz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

/** Months and their abbreviations without the full stop, lower case → 1 to 12. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Months that are written out, lower case. */
export const FULL_MONTHS: readonly string[] = [...MONTH_OF.keys()].filter(
  (name) => name === 'mai' || (name.length > 3 && name !== 'sept'),
);

const SHORT_MONTHS = [...MONTH_OF.keys()].filter((name) => !FULL_MONTHS.includes(name));

/** A month ("Mai", "Februars"), or its abbreviation with or without a full stop; not the beginning of another word. */
export const MONTH = `(?:${anyOf(FULL_MONTHS)}s?${NO_WORD}|${anyOf(SHORT_MONTHS)}${NO_WORD}\\.?)`;

/** The number of a month as it stands in a text, 1 to 12. */
export function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTH_OF.get(name.toLowerCase().replace(/s?\.?$/u, ''));
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['montag'],
  ['dienstag'],
  ['mittwoch'],
  ['donnerstag'],
  ['freitag'],
  ['samstag', 'sonnabend'],
  ['sonntag'],
];

/** Days of the week, lower case → Monday 1 to Sunday 7. */
export const WEEKDAY_OF: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Times of day that make compounds ("Mittwochabend"), lower case → TIMEX3. */
export const DAY_PART_OF: ReadonlyMap<string, string> = new Map([
  ['morgen', 'TMO'],
  ['früh', 'TMO'],
  ['vormittag', 'TMO'],
  ['mittag', 'TMI'],
  ['nachmittag', 'TAF'],
  ['abend', 'TEV'],
  ['spätabend', 'TEV'],
  ['nacht', 'TNI'],
]);

/** A day of the week with what may stand before a date: "Mo., den", "Mittwoch, dem". */
export const WEEKDAY_LEAD = `(?:(?<weekday>${anyOf(WEEKDAY_OF.keys())}|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)(?:,?${GAP}(?:de[rmn]${GAP})?))`;

const SHORT_WEEKDAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

/** The same without the name of its group, for lists. */
export const WEEKDAY_LEAD_OF_LIST = WEEKDAY_LEAD.replace('?<weekday>', '');

/** Words that a date with its weekday begins with. */
export const WEEKDAY_HEADS: readonly string[] = [...WEEKDAY_OF.keys(), ...SHORT_WEEKDAYS];

/** The number of a weekday or its abbreviation, Monday 1 to Sunday 7. */
export function weekdayNumber(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const word = name.toLowerCase().replace('.', '');
  const short = SHORT_WEEKDAYS.indexOf(word);
  return WEEKDAY_OF.get(word) ?? (short < 0 ? undefined : short + 1);
}

/** Seasons and words for parts of them, lower case. */
export const SEASON_OF: ReadonlyMap<string, Season> = new Map([
  ...compounds('SP', ['frühling', 'frühjahr', 'vorfrühling', 'lenz']),
  ...compounds('SU', ['sommer', 'frühsommer', 'hochsommer', 'spätsommer']),
  ...compounds('FA', ['herbst', 'frühherbst', 'spätherbst']),
  ...compounds('WI', ['winter', 'spätwinter', 'hochwinter']),
]);

function compounds(season: Season, words: readonly string[]) {
  return words.map((word) => [word, season] as const);
}

/** "1999/2000", "1999-2000", "2014/15": what joins the years of a season or a school year. */
export const YEAR_PAIR = `(?<year>[12]\\d{3})[-/\\u2010-\\u2015](?<second>\\d{4}|\\d{2})${NO_WORD}`;
