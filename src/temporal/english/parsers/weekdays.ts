import type { Parser } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { DAY_PART_OF, WEEKDAY_OF } from '../english-calendar-words.ts';
import { isCapital } from '../pattern.ts';
import { directionOf, STEP, STEP_HEADS, stepIn } from '../told-year.ts';

const PART = `(?:${GAP}(?<part>${anyOf(DAY_PART_OF.keys())}))?`;
const WEEKDAY = `(?<weekday>${anyOf(WEEKDAY_OF.keys())})${PART}${WORD_END}`;

/** "a Monday", "some Sunday", "a sunny Friday": one of many. */
const INDEFINITE =
  /(?<![A-Za-z])(?:a|any|some|one|previous|following|given)\s{1,3}(?:(?:recent|typical|normal|single|sunny|stormy|rainy|cold|hot|busy|quiet)\s{1,3})?$/iu;
/** "a Monday meeting": the article is that of the noun, and the day is the one that is next or just past. */
const NOUN_BEHIND =
  /^\s(?!(?:in|at|on|of|to|for|by|with|from|as|after|before|when|while|during|and|or|but|that|which|the|last|is|was|has|had|will)\s)[a-z]{3,}/u;
/** Days that are called so: "Black Friday", "Bloody Sunday". */
const NAME_BEFORE =
  /(?:Black|Bloody|Super|Cyber|Ruby|Fat|Casual|Holy|Giving|Sheffield|Man)\s{1,3}$/u;
/** Papers, schools and teams: "the Sunday Times". */
const NAME_BEHIND =
  /^\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|World|Sun|Star|Post|Business|School|Island|Night\s(?:Live|Football)|Review|Club)(?![a-z])/u;

/** "Monday", "Monday night", "last Friday", "this coming Thursday". */
export const weekday: Parser = {
  name: 'weekday',
  heads: [...WEEKDAY_OF.keys(), ...STEP_HEADS],
  pattern: sticky(`(?:${STEP}${GAP})?${WEEKDAY}`),
  read: (match) => {
    const number = WEEKDAY_OF.get(group(match, 'weekday') ?? '');
    if (number === undefined) return undefined;
    const direction = directionOf(stepIn(match));
    const left = before(match, 24);
    if (isCapital(match) && (NAME_BEFORE.test(left) || NAME_BEHIND.test(after(match, 16))))
      return undefined;
    if (direction === undefined && INDEFINITE.test(left) && !NOUN_BEHIND.test(after(match, 12)))
      return { meaning: { kind: 'other', type: 'DATE', value: `XXXX-WXX-${number}` } };
    const meaning = { kind: 'weekday', weekday: number, direction } as const;
    return { meaning, timeOfDay: DAY_PART_OF.get(group(match, 'part') ?? '') };
  },
};

const WEEK_OF: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Monday of next week", "Thursday last week", "next week Monday", "next week on Tuesday". */
export const weekdayOfWeek: Parser = {
  name: 'weekday-of-week',
  heads: [...WEEKDAY_OF.keys(), ...WEEK_OF.keys()],
  pattern: sticky(
    `(?:${WEEKDAY}${GAP}(?:of${GAP})?(?<week>last|this|next)${GAP}week|(?<weekBefore>last|this|next)${GAP}week${GAP}(?:on${GAP})?(?<late>${anyOf(WEEKDAY_OF.keys())}))${WORD_END}`,
  ),
  read: (match) => {
    const number = WEEKDAY_OF.get(group(match, 'weekday') ?? group(match, 'late') ?? '');
    const week = WEEK_OF.get(group(match, 'week') ?? group(match, 'weekBefore') ?? '');
    if (number === undefined || week === undefined) return undefined;
    const timeOfDay = DAY_PART_OF.get(group(match, 'part') ?? '');
    return { meaning: { kind: 'weekday', weekday: number, week }, timeOfDay };
  },
};

/** "the weekend", "last weekend", "over the weekend"; "a weekend" is one of many. */
export const weekend: Parser = {
  name: 'weekend',
  heads: ['weekend', ...STEP_HEADS],
  pattern: sticky(`(?:${STEP}${GAP})?weekend${WORD_END}`),
  read: (match) => {
    const direction = directionOf(stepIn(match));
    if (direction === undefined && !/(?:^|[^a-z])(?:the|over)\s{1,3}$/iu.test(before(match, 12)))
      return undefined;
    // "the weekend of 3 May" is that of the date that follows.
    if (/^\s{1,3}of\s/u.test(after(match, 6))) return undefined;
    return { meaning: { kind: 'weekend', direction } };
  },
};
