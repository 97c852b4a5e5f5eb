import { ENTRIES } from './weights.ts';

/**
 * How many entries a timeline gets where nobody says it: all, if there are few; else as many as are told at least a third
 * as much as the third of them. The first ones are no measure: what everything began with is often told ten times as much
 * as anything else (there, the point farthest below the line from the first score to the last is nearly always the second
 * or third).
 *
 * @param scores falling, above 0
 * @returns 5 to 15
 */
export function countWorthTelling(scores: readonly number[]): number {
  const { least, most, measure, part } = ENTRIES;
  if (scores.length <= most) return most;
  const floor = (scores[measure - 1] ?? 0) * part;
  const count = scores.findIndex((score) => score < floor);
  return count < 0 ? most : Math.min(most, Math.max(least, count));
}

/** A number of things as it can be used: whole, not below the least; `undefined` where there is none. */
export function wholeNumber(value: number | undefined, least: number): number | undefined {
  if (value === undefined || Number.isNaN(value)) return undefined;
  return Math.max(least, Math.floor(value));
}
