/**
 * BM25+ for passages of about 100 words: how soon a second occurrence counts less (k), how much a long passage is held
 * against (b), what any occurrence counts at least (d).
 * Formula: Lv & Zhai, "Lower-Bounding Term Frequency Normalization", CIKM 2011. Values: measured on German question sets,
 * see ARCHITECTURE.md.
 */
export const BM25 = { k: 0.9, b: 0.35, d: 0.25 } as const;

/**
 * What a term counts that occurs so often, without its rarity; 0 where it does not occur.
 *
 * @param length of the passage, relative to the mean
 * @param least what any occurrence counts beside
 */
export function saturate(frequency: number, length: number, least: number = BM25.d): number {
  if (frequency === 0) return 0;
  const { k, b } = BM25;
  return least + (frequency * (k + 1)) / (frequency + k * (1 - b + b * length));
}

/**
 * Inverse document frequency of a term in so many of the passages, above 0.
 * Formula: BM25 as in Lucene, `ln(1 + (N - n + 0.5) / (n + 0.5))`.
 */
export function idfOf(docFreq: number, passages: number): number {
  return Math.log(1 + (passages - docFreq + 0.5) / (docFreq + 0.5));
}
