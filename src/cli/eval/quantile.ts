/**
 * The value below which that part of the values lies, as tools/eval-retrieval.mjs takes it; 0 where there is none.
 *
 * @param part from 0 to 1
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
