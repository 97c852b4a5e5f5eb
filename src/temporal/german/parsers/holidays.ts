import type { Parser } from '../../meaning.ts';
import { anyOf, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { GERMAN_HOLIDAYS } from '../german-holidays.ts';
import { SOME_WORD } from '../pattern.ts';
import { directionOf, MAY_YEAR, STEP, STEP_HEADS, stepIn, toldYearIn } from '../told-year.ts';

const NAMES = [...GERMAN_HOLIDAYS.keys()];
const COMPOSED = anyOf(NAMES.filter((name) => /[^\p{L}]/u.test(name)));
const HOLIDAY = `(?<holiday>${COMPOSED.replaceAll(' ', GAP)}|${SOME_WORD})`;
const HEADS = NAMES.map((name) => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name);

function holidayOf(match: RegExpExecArray) {
  const name = (group(match, 'holiday') ?? '').replace(/\s+/gu, ' ');
  return GERMAN_HOLIDAYS.get(name) ?? GERMAN_HOLIDAYS.get(name.replace(/(?:s|tage?n?)$/u, ''));
}

/** "Weihnachten", "Ostern 2015", "Silvester vergangenen Jahres". */
export const holiday: Parser = {
  name: 'holiday',
  heads: HEADS,
  pattern: sticky(`${HOLIDAY}${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    const found = holidayOf(match);
    return found && { meaning: { kind: 'holiday', holiday: found, year: toldYearIn(match) } };
  },
};

/** "1. Adventssonntag", "3. Advent". */
export const numberedAdvent: Parser = {
  name: 'numbered-advent',
  heads: ['#1'],
  pattern: sticky(`(?<number>[1-4])\\.${GAP}Advent(?:s?sonntag)?s?${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    const advent = { on: 'advent', offset: 7 * (Number(group(match, 'number')) - 4) } as const;
    return { meaning: { kind: 'holiday', holiday: advent, year: toldYearIn(match) } };
  },
};

/** "vergangene Weihnachten", "kommenden Pfingstmontag". */
export const steppedHoliday: Parser = {
  name: 'stepped-holiday',
  heads: STEP_HEADS,
  pattern: sticky(`${STEP}${GAP}${HOLIDAY}${WORD_END}`),
  read: (match) => {
    const found = holidayOf(match);
    const direction = directionOf(stepIn(match));
    return found && { meaning: { kind: 'holiday', holiday: found, direction } };
  },
};
