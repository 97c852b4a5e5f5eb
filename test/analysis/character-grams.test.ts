import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCognate, GRAM_COUNT, gramsOf } from '../../src/analysis/character-grams.ts';

const anyWord = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('abcpthyäöüß09')) }),
);

describe('foldCognate', () => {
  it.each([
    ['republic', 'republik'],
    ['system', 'sistem'],
    ['philosophy', 'filosofi'],
    ['theorie', 'teorie'],
    ['thaphth', 'taft'],
    ['straße', 'strasse'],
    ['äöü', 'aou'],
    ['hp ht p t', 'hp ht p t'],
    ['p', 'p'],
    ['', ''],
    ['😀é', '😀é'],
  ])('%s → %s', (word, expected) => expect(foldCognate(word)).toBe(expected));
});

describe('gramsOf', () => {
  it.each([
    ['republic', 'republik', 'all'],
    ['theory', 'teori', 'all'],
    ['müller', 'muller', 'all'],
    ['straße', 'strasse', 'all'],
    ['é', 'ç', 'all'],
    ['politisch', 'politics', 'some'],
    ['symphonie', 'sinfonie', 'some'],
    ['irak', 'bonn', 'no'],
    ['irak', 'kari', 'no'],
    ['1', '2', 'no'],
    ['z', '0', 'no'],
    ['a', 'é', 'no'],
  ])('%s and %s have %3$s in common', (first, second, expected) => {
    const [grams, others] = [gramsOf(first), gramsOf(second)];
    const common = grams.filter((gram) => others.includes(gram)).length;
    expect(common === 0 ? 'no' : common === grams.length ? 'all' : 'some').toBe(expected);
  });

  it.each([
    ['', 4, 1],
    ['a', 4, 1],
    ['ab', 4, 1],
    ['abc', 4, 2],
    ['abcd', 4, 3],
    ['', 3, 1],
    ['ab', 3, 2],
    ['aaaa', 3, 3],
    ['abcabc', 3, 5],
    ['abcabcabc', 3, 5],
    ['ß'.repeat(160), 4, 3],
    ['ß', 4, 1],
    ['phth', 3, 2],
  ] as const)('of %j, %i letters each, are %i', (word, length, expected) => {
    expect(gramsOf(word, length)).toHaveLength(expected);
  });

  it('tells the start from the end of a word', () => {
    expect(gramsOf('abc')).not.toEqual(gramsOf('abcabc').slice(1, 3));
    expect(gramsOf('abab', 3)).toHaveLength(4);
    expect(new Set(gramsOf('abab', 3)).size).toBe(4);
  });

  it('are numbers below GRAM_COUNT, each once, at most one for each letter of any word', () => {
    fc.assert(
      fc.property(anyWord, fc.constantFrom(3, 4), (word, length) => {
        const grams = gramsOf(word, length);
        const letters = foldCognate(word).length;
        expect(grams.length).toBeGreaterThan(0);
        expect(grams.length).toBeLessThanOrEqual(Math.max(1, letters + 3 - length));
        expect(new Set(grams).size).toBe(grams.length);
        for (const gram of grams) {
          expect(Number.isInteger(gram)).toBe(true);
          expect(gram).toBeGreaterThanOrEqual(0);
          expect(gram).toBeLessThan(GRAM_COUNT);
        }
      }),
    );
  });

  it('tell words of Latin letters and digits apart', () => {
    // No letter twice, so that no gram is.
    const letter = fc.constantFrom(...Array.from('abdefz09'));
    const word = fc
      .uniqueArray(letter, { minLength: 1, maxLength: 8 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(gramsOf(first).join() === gramsOf(second).join()).toBe(first === second);
      }),
    );
  });
});
