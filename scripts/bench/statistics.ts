/**
 * The chance that a value of `high` is above one of `low`, ties counting half: 1 keeps them apart, 0.5 tells nothing. NaN
 * where one is empty.
 */
export function auroc(high: readonly number[], low: readonly number[]): number {
  const all = [
    ...high.map((value) => ({ value, isHigh: true })),
    ...low.map((value) => ({ value, isHigh: false })),
  ].toSorted((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const meanRank = (start + 1 + end) / 2;
    rankSum += meanRank * all.slice(start, end).filter(({ isHigh }) => isHigh).length;
    start = end;
  }
  return (rankSum - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
}

/**
 * Share of `low` that is let through by the threshold which keeps that part of `high`.
 *
 * @param part from 0 to 1
 */
export function letThrough(high: readonly number[], low: readonly number[], part: number): number {
  const descending = high.toSorted((a, b) => b - a);
  const threshold = descending[Math.ceil(part * descending.length) - 1] ?? 0;
  return low.filter((value) => value >= threshold).length / low.length;
}

/** Of what came of each question: the share of `true`. */
export function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}
