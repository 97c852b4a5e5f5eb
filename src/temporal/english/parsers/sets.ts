import type { Parser } from '../../meaning.ts';
import { after, anyOf, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { DAY_PART_OF, FULL_MONTHS, WEEKDAY_OF } from '../english-calendar-words.ts';
import { ORDINAL_WORDS } from '../english-numbers.ts';
import { isCapital, SOME_WORD } from '../pattern.ts';

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['night', 'P1D'],
  ['morning', 'P1D'],
  ['afternoon', 'P1D'],
  ['evening', 'P1D'],
  ['week', 'P1W'],
  ['weekend', 'P1W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['summer', 'P1Y'],
  ['winter', 'P1Y'],
  ['spring', 'P1Y'],
  ['autumn', 'P1Y'],
  ['fall', 'P1Y'],
  ...FULL_MONTHS.map((month) => [month, 'P1Y'] as const),
]);

/** "every Monday", "each year", "every second Thursday", "every other week", "per day". */
export const every: Parser = {
  name: 'every',
  heads: ['every', 'each', 'per'],
  pattern: sticky(
    `(?:every|each|per)${GAP}(?:(?:(?<ordinal>${SOME_WORD})|\\d{1,2}(?:st|nd|rd|th))${GAP})?(?<unit>(?<weekday>${anyOf(WEEKDAY_OF.keys())})(?:${GAP}${anyOf(DAY_PART_OF.keys())})?|${anyOf(PERIODS.keys())})${WORD_END}`,
  ),
  read: (match) => {
    const ordinal = group(match, 'ordinal');
    if (
      ordinal !== undefined &&
      !/^(?:single|other)$/u.test(ordinal) &&
      !ORDINAL_WORDS.has(ordinal)
    )
      return undefined;
    const weekday = WEEKDAY_OF.get(group(match, 'weekday') ?? '');
    const value =
      weekday === undefined
        ? (PERIODS.get(group(match, 'unit') ?? '') ?? 'P1D')
        : `XXXX-WXX-${weekday}`;
    return { meaning: { kind: 'other', type: 'SET', value } };
  },
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekdays', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['weekends', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biannual', 'P6M'],
  ...[...WEEKDAY_OF].map(([day, number]) => [`${day}s`, `XXXX-WXX-${number}`] as const),
]);

/** "daily", "annual", "Mondays", "weekends". */
export const setWord: Parser = {
  name: 'set-word',
  heads: [...ADVERBS.keys()],
  pattern: sticky(`(?<word>${SOME_WORD})${WORD_END}`),
  read: (match) => {
    const word = group(match, 'word') ?? '';
    const value = ADVERBS.get(word);
    // "the Daily Mail", "the Weekly Standard".
    const isPaper = isCapital(match) && word.endsWith('ly') && /^\s[A-Z]/u.test(after(match, 2));
    if (value === undefined || isPaper) return undefined;
    return { meaning: { kind: 'other', type: 'SET', value } };
  },
};

/** "Friday nights", "Sunday mornings". */
export const weekdayPlural: Parser = {
  name: 'weekday-plural',
  heads: [...WEEKDAY_OF.keys()],
  pattern: sticky(
    `(?<weekday>${anyOf(WEEKDAY_OF.keys())})${GAP}(?:${anyOf(DAY_PART_OF.keys())})s${WORD_END}`,
  ),
  read: (match) => {
    const value = `XXXX-WXX-${WEEKDAY_OF.get(group(match, 'weekday') ?? '') ?? 'X'}`;
    return { meaning: { kind: 'other', type: 'SET', value } };
  },
};

/** "once a month", "three times a week", "every two years", "year after year", "day by day". */
export const repeated: Parser = {
  name: 'repeated',
  heads: ['every', 'once', 'twice', 'thrice', 'times', 'year', 'day', 'week', 'month'],
  pattern: sticky(
    `(?:every${GAP}(?:\\d{1,3}|few|${SOME_WORD})${GAP}(?:seconds|minutes|hours|days|weeks|months|years)|(?:once|twice|thrice|times)${GAP}(?:an?|per|each|every)${GAP}(?:hour|day|week|month|year)|(?<unit>year|day|week|month)${GAP}(?:after|by|in)${GAP}(?:year|day|week|month))${WORD_END}`,
  ),
  read: (match) => {
    const unit = group(match, 'unit');
    if (unit !== undefined && !match[0].toLowerCase().endsWith(unit)) return undefined;
    return { meaning: { kind: 'other', type: 'SET', value: 'P1Y' } };
  },
};
