import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeWords } from '../../src/analysis/tokenize-words.ts';

/** `Irak@0-4/capitalised`, without the shape where it does not matter. */
function check(text: string, expected: string): void {
  const tokens = tokenizeWords(text).map(({ term, start, end }) => `${term}@${start}-${end}`);
  expect(tokens.join(' ')).toBe(expected);
}

describe('tokenizeWords', () => {
  it.each([
    ['cuts at spaces and signs', 'Wer, was?', 'Wer@0-3 was@5-8'],
    ['cuts at hyphens', 'US-Minister', 'US@0-2 Minister@3-11'],
    ['cuts at slashes', 'Bagdad/Erbil', 'Bagdad@0-6 Erbil@7-12'],
    ['leaves quotation marks out', '„Tumor“ «IS»', 'Tumor@1-6 IS@9-11'],
    ['keeps umlauts and ß', 'Größe', 'Größe@0-5'],
    ['keeps letters that are not composed', 'Gro\u0308ße', 'Gro\u0308ße@0-6'],
    ['keeps an apostrophe within', 'd’Arc geht’s', 'd’Arc@0-5 geht’s@6-12'],
    ['drops an apostrophe at the end', "Jens' Haus", 'Jens@0-4 Haus@6-10'],
    ['keeps points between digits', 'rund 1.000.000 Euro', 'rund@0-4 1.000.000@5-14 Euro@15-19'],
    ['keeps a decimal comma', '0,59 Prozent', '0,59@0-4 Prozent@5-12'],
    ['drops a point behind a number', 'am 3. Mai', 'am@0-2 3@3-4 Mai@6-9'],
    ['keeps a day as one', '26.9.2015', '26.9.2015@0-9'],
    ['keeps digits and letters together', 'G20 2014er', 'G20@0-3 2014er@4-10'],
    ['drops pictures', '😀 Rat 😀', 'Rat@3-6'],
    ['reads other scripts', 'Мосул موصل', 'Мосул@0-5 موصل@6-10'],
    ['finds nothing in signs', '?!… – „“', ''],
    ['finds nothing in nothing', '', ''],
    ['keeps a word of 160 letters', 'x'.repeat(160), `${'x'.repeat(160)}@0-160`],
    ['drops a longer one alone', `a ${'x'.repeat(161)} b`, 'a@0-1 b@164-165'],
  ])('%s', (_, text, expected) => check(text, expected));

  it.each([
    ['irak', 'lower'],
    ['Irak', 'capitalised'],
    ['IS', 'capitals'],
    ['USA', 'capitals'],
    ['ÖVP', 'capitals'],
    ['I', 'capitalised'],
    ['iPhone', 'lower'],
    ['KRITIKer', 'capitalised'],
    ['2014', 'number'],
    ['2014er', 'number'],
    ['موصل', 'lower'],
  ])('calls %s %s', (word, shape) => {
    expect(tokenizeWords(word)).toMatchObject([{ shape, isStopWord: false }]);
  });

  it('gives words of the text itself, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { term, start, end } of tokenizeWords(text)) {
          expect(text.slice(start, end)).toBe(term);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
