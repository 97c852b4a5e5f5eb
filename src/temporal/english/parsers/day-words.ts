import type { Parser } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { DAY_PART_OF } from '../english-calendar-words.ts';

const DAY_PARTS = anyOf(DAY_PART_OF.keys());
const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "tomorrow night", "yesterday's". */
export const dayWord: Parser = {
  name: 'day-word',
  heads: ['yesterday', 'tomorrow'],
  pattern: sticky(`(?<day>yesterday|tomorrow)(?:${GAP}(?<part>${DAY_PARTS}))?${WORD_END}`),
  read: (match) => {
    const amount = DAYS.get(group(match, 'day') ?? '');
    if (amount === undefined) return undefined;
    return {
      meaning: { kind: 'shift', unit: 'day', amount, from: 'reference' },
      timeOfDay: DAY_PART_OF.get(group(match, 'part') ?? ''),
    };
  },
};

/** "the day before yesterday", "day after tomorrow". */
export const dayBeyond: Parser = {
  name: 'day-beyond',
  heads: ['day'],
  pattern: sticky(`day${GAP}(?:(?<back>before${GAP}yesterday)|after${GAP}tomorrow)${WORD_END}`),
  read: (match) => {
    const amount = match.groups?.['back'] === undefined ? 2 : -2;
    return { meaning: { kind: 'shift', unit: 'day', amount, from: 'reference' } };
  },
};

/** "even today", "of today", "today's young": these days, not this one. */
const THESE_DAYS_BEFORE = /(?<![A-Za-z])(?:even|still|of|world|until)\s{1,3}$/iu;
const THESE_DAYS_BEHIND =
  /^\s?['’]?s\s{1,3}(?:world|youth|young|standards|society|children|generation|technology|kids)(?![a-z])/u;

/** "today", "later today", "today's meeting". */
export const today: Parser = {
  name: 'today',
  heads: ['today'],
  pattern: sticky(`today${WORD_END}`),
  read: (match) => {
    // "USA Today" is a paper.
    if (/(?:USA|Psychology|History)\s$/u.test(before(match, 12)) && match[0].startsWith('T'))
      return undefined;
    if (THESE_DAYS_BEFORE.test(before(match, 8)) || THESE_DAYS_BEHIND.test(after(match, 20)))
      return { meaning: { kind: 'today' }, takesNoArticle: true };
    return {
      meaning: { kind: 'shift', unit: 'day', amount: 0, from: 'reference' },
      takesNoArticle: true,
    };
  },
};

/** "tonight", "this morning", "last night". */
export const partOfDay: Parser = {
  name: 'part-of-day',
  heads: ['tonight', 'this', 'last'],
  pattern: sticky(
    `(?:(?<tonight>tonight)|this${GAP}(?:(?:very|same|early)${GAP})?(?<part>morning|afternoon|evening)|(?<last>last)${GAP}(?<lastPart>night|evening))${WORD_END}`,
  ),
  read: (match) => {
    const amount = match.groups?.['last'] === undefined ? 0 : -1;
    const part = group(match, 'part') ?? group(match, 'lastPart') ?? 'night';
    return {
      meaning: { kind: 'shift', unit: 'day', amount, from: 'reference' },
      timeOfDay: DAY_PART_OF.get(part),
    };
  },
};
