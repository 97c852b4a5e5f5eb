import type { Parser, Reading } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, MAY_GAP, sticky, WORD_END } from '../../pattern.ts';
import {
  AMBIGUOUS_MONTHS,
  FULL_MONTHS,
  MONTH,
  MONTH_OF,
  monthNumber,
} from '../english-calendar-words.ts';
import { DASH } from '../pattern.ts';
import {
  directionOf,
  MAY_YEAR,
  STEP,
  STEP_HEADS,
  spanWithYear,
  stepIn,
  toldYearIn,
} from '../told-year.ts';

/** Words before a month that is none of the other things it may be: "in May", not "may" and not "Theresa May". */
const TIME_BEFORE =
  /(?:^|[^A-Za-z])(?:in|since|until|till|by|from|early|late|mid|during|through|throughout|between|before|after|around|for|of|each|every|and|or|to|as of|beginning|end|starting)\s{1,3}$/iu;
/** Of these only with care: "a speech by May", "according to May", "the rise of May". */
const PERSON_BEFORE =
  /(?:speech|according|told|rise|fall|victory|says?|said|asked)\s(?:by|to|of|for|and)\s{1,3}$/iu;
/** A surname follows: "April Ryan met June Brown". Behind "in" and the like it is another word: "In April Congress met". */
const NAME_BEHIND = /^\s(?!(?:I|GMT)(?![A-Za-z]))[A-Z][a-z]+(?:\s[a-z]|\s?[.,;:'’]|$)/u;
const SURELY_TIME_BEFORE =
  /(?<![A-Za-z])(?:in|since|until|till|early|late|during|throughout|last|next)\s{1,3}$/iu;

/** "May 2016", "in May", "Sept. 2016", "June last year", "January of that year". */
export const namedMonth: Parser = {
  name: 'named-month',
  heads: [...MONTH_OF.keys()],
  pattern: sticky(`(?<month>${MONTH})${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    const name = match.groups?.['month'] ?? '';
    const lower = name.toLowerCase();
    const month = monthNumber(name);
    if (month === undefined) return undefined;
    const year = toldYearIn(match);
    const isCapital = name !== lower;
    if (year === undefined) {
      // An abbreviation alone is a name or a word ("Jan", "Mar"); "Oct. 2016" is a month.
      if (!FULL_MONTHS.includes(lower) && !lower.endsWith('.')) return undefined;
      if (AMBIGUOUS_MONTHS.has(lower) && !(isCapital && isTime(match))) return undefined;
      if (!isCapital && !TIME_BEFORE.test(before(match, 16))) return undefined;
    }
    // "will march 2000 miles", "may 2016 be".
    if (!isCapital && AMBIGUOUS_MONTHS.has(lower) && lower !== 'april' && lower !== 'june')
      return undefined;
    return { span: spanWithYear(match), meaning: { kind: 'calendar', year, month } };
  },
};

function isTime(match: RegExpExecArray): boolean {
  const left = before(match, 24);
  if (!TIME_BEFORE.test(left) || PERSON_BEFORE.test(left)) return false;
  return SURELY_TIME_BEFORE.test(left) || !NAME_BEHIND.test(after(match, 30));
}

const JOIN = `(?:${MAY_GAP}(?:,|/|${DASH})${MAY_GAP}|(?:${MAY_GAP},)?${GAP}(?:and|or|to|through|until)${GAP})`;

/** "May and June 2016", "May/June", "from March to May 2016": the year belongs to all. */
export const monthList: Parser = {
  name: 'month-list',
  heads: [...MONTH_OF.keys()],
  pattern: sticky(`(?<list>(?:${MONTH}${JOIN}){1,6})(?<month>${MONTH})${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    const list = match.groups?.['list'] ?? '';
    const last = monthNumber(group(match, 'month'));
    if (last === undefined || !/^[A-Z]/u.test(match.groups?.['month'] ?? '')) return undefined;
    const year = toldYearIn(match);
    const readings: Reading[] = [];
    for (const item of list.matchAll(/[A-Za-z]{3,9}/gu)) {
      const month = monthNumber(item[0]);
      if (month === undefined) continue;
      // "… March, may": words in lower case are none.
      if (!/^[A-Z]/u.test(item[0])) return undefined;
      const span = { start: item.index, end: item.index + item[0].length };
      // "November to February 2011" begins in the year before.
      const isBefore = typeof year === 'number' && month > last && !list.includes(',');
      readings.push({
        span,
        meaning: { kind: 'calendar', year: isBefore ? year - 1 : year, month },
      });
    }
    const span = spanWithYear(match, list.length);
    return [...readings, { span, meaning: { kind: 'calendar', year, month: last } }];
  },
};

/** "last May", "this September", "next March". */
export const steppedMonth: Parser = {
  name: 'stepped-month',
  heads: STEP_HEADS,
  pattern: sticky(`${STEP}${GAP}(?<month>${anyOf(FULL_MONTHS)})${WORD_END}(?!${GAP}\\d)`),
  read: (match) => {
    const name = match.groups?.['month'] ?? '';
    const month = monthNumber(name);
    const direction = directionOf(stepIn(match));
    // "this may", "this march": the verb and the noun.
    if (month === undefined || /^(?:may|march)/u.test(name)) return undefined;
    return { meaning: { kind: 'calendar', month, direction } };
  },
};
