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
import { isCounted } from '../counted-nouns.ts';
import { DASH, YEAR } from '../pattern.ts';
import { fullYear } from '../told-year.ts';

/** Words before a number that make it a name or an amount: "Flight 1549", "Resolution 1973", "$ 2000". */
const NUMBER_BEFORE =
  /(?<![A-Za-z])(?:no|nos|number|numbers|pages?|pp?|vol|volume|line|article|section|sect|paragraph|resolution|rule|law|act|bill|directive|regulation|tel|phone|fax|box|room|suite|route|highway|flight|train|bus|unit|model|version|windows|office|chapter|code|type|boeing|airbus|asteroid|psalm|apollo|iso|channel|usd|eur|gbp|us|rs|nearly|almost|exceeded|exceeding|fewer|than|least|most|as many as|only|another|every|fell|lost|gained|rose|points?|area|extension|ext)\.?:?\s{1,2}$|[$€£¥§#№+=*]\s?$/iu;
/** Words before a number that is a count if a plural follows it. */
const ESTIMATE_BEFORE =
  /(?<![A-Za-z])(?:about|around|some|roughly|approximately|over|up to|nearly|the other|these|those|all)\s{1,2}$/iu;
const PLURAL_BEHIND = /^\s{1,2}(?:[a-z]{3,}\s)?[a-z]{2,}s(?![A-Za-z'’])/u;
/** Words that a year stands behind. */
const TIME_BEFORE =
  /(?<![A-Za-z])(?:in|since|of|by|from|to|until|till|before|after|during|around|about|circa|and|or|between|through|throughout|year|years|early|late|mid|spring|summer|autumn|fall|winter|the|back in|c\.|ca\.|born)\s{1,3}$|(?:\(|\d{4}\s?[/–-])\s?$/iu;
/** "1500 to 2000 people": what is counted stands behind the second number. */
const RANGE_BEHIND = /^\s?(?:to|and|or|-|–)\s?\d{1,3},?\d{3}(?!\d)/u;
const CLOCK_BEHIND = /^\s?(?:hours|hrs|h|local time|GMT|UTC|BST|CET|E[DS]?T|P[DS]?T)(?![A-Za-z])/u;

/** Years that need no word of time before them; rounder and rarer numbers do. */
function isLikelyYear(year: number): boolean {
  return year >= 1500 && year <= 2050 && (year % 100 !== 0 || year === 2000);
}

function isCount(number: number, left: string, right: string): boolean {
  const range = RANGE_BEHIND.exec(right)?.[0].length;
  if (range !== undefined && isCounted(right.slice(range))) return true;
  if (isCounted(right) || CLOCK_BEHIND.test(right)) return true;
  return PLURAL_BEHIND.test(right) && (ESTIMATE_BEFORE.test(left) || number % 100 === 0);
}

/** A number of four digits that is read as a year where nothing speaks against it: "2014", "(1898-1976)". */
export const bareYear: Parser = {
  name: 'bare-year',
  heads: ['#4'],
  pattern: sticky(`(?<year>${YEAR})`),
  read: (match) => {
    const year = numberIn(match, 'year') ?? 0;
    if (year < 1000 || year > 2100) return undefined;
    const [left, right] = [before(match, 20), after(match, 24)];
    if (NUMBER_BEFORE.test(left) || isCount(year, left, right)) return undefined;
    if (!isLikelyYear(year) && !TIME_BEFORE.test(left)) return undefined;
    // Phone numbers, scores and formulas: "0471 2014", "2014:3", "1200 x 1600", "2014 456".
    if (/\d\s$|[\d:][/:-]$/u.test(left) && !/(?:^|\D)[12]\d{3}[/-]$/u.test(left)) return undefined;
    if (/^\s?[x×*=:]\s?\d|^[ -]\d{3,4}(?![\d-])(?<!-[12]\d{3})/u.test(right)) return undefined;
    return { meaning: { kind: 'calendar', year }, takesNoArticle: true };
  },
};

/** "the year 578", "fiscal year 2010", "years 2010 and 2011". */
export const yearWithNoun: Parser = {
  name: 'year-with-noun',
  heads: ['year', 'years', 'fiscal'],
  pattern: sticky(
    `(?:fiscal${GAP})?(?:years?${GAP})(?<year>\\d{3,4})${NO_WORD}(?![.,]\\d)(?!${GAP}(?:BC|B\\.))`,
  ),
  read: (match) => {
    const year = numberIn(match, 'year') ?? 0;
    if (year < 100 || year > 2200 || isCounted(after(match, 24))) return undefined;
    return { meaning: { kind: 'calendar', year } };
  },
};

/** "2009-10", "2009/10", "1939-1945": first and last year. */
export const yearPair: Parser = {
  name: 'year-pair',
  heads: ['#4'],
  pattern: sticky(
    `(?<year>[12]\\d{3})(?<join>${MAY_GAP}(?:${DASH}|/)${MAY_GAP})(?<second>\\d{4}|\\d{2})${WORD_END}(?![.,:/-]\\d)`,
  ),
  read: (match): readonly Reading[] | undefined => {
    const first = numberIn(match, 'year') ?? 0;
    const digits = group(match, 'second') ?? '';
    const isShort = digits.length === 2;
    const second = isShort ? Math.floor(first / 100) * 100 + Number(digits) : Number(digits);
    if (first < 1000 || second <= first || second > 2200) return undefined;
    // "2008 - 35 people": apart, two digits are another number.
    if (isShort && (second > first + 60 || /\s/u.test(match[0]))) return undefined;
    const [left, right] = [before(match, 20), after(match, 24)];
    if (NUMBER_BEFORE.test(left) || isCounted(right)) return undefined;
    const start = 4 + (match.groups?.['join']?.length ?? 0);
    return [
      {
        span: { start: 0, end: 4 },
        meaning: { kind: 'calendar', year: first },
        takesNoArticle: true,
      },
      { span: { start, end: match[0].length }, meaning: { kind: 'calendar', year: second } },
    ];
  },
};

/** "AD 79", "79 AD", "the year 14 CE". */
export const yearAfterChrist: Parser = {
  name: 'year-after-christ',
  heads: ['#1', '#2', '#3', '#4', 'ad', 'a'],
  pattern: sticky(
    `(?:(?<year>\\d{1,4})${GAP}(?:AD|CE|A\\.D\\.|C\\.E\\.)|(?:AD|A\\.D\\.)${GAP}(?<second>\\d{1,4}))${NO_WORD}`,
  ),
  read: (match) => {
    const year = numberIn(match, 'year') ?? numberIn(match, 'second') ?? 0;
    if (year === 0 || !/AD|CE|A\.D|C\.E/u.test(match[0])) return undefined;
    return { meaning: { kind: 'calendar', year } };
  },
};

/** "44 BC", "465 B.C.", "3000 BCE", which is on no calendar of ours. */
export const yearBeforeChrist: Parser = {
  name: 'year-before-christ',
  heads: ['#1', '#2', '#3', '#4'],
  pattern: sticky(`(?<year>\\d{1,4})${GAP}(?:BCE?|B\\.C\\.(?:E\\.)?)${NO_WORD}`),
  read: (match) => {
    if (!/B\.?C/u.test(match[0])) return undefined;
    const value = `BC${(group(match, 'year') ?? '').padStart(4, '0')}`;
    return { meaning: { kind: 'other', type: 'DATE', value } };
  },
};

/** "'68", "’89": an apostrophe before two digits that close no quotation. */
export const shortYear: Parser = {
  name: 'short-year',
  heads: ['#2'],
  pattern: sticky(`(?<short>\\d\\d)${NO_WORD}(?!['’]|[.,:]\\d)`),
  read: (match) => {
    if (
      !/(?:in|of|since|from|by|until|till|before|after|summer|class of)\s['’‘]$/iu.test(
        before(match, 14),
      )
    )
      return undefined;
    return { meaning: { kind: 'calendar', year: fullYear(Number(group(match, 'short'))) } };
  },
};
