import { type CalendarDate, partsOf } from '../../domain/calendar-date.ts';
import { type DayNumber, dayNumberOf } from '../../domain/day-number.ts';
import type { TimexPrecision } from '../../domain/temporal-expression.ts';
import type { TimelineSentence } from '../timeline-sentence.ts';
import { coarseness, type EventTime, eventOf } from './event-of.ts';
import { COARSE_MENTION, MENTION } from './weights.ts';

/** A sentence that tells of a date. */
export type Mention = {
  /** Its place among the sentences, from 0. */
  readonly sentence: number;
  readonly time: EventTime;
};

/** All that is told of one date. */
export type DateBucket = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly precision: TimexPrecision;
  /** In the order of the sentences; never empty. */
  readonly mentions: readonly Mention[];
  /** Above 0. */
  readonly score: number;
};

/** Which dates are wanted. */
export type DateLimits = {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** See `coarseness`. */
  readonly coarsest: number;
};

type OpenBucket = Omit<DateBucket, 'mentions' | 'score'> & {
  readonly mentions: Mention[];
  readonly mentionsOf: Map<number, number>;
  score: number;
};

/**
 * Groups sentences on the topic by the date of their event, and weighs the dates: mentions count by `MENTION`. One bucket
 * for each date and precision, in the order of their first mention.
 */
export function bucketDates(
  sentences: readonly TimelineSentence[],
  limits: DateLimits,
): DateBucket[] {
  const dayOf = rememberDays();
  const buckets = new Map<string, OpenBucket>();
  for (const [index, sentence] of sentences.entries()) {
    if (!(sentence.topicShare > 0)) continue;
    const time = eventOf(sentence);
    if (time === undefined) continue;
    const { first, last, precision } = datesOf(time, sentence);
    if (first === undefined || last === undefined || !isWanted(first, last, precision, limits))
      continue;
    const key = `${first}${last}${precision}`;
    let bucket = buckets.get(key);
    if (!bucket) {
      const [firstDay, lastDay] = [dayOf(first), dayOf(last)];
      const mentionsOf = new Map<number, number>();
      bucket = { first, last, precision, firstDay, lastDay, mentions: [], mentionsOf, score: 0 };
      buckets.set(key, bucket);
    }
    const published = sentence.published === undefined ? undefined : dayOf(sentence.published);
    addMention(bucket, { sentence: index, time }, sentence, published);
  }
  return [...buckets.values()];
}

function datesOf(time: EventTime, { published }: TimelineSentence) {
  return time === 'report'
    ? { first: published, last: published, precision: 'day' as const }
    : time;
}

function isWanted(
  first: CalendarDate,
  last: CalendarDate,
  precision: TimexPrecision,
  { from, to, coarsest }: DateLimits,
): boolean {
  const level = coarseness(precision);
  if (level === undefined || level > coarsest) return false;
  return (from === undefined || first >= from) && (to === undefined || last <= to);
}

function addMention(
  bucket: OpenBucket,
  mention: Mention,
  { article, topicShare }: TimelineSentence,
  published: DayNumber | undefined,
): void {
  const before = bucket.mentionsOf.get(article) ?? 0;
  bucket.mentionsOf.set(article, before + 1);
  const weight = mention.time === 'report' ? MENTION.lead : weightOf(bucket, published);
  const repeated = before > 0 ? MENTION.repeated : 1;
  bucket.score += weight * repeated * Math.min(1, topicShare) ** MENTION.topicExponent;
  bucket.mentions.push(mention);
}

function weightOf(
  { firstDay, lastDay, precision }: OpenBucket,
  published: DayNumber | undefined,
): number {
  const level = coarseness(precision) ?? 0;
  if (level > 0) return level < 3 ? COARSE_MENTION.month : COARSE_MENTION.year;
  if (published === undefined) return MENTION.same;
  if (published < firstDay) return MENTION.announced;
  if (published <= lastDay) return MENTION.same;
  const doublings = Math.log2(Math.min(published - lastDay, MENTION.longAfter));
  return MENTION.after * (1 + MENTION.perDoubling * doublings);
}

/** Day numbers of dates, each worked out once: there are far fewer than sentences. */
function rememberDays(): (date: CalendarDate) => DayNumber {
  const known = new Map<CalendarDate, DayNumber>();
  return (date) => {
    const remembered = known.get(date);
    if (remembered !== undefined) return remembered;
    const { year, month, day } = partsOf(date);
    const number = dayNumberOf(year, month, day);
    known.set(date, number);
    return number;
  };
}
