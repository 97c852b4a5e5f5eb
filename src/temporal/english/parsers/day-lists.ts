import type { Parser, Reading } from '../../meaning.ts';
import { after, GAP, group, MAY_GAP, NO_WORD, numberIn, sticky, WORD_END } from '../../pattern.ts';
import {
  MONTH,
  MONTH_OF,
  monthNumber,
  WEEKDAY_HEADS,
  WEEKDAY_LEAD,
} from '../english-calendar-words.ts';
import { DASH } from '../pattern.ts';
import { MAY_YEAR, spanWithYear, toldYearIn } from '../told-year.ts';

const TH = `(?:st|nd|rd|th)?`;
const NUMBER = `\\d{1,2}${TH}${NO_WORD}(?![.,:]\\d)`;
const RANGE_JOIN = `(?:${MAY_GAP}(?:${DASH}|/)${MAY_GAP}|${GAP}(?:to|through|thru|until|till)${GAP})`;
const LAST_JOIN = `(?:${MAY_GAP},)?${GAP}(?:and|or|&)${GAP}`;
const LEAD = WEEKDAY_LEAD.replace('?<weekday>', '');

/** What goes on behind a list of days; another word would be what the last number counts ("on May 3 and 11 people"). */
const GOES_ON =
  /^(?:\s{0,2}(?:$|[.,;:!?)"'”’`\]-])|\s{1,2}(?:in|at|on|to|for|by|with|from|as|of|after|before|when|while|during|and|or|but|that|which|the|a|an|this|was|were|is|are|will|would|he|she|it|they|we)(?![a-z]))/u;

function readDays(list: string, offset: number, read: (day: number) => Reading['meaning']) {
  const readings: Reading[] = [];
  for (const item of list.matchAll(/\d{1,2}(?:st|nd|rd|th)?/gu)) {
    const day = Number.parseInt(item[0], 10);
    if (day < 1 || day > 31) return undefined;
    const start = offset + item.index;
    readings.push({ span: { start, end: start + item[0].length }, meaning: read(day) });
  }
  return readings;
}

/**
 * Days behind their month: "May 3-5", "May 3, 4 and 5, 2016", "March 3 to 5". Each day is an expression; the first one has
 * the month, the last one the year.
 */
export const daysBehindMonth: Parser = {
  name: 'days-behind-month',
  heads: [...MONTH_OF.keys(), ...WEEKDAY_HEADS],
  pattern: sticky(
    `(?<head>${LEAD}?(?<month>${MONTH})${GAP})(?<list>${NUMBER}(?:(?<range>${RANGE_JOIN})${NUMBER}|(?:${MAY_GAP},${GAP}${NUMBER}){0,6}${LAST_JOIN}${NUMBER}))${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const month = monthNumber(group(match, 'month'));
    const [head = '', list = ''] = [match.groups?.['head'], match.groups?.['list']];
    if (month === undefined || /^(?:may|march)/u.test(match.groups?.['month'] ?? ''))
      return undefined;
    const year = toldYearIn(match);
    if (
      match.groups?.['range'] === undefined &&
      year === undefined &&
      !GOES_ON.test(after(match, 12))
    )
      return undefined;
    const readings = readDays(list, head.length, (day) => ({ kind: 'calendar', year, month, day }));
    const [first, last] = [readings?.[0], readings?.at(-1)];
    if (readings === undefined || first === undefined || last === undefined) return undefined;
    return [
      { ...first, span: { start: 0, end: first.span?.end ?? 0 } },
      ...readings.slice(1, -1),
      { ...last, span: spanWithYear(match, last.span?.start ?? 0) },
    ];
  },
};

/** Days before their month: "3-5 May", "3 to 5 May 2016", "16, 17 and 23 January". The last one has the month and the year. */
export const daysBeforeMonth: Parser = {
  name: 'days-before-month',
  heads: ['#1', '#2', ...WEEKDAY_HEADS],
  pattern: sticky(
    `(?<list>(?:${LEAD}?${NUMBER}(?:${RANGE_JOIN}|${LAST_JOIN}|${MAY_GAP},${GAP})(?:the${GAP})?){1,7})${LEAD}?(?<day>\\d{1,2})${TH}${GAP}(?:of${GAP})?(?<month>${MONTH})${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const [month, day] = [monthNumber(group(match, 'month')), numberIn(match, 'day') ?? 0];
    const list = match.groups?.['list'] ?? '';
    if (month === undefined || day < 1 || day > 31) return undefined;
    const name = match.groups?.['month'] ?? '';
    if (/^(?:may|march)/u.test(name)) return undefined;
    const year = toldYearIn(match);
    const readings = readDays(list, 0, (number) => ({
      kind: 'calendar',
      year,
      month,
      day: number,
    }));
    if (readings === undefined) return undefined;
    const span = spanWithYear(match, list.length);
    return [...readings, { span, meaning: { kind: 'calendar', year, month, day } }];
  },
};

/** "April 28 to May 3, 2016", "28 April - 3 May 2016": the year of the end is that of the beginning, or the one after it. */
export const daysOfTwoMonths: Parser = {
  name: 'days-of-two-months',
  heads: ['#1', '#2', ...MONTH_OF.keys()],
  pattern: sticky(
    `(?<first>(?<month>${MONTH})${GAP}(?<day>\\d{1,2})${TH}|(?<day2>\\d{1,2})${TH}${GAP}(?<month2>${MONTH}))(?<join>${RANGE_JOIN}|${LAST_JOIN}(?:on${GAP})?)(?:(?<month3>${MONTH})${GAP}(?<day3>\\d{1,2})${TH}|(?<day4>\\d{1,2})${TH}${GAP}(?<month4>${MONTH}))${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const firstMonth = monthNumber(group(match, 'month') ?? group(match, 'month2'));
    const lastMonth = monthNumber(group(match, 'month3') ?? group(match, 'month4'));
    const firstDay = numberIn(match, 'day') ?? numberIn(match, 'day2') ?? 0;
    const lastDay = numberIn(match, 'day3') ?? numberIn(match, 'day4') ?? 0;
    const year = toldYearIn(match);
    if (firstMonth === undefined || lastMonth === undefined || typeof year !== 'number')
      return undefined;
    if (firstDay < 1 || firstDay > 31 || lastDay < 1 || lastDay > 31) return undefined;
    const firstYear = firstMonth > lastMonth ? year - 1 : year;
    const end = match.groups?.['first']?.length ?? 0;
    const start = end + (match.groups?.['join']?.length ?? 0);
    return [
      {
        span: { start: 0, end },
        meaning: { kind: 'calendar', year: firstYear, month: firstMonth, day: firstDay },
      },
      {
        span: spanWithYear(match, start),
        meaning: { kind: 'calendar', year, month: lastMonth, day: lastDay },
      },
    ];
  },
};
