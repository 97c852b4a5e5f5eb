import type { Parser } from '../../meaning.ts';
import { before, GAP, group, MAY_GAP, NO_WORD, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { NUMBER_HEADS, NUMBER_WORDS } from '../english-numbers.ts';
import { SOME_WORD } from '../pattern.ts';

const ZONE = `(?:${GAP}(?:GMT|UTC|BST|CET|CEST|E[DS]?T|P[DS]?T|C[DS]T|M[DS]T|local${GAP}time)${NO_WORD})?`;

function clock(
  hour: number,
  minute: string,
): { meaning: { kind: 'other'; type: 'TIME'; value: string } } {
  const value = `T${String(hour).padStart(2, '0')}:${minute}`;
  return { meaning: { kind: 'other', type: 'TIME', value } };
}

/** "10 p.m.", "4:20 am", "8.30pm ET", "10 to 11 a.m.". */
export const halfDayTime: Parser = {
  name: 'half-day-time',
  heads: ['#1', '#2'],
  pattern: sticky(
    `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?:(?:${MAY_GAP}[-\\u2013]${MAY_GAP}|${GAP}(?:to|and)${GAP})\\d{1,2}(?:[:.][0-5]\\d)?)?${MAY_GAP}(?:(?<am>a\\.?m)|p\\.?m)${NO_WORD}(?:\\.(?!\\s+[A-Z]|$))?${ZONE}`,
  ),
  read: (match) => {
    const hour = numberIn(match, 'hour') ?? 0;
    if (hour < 1 || hour > 12) return undefined;
    const isMorning = match.groups?.['am'] !== undefined;
    return clock((hour % 12) + (isMorning ? 0 : 12), group(match, 'minute') ?? '00');
  },
};

/** "16:53", "16:53 local time", "18:00:30 GMT". */
export const colonTime: Parser = {
  name: 'colon-time',
  heads: ['#1', '#2'],
  pattern: sticky(
    `(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${NO_WORD}(?![.,:]\\d)${ZONE}`,
  ),
  read: (match) => {
    const hour = numberIn(match, 'hour') ?? 0;
    return hour > 24 ? undefined : clock(hour, group(match, 'minute') ?? '00');
  },
};

/** "1800 GMT", "0930 local time", "at 1900 hours": no years. */
export const militaryTime: Parser = {
  name: 'military-time',
  heads: ['#4'],
  pattern: sticky(
    `(?<hour>[012]\\d)(?<minute>[0-5]\\d)${GAP}(?:(?<hours>hours|hrs)|GMT|UTC|BST|CET|E[DS]?T|P[DS]?T|local${GAP}time)${WORD_END}`,
  ),
  read: (match) => {
    const hour = numberIn(match, 'hour') ?? 0;
    const isClock =
      match.groups?.['hours'] === undefined || /(?:at|by|from)\s$/u.test(before(match, 5));
    return hour > 24 || !isClock ? undefined : clock(hour, group(match, 'minute') ?? '00');
  },
};

/** "five o'clock", "3 o’clock". */
export const oClock: Parser = {
  name: 'o-clock',
  heads: ['#1', '#2', ...NUMBER_HEADS],
  pattern: sticky(
    `(?:(?<hour>\\d{1,2})|(?<word>${SOME_WORD}))${GAP}o${MAY_GAP}['’]${MAY_GAP}clock${WORD_END}`,
  ),
  read: (match) => {
    const hour = numberIn(match, 'hour') ?? NUMBER_WORDS.get(group(match, 'word') ?? '') ?? 0;
    return hour < 1 || hour > 12 ? undefined : clock(hour, '00');
  },
};

/** "at noon", "around midnight". */
export const middleOfDay: Parser = {
  name: 'middle-of-day',
  heads: ['noon', 'midday', 'midnight'],
  pattern: sticky(`(?:noon|midday|(?<night>midnight))${WORD_END}`),
  read: (match) => clock(match.groups?.['night'] === undefined ? 12 : 24, '00'),
};
