import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeEnglish } from '../../src/analysis/english-analyzer.ts';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import type { Token } from '../../src/analysis/token.ts';

const stems = (text: string) => analyzeEnglish(text).map(({ term }) => term);

const places = (tokens: readonly Token[]) =>
  tokens.map(({ start, end, shape }) => ({ start, end, shape }));

/** `term@start-end`; a function word with `*` in front. */
function check(text: string, expected: string): void {
  const tokens = analyzeEnglish(text).map(
    ({ term, start, end, isStopWord }) => `${isStopWord ? '*' : ''}${term}@${start}-${end}`,
  );
  expect(tokens.join(' ')).toBe(expected);
}

describe('analyzeEnglish', () => {
  it.each([
    ['stems', 'attacks', 'attack@0-7'],
    [
      'marks function words',
      'Who is in the city',
      '*who@0-3 *is@4-6 *in@7-9 *the@10-13 citi@14-18',
    ],
    ['takes those in capitals for names', 'The US, IS', '*the@0-3 us@4-6 is@8-10'],
    ['drops the genitive', 'Obama’s', 'obama@0-7'],
    ['drops it in plurals', "Mueller's house", 'müller@0-9 hous@10-15'],
    ['drops thousands commas', '1,000 men', '1000@0-5 men@6-9'],
    ['keeps the decimal point', '0.59', '0.59@0-4'],
    ['gives each place of a word', 'war, war', 'war@0-3 war@5-8'],
    ['finds nothing in nothing', '', ''],
  ])('%s', (_, text, expected) => check(text, expected));

  it.each([
    ['attack', 'attacked'],
    ['win', 'winning'],
    ['city', 'cities'],
    ['Obama', "Obama's"],
    ['Müller', 'Mueller'],
    ['1,000', '1000'],
  ])('brings %s and %s together', (first, second) => expect(stems(first)).toEqual(stems(second)));

  it.each(['Obama', 'Kobane', 'IS', '2014'])('has the name %s as German has it', (name) => {
    expect(stems(name)).toEqual(analyzeGerman(name).map(({ term }) => term));
  });

  it('keeps the word before its stem was taken', () => {
    expect(analyzeEnglish('Cities').map(({ form }) => form)).toEqual(['cities']);
  });

  it('changes nothing but terms and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(places(analyzeEnglish(text))).toEqual(places(analyzeGerman(text)));
      }),
    );
  });

  it('gives a word the same term wherever it stands', () => {
    const words = fc.constantFrom('Cities', 'cities', "Obama's", 'IS', 'is', 'The', '1,000', 'é');
    fc.assert(
      fc.property(fc.array(words), (list) => {
        expect(stems(list.join(' '))).toEqual(list.flatMap(stems));
      }),
    );
  });
});
