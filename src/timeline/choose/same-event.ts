import type { TimelineSentence } from '../timeline-sentence.ts';
import { cosine } from './cosine.ts';
import type { DateBucket, Mention } from './date-buckets.ts';
import { canTell } from './tell-event.ts';
import type { TermSpace } from './term-space.ts';
import { OTHER_SOURCE, SAME } from './weights.ts';

/** An entry as it grows. */
export type OpenEntry = {
  readonly bucket: DateBucket;
  /** Best first, never empty. */
  readonly told: readonly Mention[];
  /** Dates that were found to tell the same event. */
  readonly folded: DateBucket[];
};

/** The entry that already says what a sentence would, and where that entry lies. */
export type Repetition = { readonly entry: OpenEntry; readonly isNear: boolean };

/** Finds the entry that a sentence of a date repeats: more easily on a neighbouring day, or within a longer time. */
export function findRepetition(
  mention: Mention,
  bucket: DateBucket,
  entries: readonly OpenEntry[],
  space: TermSpace,
): Repetition | undefined {
  const vector = space.vectorOf(mention.sentence);
  for (const entry of entries) {
    const isNear = areNear(entry.bucket, bucket);
    const limit = isNear ? SAME.nearby : SAME.anywhere;
    if (entry.told.some(({ sentence }) => cosine(vector, space.vectorOf(sentence)) > limit))
      return { entry, isNear };
  }
  return undefined;
}

/** Whether two dates are neighbouring days, or overlap. */
function areNear(a: DateBucket, b: DateBucket): boolean {
  return a.firstDay <= b.lastDay + 1 && b.firstDay <= a.lastDay + 1;
}

/**
 * Whether what a sentence dates by a month or a year is dated more exactly by another one: by a day within.
 *
 * @param buckets all there are
 */
export function isToldExactly(
  mention: Mention,
  bucket: DateBucket,
  buckets: readonly DateBucket[],
  sentences: readonly TimelineSentence[],
  space: TermSpace,
): boolean {
  const vector = space.vectorOf(mention.sentence);
  const { firstDay, lastDay } = bucket;
  return buckets.some(
    (day) =>
      day.firstDay === day.lastDay &&
      day.firstDay >= firstDay &&
      day.firstDay <= lastDay &&
      day !== bucket &&
      day.mentions.some(({ sentence }) => {
        const candidate = sentences[sentence];
        return (
          candidate !== undefined &&
          canTell(candidate) &&
          cosine(vector, space.vectorOf(sentence)) > SAME.nearby
        );
      }),
  );
}

/**
 * What other articles tell of the event of an entry: of each its sentence that is most like one of the entry, the most
 * alike first.
 */
export function othersOf(
  { bucket, told, folded }: OpenEntry,
  sentences: readonly TimelineSentence[],
  space: TermSpace,
): number[] {
  const own = new Set(told.map(({ sentence }) => sentences[sentence]?.article));
  const best = new Map<number, { readonly sentence: number; readonly likeness: number }>();
  for (const { sentence } of [bucket, ...folded].flatMap(({ mentions }) => mentions)) {
    const article = sentences[sentence]?.article;
    if (article === undefined || own.has(article)) continue;
    const vector = space.vectorOf(sentence);
    const likeness = Math.max(
      ...told.map((other) => cosine(vector, space.vectorOf(other.sentence))),
    );
    if (likeness >= OTHER_SOURCE && likeness > (best.get(article)?.likeness ?? 0))
      best.set(article, { sentence, likeness });
  }
  return Array.from(best.values())
    .toSorted((a, b) => b.likeness - a.likeness || a.sentence - b.sentence)
    .map(({ sentence }) => sentence);
}
