import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCompoundSplitter } from '../../src/analysis/compound-splitter.ts';

const FREQUENCIES: Readonly<Record<string, number>> = {
  luft: 10,
  angriff: 20,
  angriffe: 8,
  luftangriff: 2,
  verteidigung: 12,
  minister: 30,
  krebs: 5,
  geschwür: 5,
  kämpfer: 9,
  kind: 10,
  garten: 10,
  land: 20,
  straße: 6,
  sonne: 7,
  schein: 7,
  bagdad: 50,
  zentrum: 3,
  informationszentrum: 9,
  information: 4,
  tier: 5,
  arzt: 5,
  haus: 9,
};

const split = createCompoundSplitter((word) => FREQUENCIES[word] ?? 0);

function check(word: string, expected: string): void {
  expect(split(word).join('+')).toBe(expected);
}

describe('createCompoundSplitter', () => {
  it.each([
    ['splits in two', 'luftangriffe', 'luft+angriffe'],
    ['splits a word that is rarer than its parts', 'luftangriff', 'luft+angriff'],
    ['drops a linking s', 'verteidigungsminister', 'verteidigung+minister'],
    ['drops a linking es', 'landesminister', 'land+minister'],
    ['drops a linking n', 'sonnenschein', 'sonne+schein'],
    ['drops a linking er', 'kindergarten', 'kind+garten'],
    ['splits the parts on', 'luftangriffsminister', 'luft+angriff+minister'],
    ['leaves a word alone of which one part is unknown', 'luftbrücke', ''],
    ['leaves a word alone that is more frequent than its parts', 'informationszentrum', ''],
    ['leaves an unknown word alone', 'donaudampfschiff', ''],
    ['leaves a word without parts alone', 'bagdad', ''],
    ['leaves a word of seven letters alone', 'tierarz', ''],
    ['splits one of eight', 'tierarzt', 'tier+arzt'],
    ['makes no part of three letters', 'hausarz', ''],
    ['leaves an empty word alone', '', ''],
  ])('%s', (_, word, expected) => check(word, expected));

  it.each([['three parts of which no two are known together', 'landesverteidigungsminister', '']])(
    'known weakness: does not split %s',
    (_, word, expected) => check(word, expected),
  );

  it('splits words of up to 60 letters', () => {
    const always = createCompoundSplitter((word) => (word.length <= 30 ? 1 : 0));
    expect(always('x'.repeat(60)).join('')).toBe('x'.repeat(60));
    expect(always('x'.repeat(61))).toEqual([]);
  });

  it('takes the cut with the highest mean of frequencies', () => {
    const table = new Map([
      ['stau', 1],
      ['becken', 100],
      ['staub', 30],
      ['ecken', 30],
      ['eckenrand', 90],
    ]);
    const frequency = (word: string) => table.get(word) ?? 0;
    expect(createCompoundSplitter(frequency)('staubecken')).toEqual(['staub', 'ecken']);
    expect(
      createCompoundSplitter((word) => (word === 'stau' ? 100 : frequency(word)))('staubecken'),
    ).toEqual(['stau', 'becken']);
  });

  it('gives none or several parts of at least four letters that stand in the word in order', () => {
    const word = fc
      .array(fc.constantFrom('luft', 'angriff', 's', 'es', 'land', 'kind', 'er', 'xyz'), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (some) => {
        const parts = split(some);
        expect(parts).not.toHaveLength(1);
        let at = 0;
        for (const part of parts) {
          expect(part.length).toBeGreaterThanOrEqual(4);
          const found = some.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + part.length;
        }
      }),
    );
  });
});
