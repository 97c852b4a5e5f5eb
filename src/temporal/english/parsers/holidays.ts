import type { Parser, Reading, ToldYear } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { dayOfEnglishHoliday, ENGLISH_HOLIDAYS } from '../english-holidays.ts';
import {
  directionOf,
  MAY_YEAR,
  STEP,
  STEP_HEADS,
  spanWithYear,
  stepIn,
  toldYearIn,
} from '../told-year.ts';

const NAMES = [...ENGLISH_HOLIDAYS.keys()];
const HOLIDAY = `(?<holiday>${anyOf(NAMES).replaceAll(' ', GAP).replaceAll("'", "(?:\\s?['’])?")})`;
const HEADS = NAMES.map((name) => /^[a-z0-9]+/u.exec(name)?.[0] ?? name);
/** "Christmas Island", "Easter egg", "Independence Day the film". */
const NAME_BEHIND =
  /^\s(?:Island|Rising|Bunny|eggs?|trees?|carols?|cards?|dinner|presents?|gifts?|shopping|songs?|parad(?:e|es)|Carol|markets?)(?![a-z])/iu;

function holidayIn(match: RegExpExecArray) {
  const name = (group(match, 'holiday') ?? '').replace(/\s?['’]/gu, "'").replace(/\s+/gu, ' ');
  return ENGLISH_HOLIDAYS.get(name) ?? NAMES_WITHOUT_APOSTROPHE.get(name.replaceAll("'", ''));
}

const NAMES_WITHOUT_APOSTROPHE = new Map(
  [...ENGLISH_HOLIDAYS].map(([name, holiday]) => [name.replaceAll("'", ''), holiday] as const),
);

function readHoliday(
  match: RegExpExecArray,
  year: ToldYear | undefined,
  direction: ReturnType<typeof directionOf>,
): Reading['meaning'] | undefined {
  const found = holidayIn(match);
  if (found === undefined) return undefined;
  if (found.on !== 'weekday') return { kind: 'holiday', holiday: found, year, direction };
  // The calendar has no such holidays without a year; where one is told the day is known.
  if (typeof year === 'number') {
    const { month, day } = dayOfEnglishHoliday(year, found);
    return { kind: 'calendar', year, month, day };
  }
  const value = `XXXX-${String(found.month).padStart(2, '0')}`;
  return { kind: 'other', type: 'DATE', value };
}

/** "Christmas", "New Year's Eve 2015", "Thanksgiving 2014", "Easter Monday". */
export const holiday: Parser = {
  name: 'holiday',
  heads: HEADS,
  pattern: sticky(`${HOLIDAY}${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    if (!/^[A-Z0-9]/u.test(match[0]) || NAME_BEHIND.test(after(match, 12))) return undefined;
    if (/(?:Merry|Happy|Father)\s$/iu.test(before(match, 8))) return undefined;
    const meaning = readHoliday(match, toldYearIn(match), undefined);
    return meaning && { span: spanWithYear(match), meaning };
  },
};

/** "last Christmas", "next Easter", "this Thanksgiving". */
export const steppedHoliday: Parser = {
  name: 'stepped-holiday',
  heads: STEP_HEADS,
  pattern: sticky(`${STEP}${GAP}${HOLIDAY}${WORD_END}`),
  read: (match) => {
    const meaning = readHoliday(match, undefined, directionOf(stepIn(match)));
    return meaning && { meaning };
  },
};
