import type { Meaning, Parser } from '../../meaning.ts';
import {
  after,
  before,
  GAP,
  group,
  MAY_GAP,
  NO_WORD,
  numberIn,
  sticky,
  WORD_END,
} from '../../pattern.ts';
import { isCounted } from '../counted-nouns.ts';
import {
  AMBIGUOUS_MONTHS,
  MONTH,
  MONTH_OF,
  monthNumber,
  WEEKDAY_HEADS,
  WEEKDAY_LEAD,
  weekdayNumber,
} from '../english-calendar-words.ts';
import { ORDINAL_HEADS, ORDINAL_WORDS } from '../english-numbers.ts';
import { SOME_WORD } from '../pattern.ts';
import { fullYear, MAY_YEAR, spanWithYear, toldYearIn } from '../told-year.ts';

const ORDINAL_END = `(?:${MAY_GAP}(?:st|nd|rd|th))?`;
/** The numerals of days, which begin no longer number, no share and no clock time. */
const DAY = `(?<day>\\d{1,2})${ORDINAL_END}${WORD_END}(?![.,:]\\d|${MAY_GAP}%)`;

function dayIn(match: RegExpExecArray): number | undefined {
  const day = numberIn(match, 'day') ?? ORDINAL_WORDS.get(group(match, 'ordinal') ?? '');
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** Read as a feast, whose year does not go on to hold for the dates that follow. */
const NINE_ELEVEN: Meaning = {
  kind: 'holiday',
  holiday: { on: 'date', month: 9, day: 11 },
  year: 2001,
};
/** The attacks that are called by their day alone: they were on 11 September 2001. */
const ATTACKS = /^\s(?:terror(?:ist)?\s)?attacks?(?![a-z])/u;

function isOfAttacks(match: RegExpExecArray): boolean {
  return ATTACKS.test(after(match, 24)) || /attacks\s(?:of|on)\s$/u.test(before(match, 12));
}

/** "March 3, 2016", "Thursday, March 3rd", "Sept. 11", "May third". */
export const monthAndDay: Parser = {
  name: 'month-and-day',
  heads: [...MONTH_OF.keys(), ...WEEKDAY_HEADS],
  pattern: sticky(
    `${WEEKDAY_LEAD}?(?<month>${MONTH})${GAP}(?:the${GAP})?(?:${DAY}|(?<ordinal>${anyOrdinal()})${WORD_END})${MAY_YEAR}`,
  ),
  read: (match) => {
    const [day, month] = [dayIn(match), monthNumber(group(match, 'month'))];
    if (day === undefined || month === undefined) return undefined;
    const name = match.groups?.['month'] ?? '';
    const told = toldYearIn(match);
    // "may 3 people enter", "march 5 miles": in lower case these are months only where a year follows.
    if (told === undefined && /^[a-z]/u.test(name)) {
      if (AMBIGUOUS_MONTHS.has(name) || isCounted(after(match, 24))) return undefined;
    }
    if (month === 9 && day === 11 && told === undefined && isOfAttacks(match))
      return { meaning: NINE_ELEVEN };
    const weekday = weekdayNumber(group(match, 'weekday'));
    return {
      span: spanWithYear(match),
      meaning: { kind: 'calendar', year: told, month, day, weekday },
    };
  },
};

/** Ordinals behind a month: "May first" is a day, "May second" mostly not. */
function anyOrdinal(): string {
  return `(?:${[...ORDINAL_WORDS.keys()]
    .filter((word) => word !== 'second')
    .toReversed()
    .join('|')})`;
}

/** "3 March 2016", "the 3rd of March", "third of March", "Monday 3 March". */
export const dayAndMonth: Parser = {
  name: 'day-and-month',
  heads: ['#1', '#2', ...WEEKDAY_HEADS, ...ORDINAL_HEADS],
  pattern: sticky(
    `${WEEKDAY_LEAD}?(?:(?<day>\\d{1,2})${ORDINAL_END}(?:${GAP}of)?|(?<ordinal>${SOME_WORD})(?<of>${GAP}of)?)${GAP}(?<month>${MONTH})${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const [day, month] = [dayIn(match), monthNumber(group(match, 'month'))];
    if (day === undefined || month === undefined) return undefined;
    const name = match.groups?.['month'] ?? '';
    const year = toldYearIn(match);
    // "5 march on", "the third April": no days.
    if (year === undefined && AMBIGUOUS_MONTHS.has(name)) return undefined;
    if (match.groups?.['ordinal'] !== undefined && match.groups['of'] === undefined)
      return undefined;
    const weekday = weekdayNumber(group(match, 'weekday'));
    return { span: spanWithYear(match), meaning: { kind: 'calendar', year, month, day, weekday } };
  },
};

/** "2016-05-03", "2016/05/03", and "2016-05" where it is no pair of years. */
export const isoDate: Parser = {
  name: 'iso-date',
  heads: ['#4'],
  pattern: sticky(
    String.raw`(?<year>\d{4})(?<join>[-/])(?<month>\d\d)(?:\k<join>(?<day>\d\d))?${NO_WORD}(?![-/]\d)`,
  ),
  read: (match) => {
    const [year, month] = [numberIn(match, 'year') ?? 0, numberIn(match, 'month') ?? 0];
    const day = numberIn(match, 'day');
    if (year < 1 || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31)))
      return undefined;
    if (day === undefined && (year < 1500 || year > 2100 || month > year % 100 || isSlash(match)))
      return undefined;
    return { meaning: { kind: 'calendar', year, month, day } };
  },
};

function isSlash(match: RegExpExecArray): boolean {
  return match.groups?.['join'] === '/';
}

/**
 * "3/14/2016", "14/3/2016", "3/14/16": only where one number is above 12 and so the day, or both are the same. Others
 * are read in two ways, and so not at all.
 */
export const slashDate: Parser = {
  name: 'slash-date',
  heads: ['#1', '#2'],
  pattern: sticky(
    String.raw`(?<first>\d{1,2})(?<join>[-/.])(?<second>\d{1,2})\k<join>(?:(?<year>[12]\d{3})|(?<shortYear>\d\d))${NO_WORD}(?![-/.]\d)`,
  ),
  read: (match) => {
    const [first, second] = [numberIn(match, 'first') ?? 0, numberIn(match, 'second') ?? 0];
    const year = numberIn(match, 'year') ?? fullYear(numberIn(match, 'shortYear') ?? 0);
    const [month, day] = first > 12 ? [second, first] : [first, second];
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    if (day <= 12 && day !== month) return { meaning: { kind: 'nothing' } };
    return { meaning: { kind: 'calendar', year, month, day } };
  },
};

/** "9/11", which is a name; other days without a year are not written so in prose. */
export const nineEleven: Parser = {
  name: 'nine-eleven',
  heads: ['#1'],
  pattern: sticky(String.raw`9/11${WORD_END}(?![-/.]\d)`),
  read: () => ({ meaning: NINE_ELEVEN }),
};

/** "the 15th of this month", "the 1st of next month", "the 20th of the month". */
export const dayOfShiftedMonth: Parser = {
  name: 'day-of-shifted-month',
  heads: ['#1', '#2'],
  pattern: sticky(
    `(?<day>\\d{1,2})(?:st|nd|rd|th)${GAP}of${GAP}(?:(?<last>last)|(?<next>next)|this|the|the${GAP}current)${GAP}month${WORD_END}`,
  ),
  read: (match) => {
    const day = dayIn(match);
    if (day === undefined) return undefined;
    const shift = match.groups?.['last'] ? -1 : match.groups?.['next'] ? 1 : 0;
    return { meaning: { kind: 'day-of-shifted-month', day, shift } };
  },
};

/** "on the 24th": of the month that was named before. */
export const dayOfNamedMonth: Parser = {
  name: 'day-of-named-month',
  heads: ['#1', '#2'],
  pattern: sticky(
    `(?<day>\\d{1,2})(?:st|nd|rd|th)${WORD_END}(?=${MAY_GAP}[.,;:)]|${GAP}(?:the|a|he|she|they|it|we|to)${NO_WORD}|$)`,
  ),
  read: (match) => {
    const day = dayIn(match);
    const lead = match.input.slice(Math.max(0, match.index - 8), match.index);
    if (day === undefined || !/(?<![a-z])on\sthe\s$/iu.test(lead)) return undefined;
    return { meaning: { kind: 'day-of-named-month', day } };
  },
};
