import type { Parser, Reading } from '../../meaning.ts';
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
import {
  MONTH,
  monthNumber,
  WEEKDAY_HEADS,
  WEEKDAY_LEAD,
  WEEKDAY_LEAD_OF_LIST,
  weekdayNumber,
} from '../german-calendar-words.ts';
import { ORDINAL_WORDS } from '../german-numbers.ts';
import { DASH, SOME_WORD, YEAR } from '../pattern.ts';
import { fullYear, MAY_YEAR, toldYearIn } from '../told-year.ts';

const DAY_HEADS = ['#1', '#2', ...WEEKDAY_HEADS];
const DAY = String.raw`(?<day>\d{1,2})\.`;

/** "3. Mai 2016", "Samstag, den 3. Mai", "am dritten Mai", "15. dieses Monats". */
export const dayOfNamedMonth: Parser = {
  name: 'day-of-named-month',
  heads: [...DAY_HEADS, ...ORDINAL_WORDS.keys()],
  pattern: sticky(
    `${WEEKDAY_LEAD}?(?:${DAY}${MAY_GAP}|(?<ordinal>${SOME_WORD})${GAP})(?<month>${MONTH})${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const day = dayIn(match);
    const month = monthNumber(group(match, 'month'));
    if (month === undefined || (day === undefined && match.groups?.['day'] === undefined))
      return undefined;
    // "32. Mai" is no May.
    if (day === undefined) return { meaning: { kind: 'nothing' } };
    const weekday = weekdayNumber(group(match, 'weekday'));
    return { meaning: { kind: 'calendar', year: toldYearIn(match), month, day, weekday } };
  },
};

function dayIn(match: RegExpExecArray): number | undefined {
  const day = numberIn(match, 'day') ?? ORDINAL_WORDS.get(group(match, 'ordinal') ?? '');
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

const LIST_JOIN = String.raw`(?:${MAY_GAP}(?:,|/|${DASH})${MAY_GAP}|,?${GAP}(?:und|sowie|oder|bzw\.|bis)${GAP})(?:(?:auch${GAP})?(?:am|zum|vom|den|dem)${GAP})?`;

/** A day of a list with its weekday, if it has one. */
const LIST_ITEM = new RegExp(`${WEEKDAY_LEAD_OF_LIST}?(?<day>\\d{1,2})\\.?`, 'giu');

/**
 * Days that share a month: "16. und 17. sowie am 23. Jänner 2010", "vom 3. bis 5. Mai", "26.-28.5.". Each day is an
 * expression; the last one has the month.
 */
export const daysOfOneMonth: Parser = {
  name: 'days-of-one-month',
  heads: DAY_HEADS,
  pattern: sticky(
    `(?<list>(?:${WEEKDAY_LEAD_OF_LIST}?\\d{1,2}\\.?${LIST_JOIN}){1,9})${WEEKDAY_LEAD}?${DAY}${MAY_GAP}(?:(?<month>${MONTH})|(?<monthDigits>\\d{1,2})\\.(?:${MAY_GAP}(?<yearDigits>${YEAR})|(?!\\d)))${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const month = monthNumber(group(match, 'month')) ?? numberIn(match, 'monthDigits');
    const list = match.groups?.['list'] ?? '';
    if (month === undefined || month > 12) return undefined;
    const year = numberIn(match, 'yearDigits') ?? toldYearIn(match);
    const readings: Reading[] = [];
    for (const item of list.matchAll(LIST_ITEM)) {
      const day = Number(item.groups?.['day']);
      if (day < 1 || day > 31) return undefined;
      const span = { start: item.index, end: item.index + item[0].length };
      readings.push({ span, meaning: { kind: 'calendar', year, month, day } });
    }
    const day = dayIn(match);
    if (day === undefined) return undefined;
    const span = { start: list.length, end: match[0].length };
    return [...readings, { span, meaning: { kind: 'calendar', year, month, day } }];
  },
};

const NO_DATE_BEHIND =
  /^\s{0,2}(?:Uhr|Prozent|%|Euro|€|Mark|Mio|Mrd|Million|Milliard|Meter|Kilo|km|kg|cm|h\b)/u;
const NO_DATE_BEFORE =
  /(?:Nr|Nummer|Artikel|Art|Absatz|Abs|Kapitel|Kap|Version|Punkt|Ziffer|Abschnitt|Tel|Telefon|§{1,2})\.?:?\s$/u;

/** "03.05.2016", "3.5.16", "3. 5. 2016", "Mo., 3.5.". Without a year only with both full stops. */
export const numericDate: Parser = {
  name: 'numeric-date',
  heads: DAY_HEADS,
  pattern: sticky(
    `${WEEKDAY_LEAD}?${DAY}${MAY_GAP}(?<month>\\d{1,2})(?:\\.${MAY_GAP}(?<year>${YEAR})|\\.(?<shortYear>\\d\\d)${NO_WORD}(?![.,:]\\d)|\\.(?!\\d|\\p{L}))`,
  ),
  read: (match) => {
    const [day, month] = [numberIn(match, 'day') ?? 0, numberIn(match, 'month') ?? 0];
    if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
    if (NO_DATE_BEHIND.test(after(match, 12)) || NO_DATE_BEFORE.test(before(match, 16)))
      return undefined;
    const short = numberIn(match, 'shortYear');
    const year = numberIn(match, 'year') ?? (short === undefined ? undefined : fullYear(short));
    const weekday = weekdayNumber(group(match, 'weekday'));
    // "am 22.04. zurück" ends with its full stop, "am 22.4." may end the sentence: both belong.
    return { meaning: { kind: 'calendar', year, month, day, weekday } };
  },
};

/** "2016-05-03", and "3/5/2016" with the day first. */
export const isoDate: Parser = {
  name: 'iso-date',
  heads: ['#4', '#1', '#2'],
  pattern: sticky(
    String.raw`(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?<slashDay>\d{1,2})/(?<slashMonth>\d{1,2})/(?<slashYear>[12]\d{3}))${NO_WORD}(?![-/]\d)`,
  ),
  read: (match) => {
    const year = numberIn(match, 'year') ?? numberIn(match, 'slashYear') ?? 0;
    const month = numberIn(match, 'month') ?? numberIn(match, 'slashMonth') ?? 0;
    const day = numberIn(match, 'day') ?? numberIn(match, 'slashDay') ?? 0;
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    return { meaning: { kind: 'calendar', year, month, day } };
  },
};

/** "am 15. dieses Monats", "zum 1. des Monats". */
export const dayOfShiftedMonth: Parser = {
  name: 'day-of-shifted-month',
  heads: ['#1', '#2'],
  pattern: sticky(
    `${DAY}${GAP}(?:(?<last>vergangenen|vorigen|letzten)|(?<next>nächsten|kommenden)|dieses|des|laufenden)${GAP}Monats${WORD_END}`,
  ),
  read: (match) => {
    const day = dayIn(match);
    if (day === undefined) return undefined;
    const shift = match.groups?.['last'] ? -1 : match.groups?.['next'] ? 1 : 0;
    return { meaning: { kind: 'day-of-shifted-month', day, shift } };
  },
};
