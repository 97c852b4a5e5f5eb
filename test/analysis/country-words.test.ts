import { describe, expect, it } from 'vitest';
import { countryWordsOf } from '../../src/analysis/country-words.ts';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';

function wordsFor(word: string): readonly string[] {
  return countryWordsOf(analyzeGerman(word)[0]?.term ?? '');
}

describe('countryWordsOf', () => {
  it.each([
    ['französischen', ['frankreich']],
    ['Franzosen', ['frankreich']],
    ['Frankreichs', ['franzos']],
    ['TÜRKEI', ['turkisch', 'turk']],
    ['amerikanische', ['amerika', 'usa', 'us']],
    ['Saudi', ['saudisch']],
    ['saudischer', ['saudi']],
    // One stem has all its words, or they begin alike.
    ['irakisch', []],
    ['Österreich', []],
    // Of several words, no one stands for the country.
    ['arabisch', []],
    ['Haus', []],
    ['', []],
  ])('of %s', (word, expected) => expect(wordsFor(word)).toEqual(expected));

  it('never leads back to the word itself', () => {
    for (const word of ['frankreich', 'turkisch', 'usa', 'polnisch', 'sowjet'])
      for (const other of countryWordsOf(word)) {
        expect(other).not.toBe(word);
        expect(countryWordsOf(other)).toContain(word);
      }
  });
});
