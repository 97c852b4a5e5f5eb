import type { TemporalRelation } from '../../domain/temporal-expression.ts';
import type { LeftExtension, Reading } from '../meaning.ts';
import { DAY_PART_OF } from './english-calendar-words.ts';

const EDGE =
  /(?<![A-Za-z0-9])(?:the\s{1,3})?(?:(?:(?<start>early)|(?<mid>mid)|(?<end>late))(?:\s{1,3}(?:in|on))?|(?:(?<start2>beginning|start)|(?<mid2>middle)|(?<end2>end))\s{1,3}of)(?:\s{1,3}the)?\s{1,3}$/iu;
const HALF =
  /(?<![A-Za-z0-9])(?:the\s{1,3})?(?:first|second|latter|1st|2nd)\s{1,3}(?:half|third)\s{1,3}of\s{1,3}(?:the\s{1,3})?$/iu;
const EARLIER = /(?<![A-Za-z0-9])(?:earlier|later)\s{1,3}$/iu;
const TIME_OF_DAY =
  /(?<![A-Za-z0-9])(?:the\s{1,3})?(?<part>morning|afternoon|evening|night)\s{1,3}of\s{1,3}(?:the\s{1,3})?$/iu;
const ARTICLE = /(?<![A-Za-z0-9])the\s{1,3}$/iu;

/** What belongs to an expression of what stands before: "early", "the end of", "the second half of", "the evening of", "the". */
export function extendEnglishLeft(before: string, reading: Reading): LeftExtension | undefined {
  const { meaning } = reading;
  if (meaning.kind === 'other' || meaning.kind === 'today' || meaning.kind === 'vague')
    return undefined;
  const edge = EDGE.exec(before);
  if (edge) {
    const { start, start2, mid, mid2 } = edge.groups ?? {};
    const part = (start ?? start2) ? 'start' : (mid ?? mid2) ? 'mid' : 'end';
    return { length: before.length - edge.index, part };
  }
  const isDay = meaning.kind === 'calendar' && meaning.day !== undefined;
  if (isDay || meaning.kind === 'weekday') {
    const timed = TIME_OF_DAY.exec(before);
    if (timed === null) return undefined;
    const timeOfDay = DAY_PART_OF.get((timed.groups?.['part'] ?? '').toLowerCase());
    return { length: before.length - timed.index, timeOfDay };
  }
  const wider = HALF.exec(before) ?? EARLIER.exec(before);
  if (wider) return { length: before.length - wider.index };
  // "the 2010 election", "the May summit": the article is that of the noun.
  if (reading.takesNoArticle || meaning.kind === 'calendar' || meaning.kind === 'holiday')
    return undefined;
  const article = ARTICLE.exec(before);
  return article ? { length: before.length - article.index } : undefined;
}

const LEAD = String.raw`(?:\s{1,3}(?:on|in|at|the|the\s{1,3}(?:end|beginning|start)\s{1,3}of|early|late|mid|about|around|at\s{1,3}least))?(?:\s{1,3}the)?\s{1,3}$`;
const relation = (words: string): RegExp => new RegExp(`(?<![A-Za-z0-9])(?:${words})${LEAD}`, 'iu');

const RELATIONS: readonly (readonly [TemporalRelation, RegExp])[] = [
  ['since', relation('since|starting|beginning|effective|dating back to|from as early as')],
  ['until', relation('until|till|up to|up until|through|by|no later than|at the latest')],
  ['before', relation('before|prior to|ahead of|earlier than')],
  ['after', relation('after|following|later than|subsequent to')],
  [
    'about',
    /(?<![A-Za-z0-9])(?:about|around|circa|c\.|ca\.|roughly|approximately|on or about)(?:\s{1,3}the)?\s{1,3}$/iu,
  ],
];

/** Relation that the words before an expression tell. */
export function englishRelationBefore(before: string): TemporalRelation | undefined {
  return RELATIONS.find(([, pattern]) => pattern.test(before))?.[0];
}

const RANGE =
  /^\s{0,3}(?:--?|[\u2010-\u2015]|(?:to|through|thru|until|till|up to)(?:\s{1,3}(?:on|in))?(?:\s{1,3}the)?)\s{0,3}$/iu;
const BETWEEN = /(?<![A-Za-z0-9])between(?:\s{1,3}the)?\s{1,3}$/iu;
const AND = /^\s{1,3}and(?:\s{1,3}the)?\s{1,3}$/iu;

/** "from 3 to 5 May", "1939-1945", "between 2011 and 2014". */
export function isEnglishRange(before: string, between: string): boolean {
  return RANGE.test(between) || (AND.test(between) && BETWEEN.test(before));
}
