import type { Parser } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { SEASON_OF } from '../english-calendar-words.ts';
import {
  directionOf,
  MAY_YEAR,
  STEP,
  STEP_HEADS,
  spanWithYear,
  stepIn,
  toldYearIn,
} from '../told-year.ts';

const SEASON = `(?<season>${anyOf(SEASON_OF.keys())})`;
/** "in the summer", "since spring", "by autumn". */
const TIME_BEFORE =
  /(?<![A-Za-z])(?:(?:in|by|since|until|till|during|through|throughout|before|after|of|for|early|late|mid|end of|beginning of)\s{1,3}(?:the\s{1,3})?(?:(?:early|late|mid)[\s-]{1,3})?|(?:this|last|next|that)\s{1,3}(?:past\s{1,3})?(?:early|late)\s{1,3})$/iu;
/** "a summer", "the Arab Spring". */
const NAME_BEFORE = /(?:[A-Z][a-z]+|a|an|every|each|one)\s{1,3}$/u;
/** "spring water", "the fall of the wall", "in the fall from power", "the Winter Games". */
const OTHER_BEHIND =
  /^(?:\s{1,3}(?:of\s|from\s|in\s(?:price|value|output|demand|sales|the\s(?:price|value|number|rate|pound|dollar|euro))|waters?(?![a-z])|rolls?(?![a-z])|onions?(?![a-z])|coats?(?![a-z])|tyres?(?![a-z])|tires?(?![a-z])|[A-Z])|-[a-z])/u;

/** "the summer of 2015", "fall 2010", "in the spring", "winter 2014/15". */
export const season: Parser = {
  name: 'season',
  heads: [...SEASON_OF.keys()],
  pattern: sticky(
    `${SEASON}(?:(?:${GAP}of)?${GAP}(?<first>[12]\\d{3})[-/](?:\\d{4}|\\d\\d)|${MAY_YEAR})${WORD_END}`,
  ),
  read: (match) => {
    const found = SEASON_OF.get(group(match, 'season') ?? '');
    if (found === undefined) return undefined;
    const first = group(match, 'first');
    const year = first === undefined ? toldYearIn(match) : Number(first);
    if (year === undefined) {
      const left = before(match, 30);
      if (!TIME_BEFORE.test(left) || NAME_BEFORE.test(left)) return undefined;
      if (OTHER_BEHIND.test(after(match, 24))) return undefined;
      // "fall" alone is a verb and a noun of its own: only "in the fall", "by fall", "this fall".
      if (
        /^fall/iu.test(match[0]) &&
        !/(?<![A-Za-z])(?:in\s{1,3}the|by|since|until|of|late|early)\s{1,3}$/iu.test(left)
      )
        return undefined;
      if (/^fall/iu.test(match[0]) && /(?:rise|decline)\s/iu.test(left)) return undefined;
    }
    return { span: spanWithYear(match), meaning: { kind: 'season', season: found, year } };
  },
};

/** "last fall", "this summer", "next winter". */
export const steppedSeason: Parser = {
  name: 'stepped-season',
  heads: STEP_HEADS,
  pattern: sticky(`${STEP}${GAP}${SEASON}${WORD_END}`),
  read: (match) => {
    const found = SEASON_OF.get(group(match, 'season') ?? '');
    const direction = directionOf(stepIn(match));
    // "this fall in prices".
    if (/^this\s+fall/iu.test(match[0]) && OTHER_BEHIND.test(after(match, 24))) return undefined;
    return found && { meaning: { kind: 'season', season: found, direction } };
  },
};
