import type { TemporalRelation } from '../../domain/temporal-expression.ts';
import type { LeftExtension, Meaning, Reading } from '../meaning.ts';
import { DAY_PART_OF } from './german-calendar-words.ts';

const EDGE =
  /(?<![\p{L}\p{N}])(?:(?<start>Anfang|Anfangs|Beginn)|(?<mid>Mitte)|(?<end>Ende))[ \t\u00a0]{1,3}(?:(?:des|der|dieses|dieser|vom|von)[ \t\u00a0]{1,3})?$/iu;
const HALF =
  /(?<![\p{L}\p{N}])(?:(?:in|aus)[ \t\u00a0]{1,3})?(?<whole>(?:der[ \t\u00a0]{1,3})?(?:ersten|zweiten|1\.|2\.)[ \t\u00a0]{1,3}(?:Hälfte|Drittel)[ \t\u00a0]{1,3}(?:des|der)[ \t\u00a0]{1,3})$/iu;
const TIME_OF_DAY =
  /(?<![\p{L}\p{N}])(?<part>Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)s?[ \t\u00a0]{1,3}(?:des|vom|zum)[ \t\u00a0]{1,3}$/iu;
const SPREAD =
  /(?<![\p{L}\p{N}])(?:(?:der|die|das|dem|den|des)[ \t\u00a0]{1,3})?(?:(?<start>frühe[nrs]?)|(?<mid>mittlere[nrs]?)|(?<end>späte[nrs]?|ausgehende[nrs]?))[ \t\u00a0]{1,3}$/iu;
const ARTICLE = /(?<![\p{L}\p{N}])(?:der|die|das|dem|den|des)[ \t\u00a0]{1,3}$/iu;

/** What belongs to an expression of what stands before: "Anfang", "Mitte der", "Ende des", "der ersten Hälfte des", "den". */
export function extendGermanLeft(before: string, reading: Reading): LeftExtension | undefined {
  const { meaning } = reading;
  if (meaning.kind === 'other' || meaning.kind === 'today') return undefined;
  const edge = EDGE.exec(before);
  if (edge) {
    const part = edge.groups?.['start'] ? 'start' : edge.groups?.['mid'] ? 'mid' : 'end';
    return { length: before.length - edge.index, part };
  }
  const spread = isLong(meaning) ? SPREAD.exec(before) : undefined;
  if (spread) {
    const part = spread.groups?.['start'] ? 'start' : spread.groups?.['mid'] ? 'mid' : 'end';
    return { length: before.length - spread.index, part };
  }
  const half = HALF.exec(before)?.groups?.['whole'];
  if (half !== undefined) return { length: half.length };
  const isDay = meaning.kind === 'calendar' && meaning.day !== undefined;
  const timed = isDay ? TIME_OF_DAY.exec(before) : undefined;
  if (timed) {
    const timeOfDay = DAY_PART_OF.get((timed.groups?.['part'] ?? '').toLowerCase());
    return { length: before.length - timed.index, timeOfDay };
  }
  if (reading.takesNoArticle || isDay) return undefined;
  const article = ARTICLE.exec(before);
  return article ? { length: before.length - article.index } : undefined;
}

/** "den späten sechziger Jahren", "dem frühen 20. Jahrhundert", "späten Frühjahr". */
function isLong({ kind }: Meaning): boolean {
  return kind === 'decade' || kind === 'century' || kind === 'season';
}

const RELATIONS: readonly (readonly [TemporalRelation, RegExp])[] = [
  [
    'since',
    /(?<![\p{L}\p{N}])(?:seit|ab|von)(?:[ \t\u00a0]{1,3}(?:dem|der|den))?[ \t\u00a0]{1,3}$/iu,
  ],
  [
    'until',
    /(?<![\p{L}\p{N}])bis(?:[ \t\u00a0]{1,3}(?:zum|zur|in|ins|einschließlich|inklusive|mit|spätestens))?(?:[ \t\u00a0]{1,3}(?:den|das|die|dem))?[ \t\u00a0]{1,3}$/iu,
  ],
  ['before', /(?<![\p{L}\p{N}])vor(?:[ \t\u00a0]{1,3}(?:dem|der|den))?[ \t\u00a0]{1,3}$/iu],
  ['after', /(?<![\p{L}\p{N}])nach(?:[ \t\u00a0]{1,3}(?:dem|der|den))?[ \t\u00a0]{1,3}$/iu],
  [
    'about',
    /(?<![\p{L}\p{N}])(?:um|gegen|circa|ca\.|etwa|rund um|ungefähr)(?:[ \t\u00a0]{1,3}(?:den|das|die))?[ \t\u00a0]{1,3}$/iu,
  ],
];

/** Relation that the words before an expression tell. */
export function germanRelationBefore(before: string): TemporalRelation | undefined {
  return RELATIONS.find(([, pattern]) => pattern.test(before))?.[0];
}

const RANGE =
  /^\s{0,3}(?:[-\u2010-\u2015]|bis(?:\s{1,3}zu[mr]?)?(?:\s{1,3}(?:den|dem|der))?)\s{0,3}$/u;
const BETWEEN = /(?<![\p{L}\p{N}])zwischen(?:\s{1,3}(?:dem|den|der))?\s{1,3}$/iu;
const AND = /^\s{1,3}und(?:\s{1,3}(?:dem|den|der))?\s{1,3}$/u;

const LIST =
  /^(?:\s?[,/–-]\s?|\s(?:und|sowie|oder|bis)\s)(?:(?:am|zum|den|dem|auf den|zum Ende)\s)?$/u;

/** "Montag, Dienstag und Mittwoch", "30. April bis zum 2. Mai". */
export function isGermanList(between: string): boolean {
  return LIST.test(between);
}

/** "3. bis 5. Mai", "1939–1945", "zwischen 2011 und 2014". */
export function isGermanRange(before: string, between: string): boolean {
  return RANGE.test(between) || (AND.test(between) && BETWEEN.test(before));
}
