import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../src/analysis/character-grams.ts';
import { toRows } from '../../src/search/rows.ts';
import { buildSimilarityIndex } from '../../src/search/similarity-index.ts';

const WORDS = ['politisch', 'politik', 'republik', 'wasser', 'politik'] as const;

const index = buildSimilarityIndex(
  toRows(
    WORDS.map((word) => gramsOf(word)),
    WORDS.length,
  ),
);

/** Dice's coefficient of sets. */
function dice(a: readonly number[], b: readonly number[]): number {
  const common = a.filter((gram) => b.includes(gram)).length;
  return (2 * common) / (a.length + b.length);
}

/** Few letters, so that grams come again. */
const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'ß'), maxLength: 200 });

describe('similarTo', () => {
  it('is never above 1, for words of any letters and length', () => {
    fc.assert(
      fc.property(fc.array(fewLetters, { maxLength: 4 }), fewLetters, (words, wanted) => {
        const built = buildSimilarityIndex(
          toRows(
            words.map((word) => gramsOf(word)),
            words.length,
          ),
        );
        // Asked for with grams that come again as well.
        for (const grams of [gramsOf(wanted), [...gramsOf(wanted), ...gramsOf(wanted)]])
          for (const { item, similarity } of built.similarTo(grams, 0, 10)) {
            expect(similarity).toBeGreaterThan(0);
            expect(similarity).toBeLessThanOrEqual(1);
            expect(words[item] !== wanted || similarity === 1).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
  });

  it.each([['ß'.repeat(160)], ['a'.repeat(300)], ['abcdefghij'.repeat(30)]])(
    'is 1 for the word itself, less for a part of it: %.20s',
    (word) => {
      const rows = [gramsOf(word), gramsOf(`${word}x`)];
      const [first, second] = buildSimilarityIndex(toRows(rows, 2)).similarTo(gramsOf(word), 0, 2);
      expect(first).toEqual({ item: 0, similarity: 1 });
      expect(second?.similarity).toBeLessThan(1);
    },
  );

  it('is right for an item of more than 255 grams', () => {
    const grams = Array.from({ length: 300 }, (_, gram) => gram);
    const built = buildSimilarityIndex(toRows([grams, grams.slice(0, 100)], 2));
    expect(built.similarTo(grams, 0, 2)).toEqual([
      { item: 0, similarity: 1 },
      { item: 1, similarity: 0.5 },
    ]);
  });

  it('gives the most alike first, equal ones by number', () => {
    const similar = index.similarTo(gramsOf('politics'), 0, 10);
    expect(similar.map(({ item }) => item)).toEqual([1, 4, 0]);
  });

  it('gives 1 for the word itself', () => {
    expect(index.similarTo(gramsOf('wasser'), 0.5, 10)).toEqual([{ item: 3, similarity: 1 }]);
  });

  it('gives at most as many as asked for, and none below the least', () => {
    expect(index.similarTo(gramsOf('politik'), 0, 1)).toEqual([{ item: 1, similarity: 1 }]);
    expect(index.similarTo(gramsOf('politik'), 1, 10)).toHaveLength(2);
    expect(index.similarTo(gramsOf('politik'), 1.1, 10)).toEqual([]);
  });

  it.each([['xyzzy'], ['']])('gives nothing for %j', (word) => {
    expect(index.similarTo(gramsOf(word), 0, 10)).toEqual([]);
  });

  it('gives nothing of no items', () => {
    expect(buildSimilarityIndex(toRows([], 0)).similarTo([1], 0, 5)).toEqual([]);
    expect(index.similarTo([], 0, 5)).toEqual([]);
  });

  it('gives Dice’s coefficient of grams that are there once, whatever was asked before', () => {
    const grams = fc.uniqueArray(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 });
    const lists = fc.array(grams, { maxLength: 8 });
    fc.assert(
      fc.property(lists, grams, grams, (items, before, wanted) => {
        const built = buildSimilarityIndex(toRows(items, items.length));
        built.similarTo(before, 0, 100);
        const expected = items
          .map((item, number) => ({ item: number, similarity: dice(wanted, item) }))
          .filter(({ similarity }) => similarity >= 0.3)
          .toSorted((a, b) => b.similarity - a.similarity || a.item - b.item);
        expect(built.similarTo(wanted, 0.3, 100)).toEqual(expected);
      }),
      // Each index has room for all grams there are: some 20 ms.
      { numRuns: 40 },
    );
  });
});
