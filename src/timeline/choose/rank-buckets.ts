import type { DateBucket } from './date-buckets.ts';

/** The buckets, the most important first; equal ones in order of time, shorter times first. */
export function rankBuckets(buckets: readonly DateBucket[]): DateBucket[] {
  return buckets.toSorted(
    (a, b) =>
      b.score - a.score ||
      a.firstDay - b.firstDay ||
      a.lastDay - b.lastDay ||
      (a.precision < b.precision ? -1 : 1),
  );
}
