import { describe, expect, it } from 'vitest';
import { countWorthTelling, wholeNumber } from '../../../src/timeline/choose/entry-limit.ts';

const many = (score: number): number[] => Array.from({ length: 20 }, () => score);

describe('countWorthTelling', () => {
  it.each<[string, readonly number[], number]>([
    ['leaves out nothing where there is little', [9, 1, 1, 1, 1, 1, 1, 1], 15],
    ['ends where little is told', [90, 80, 70, 60, 50, 40, 30, 20, ...many(1)], 7],
    [
      'is not led astray by what everything began with',
      [900, 33, 30, 28, 25, 24, 20, 15, ...many(1)],
      8,
    ],
    ['gives five at least', [90, 80, 70, ...many(1)], 5],
    ['gives fifteen at most', many(1), 15],
    ['gives fifteen of nothing', [], 15],
  ])('%s', (_, scores, expected) => expect(countWorthTelling(scores)).toBe(expected));
});

describe('wholeNumber', () => {
  it.each<[number | undefined, number | undefined]>([
    [3, 3],
    [3.9, 3],
    [0, 1],
    [-4, 1],
    [Infinity, Infinity],
    [Number.NaN, undefined],
    [undefined, undefined],
  ])('of %s, from 1, is %s', (value, expected) => expect(wholeNumber(value, 1)).toBe(expected));
});
