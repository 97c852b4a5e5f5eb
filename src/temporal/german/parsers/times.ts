import type { Parser } from '../../meaning.ts';
import { before, GAP, group, MAY_GAP, NO_WORD, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { NUMBER_WORDS } from '../german-numbers.ts';
import { DASH, SOME_WORD } from '../pattern.ts';

/** "20 Uhr", "20.30 Uhr", "10-18 Uhr", "9 bis 12 Uhr", "neun Uhr". */
export const clockTime: Parser = {
  name: 'clock-time',
  heads: ['#1', '#2', ...NUMBER_WORDS.keys()],
  pattern: sticky(
    `(?:(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?:(?:${MAY_GAP}(?:${DASH}|/)${MAY_GAP}|${GAP}(?:bis|und|oder)${GAP})\\d{1,2}(?:[.:]\\d\\d)?)?|(?<word>${SOME_WORD}))${GAP}Uhr(?:${GAP}\\d{1,2}${NO_WORD})?${WORD_END}`,
  ),
  read: (match) => {
    const hour = numberIn(match, 'hour') ?? NUMBER_WORDS.get(group(match, 'word') ?? '');
    if (hour === undefined || hour > 24) return undefined;
    const minute = group(match, 'minute') ?? '00';
    const value = `T${String(hour).padStart(2, '0')}:${minute}`;
    return { meaning: { kind: 'other', type: 'TIME', value } };
  },
};

/** "18:12", "um 9.30": no unit behind, but a colon or "um" before. */
export const bareClockTime: Parser = {
  name: 'bare-clock-time',
  heads: ['#1', '#2'],
  pattern: sticky(
    String.raw`(?<hour>\d{1,2})(?<point>[.:])(?<minute>[0-5]\d)(?:[.:]\d\d)?${NO_WORD}(?![.,:]\d)`,
  ),
  read: (match) => {
    const hour = numberIn(match, 'hour') ?? 0;
    // "3:2" and "3:20" may be a score.
    const isLong = match.groups?.['point'] === ':' && match.groups['hour']?.length === 2;
    const isTime = isLong || /(?:^|\s)(?:um|ab)\s{1,2}$/iu.test(before(match, 5));
    if (hour > 24 || !isTime) return undefined;
    const value = `T${String(hour).padStart(2, '0')}:${group(match, 'minute')}`;
    return { meaning: { kind: 'other', type: 'TIME', value } };
  },
};
