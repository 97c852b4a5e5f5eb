import { GRAM_COUNT } from '../analysis/character-grams.ts';
import { invertRows, type Rows, rowOf } from './rows.ts';

/** An item that is written like what was looked for. */
export type Similar = {
  /** The item's number. */
  readonly item: number;
  /** 0 to 1: Dice's coefficient of the grams. */
  readonly similarity: number;
};

/** Finds items by the character grams they share with a word. */
export type SimilarityIndex = {
  /**
   * Most alike first; equal ones by number.
   *
   * @param least similarity
   */
  similarTo(grams: readonly number[], least: number, limit: number): readonly Similar[];
};

/** @param grams those of each item, each once */
export function buildSimilarityIndex(grams: Rows): SimilarityIndex {
  const count = grams.offsets.length - 1;
  const itemsWith = invertRows(grams, GRAM_COUNT);
  const lengths = Uint16Array.from({ length: count }, (_, item) => rowOf(grams, item).length);
  // Between questions all 0.
  const shared = new Uint16Array(count);
  return {
    similarTo(wanted, least, limit) {
      const touched: number[] = [];
      const distinct = new Set(wanted);
      for (const gram of distinct)
        for (const item of rowOf(itemsWith, gram)) {
          if (shared[item] === 0) touched.push(item);
          shared[item] = (shared[item] ?? 0) + 1;
        }
      const similar: Similar[] = [];
      for (const item of touched) {
        const similarity = (2 * (shared[item] ?? 0)) / (distinct.size + (lengths[item] ?? 0));
        shared[item] = 0;
        if (similarity >= least) similar.push({ item, similarity });
      }
      return similar
        .toSorted((a, b) => b.similarity - a.similarity || a.item - b.item)
        .slice(0, limit);
    },
  };
}
