import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differByForeignLetter,
  distanceToBeginning,
  editDistance,
} from '../../src/analysis/edit-distance.ts';

const NO_LIMIT = 100;

/** What a letter too many or too few counts. */
const GAP = 1.1;

/** Optimal string alignment as it is written in books: all in one table, each change 1, each gap a little more. */
function naiveDistance(a: string, b: string): number {
  const table = new Map<string, number>();
  const at = (row: number, column: number) => table.get(`${row} ${column}`) ?? Infinity;
  for (let row = 0; row <= a.length; row += 1)
    for (let column = 0; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        at(row - 1, column) + GAP,
        at(row, column - 1) + GAP,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      table.set(`${row} ${column}`, row + column === 0 ? 0 : Math.min(...costs));
    }
  return at(a.length, b.length);
}

/** No two of these are neighbours on a keyboard. */
const farLetters = fc.string({ unit: fc.constantFrom(...Array.from('qcph')), maxLength: 9 });
const anyWord = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('asdfgmnäöß1')), maxLength: 9 }),
  fc.string({ unit: 'binary', maxLength: 9 }),
);

describe('editDistance', () => {
  it.each([
    ['nothing', 'haus', 'haus', 0],
    ['a letter changed', 'haus', 'hais', 0.7],
    ['a letter changed for one far away', 'haus', 'hpus', 1],
    ['a letter added', 'haus', 'hauqs', 1.1],
    ['a letter left out', 'haus', 'hus', 1.1],
    ['neighbours swapped', 'haus', 'huas', 1],
    ['letters swapped and one between', 'ca', 'abc', 3.1],
    ['an umlaut for a letter far away', 'bär', 'bcr', 1],
    ['two letters left out', 'hefeteig', 'heftig', 2.2],
    ['everything', '', 'abc', 3.3],
    ['nothing of nothing', '', '', 0],
  ])('counts %s', (_, a, b, expected) =>
    expect(editDistance(a, b, NO_LIMIT)).toBeCloseTo(expected, 9),
  );

  it.each([
    ['a', 's', true],
    ['z', 'u', true],
    ['t', 'z', true],
    ['ö', 'ä', true],
    ['p', 'ü', true],
    ['ü', 'ß', true],
    ['g', 'b', true],
    ['5', 't', true],
    ['1', '2', true],
    ['a', 'd', false],
    ['q', 'y', false],
    ['ü', 'u', false],
    ['é', 'e', false],
    ['p', 'a', false],
  ])('knows whether %s lies beside %s: %s', (a, b, expected) => {
    expect(editDistance(a, b, NO_LIMIT) < 1).toBe(expected);
  });

  it('is 0 for equal words only', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        expect(editDistance(a, a, 0)).toBe(0);
        expect(editDistance(a, b, NO_LIMIT) === 0).toBe(a === b);
      }),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(anyWord, anyWord, fc.double({ min: 0, max: 5, noNaN: true }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBeCloseTo(editDistance(b, a, limit), 9);
      }),
    );
  });

  it('is Infinity above the limit, and itself up to it', () => {
    const limit = fc.constantFrom(0, 0.7, 1, 1.1, 1.4, 2, 2.2, 3);
    fc.assert(
      fc.property(anyWord, anyWord, limit, (a, b, most) => {
        const distance = editDistance(a, b, NO_LIMIT);
        expect(editDistance(a, b, most)).toBe(distance <= most ? distance : Infinity);
      }),
      { numRuns: 500 },
    );
  });

  it('lies between the gaps there must be, and these with all other letters changed', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        const distance = editDistance(a, b, NO_LIMIT);
        const gaps = GAP * Math.abs(a.length - b.length);
        expect(distance).toBeGreaterThanOrEqual(gaps - 1e-9);
        expect(distance).toBeLessThanOrEqual(gaps + Math.min(a.length, b.length) + 1e-9);
      }),
    );
  });

  it('is the one of books where no letters are neighbours', () => {
    fc.assert(
      fc.property(farLetters, farLetters, (a, b) => {
        expect(editDistance(a, b, NO_LIMIT)).toBeCloseTo(naiveDistance(a, b), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('is at most the one of books', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        expect(editDistance(a, b, NO_LIMIT)).toBeLessThanOrEqual(naiveDistance(a, b) + 1e-9);
      }),
    );
  });
});

describe('distanceToBeginning', () => {
  it('is the least distance to a beginning of about the same length', () => {
    const limit = fc.constantFrom(0, 0.7, 1, 1.1, 1.4, 2, 2.2, 3, NO_LIMIT);
    fc.assert(
      fc.property(anyWord, fc.array(anyWord, { maxLength: 3 }), limit, (word, parts, most) => {
        const text = parts.join('');
        const distances = [word.length - 1, word.length, word.length + 1].map((length) =>
          editDistance(word, text.slice(0, Math.max(0, length)), most),
        );
        expect(distanceToBeginning(word, text, most)).toBe(Math.min(...distances));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('differByForeignLetter', () => {
  it.each([
    ['another name', 'osama', 'obama', true],
    ['another noun', 'haus', 'haut', true],
    ['the next key', 'obsma', 'obama', false],
    ['letters that were swapped', 'obmaa', 'obama', false],
    ['a letter too few', 'obma', 'obama', false],
    ['a vowel for a vowel', 'kerri', 'kerry', false],
    ['a letter that is heard alike', 'gobane', 'kobane', false],
    ['two letters', 'osema', 'obama', false],
    ['nothing', 'obama', 'obama', false],
    ['a letter of a long word', 'milixär', 'militär', false],
  ])('of %s: %s, %s', (_, a, b, expected) => {
    expect(differByForeignLetter(a, b)).toBe(expected);
    expect(differByForeignLetter(b, a)).toBe(expected);
  });
});
