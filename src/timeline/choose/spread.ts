import { isoWeekOf } from '../../domain/day-number.ts';
import type { TimelineStep } from '../selection.ts';
import type { DateBucket } from './date-buckets.ts';
import { SPREAD } from './weights.ts';

/** The calendar unit that an entry takes for itself; `undefined` where it takes none. */
export function periodOf({ first, firstDay }: DateBucket, step: TimelineStep): string | undefined {
  switch (step) {
    case 'auto':
      return undefined;
    case 'day':
      return first;
    case 'week': {
      const { year, week } = isoWeekOf(firstDay);
      return `${year}-W${week}`;
    }
    case 'month':
      return monthOf({ first });
    case 'year':
      return first.slice(0, 4);
  }
}

/** Year and month that a bucket begins in. */
export function monthOf({ first }: Pick<DateBucket, 'first'>): string {
  return first.slice(0, 7);
}

/** How entries are shared out. */
export type Quotas = {
  readonly ofMonth: ReadonlyMap<string, number>;
  /** Score from which on a date takes part. */
  readonly floor: number;
};

/**
 * How many entries each month may have, so that a loud month does not take them all: by the root of its score. A date whose
 * score is below the floor comes after all others. `undefined` where the dates do not span long enough for that.
 *
 * @param ranked the most important first
 */
export function monthlyQuotas(
  ranked: readonly DateBucket[],
  maxEntries: number,
): Quotas | undefined {
  let [first, last] = [Infinity, -Infinity];
  const scores = new Map<string, number>();
  const floor = (ranked[maxEntries - 1]?.score ?? 0) * SPREAD.atLeast;
  const considered = ranked.filter(({ score }) => score >= floor);
  for (const bucket of considered) {
    first = Math.min(first, bucket.firstDay);
    last = Math.max(last, bucket.firstDay);
    const month = monthOf(bucket);
    scores.set(month, (scores.get(month) ?? 0) + bucket.score);
  }
  if (last - first < SPREAD.longerThanDays) return undefined;
  let all = 0;
  for (const score of scores.values()) all += score ** SPREAD.exponent;
  const entries = SPREAD.slack * maxEntries;
  const ofMonth = new Map(
    Array.from(scores, ([month, score]) => [
      month,
      Math.ceil((entries * score ** SPREAD.exponent) / all),
    ]),
  );
  return { ofMonth, floor };
}
