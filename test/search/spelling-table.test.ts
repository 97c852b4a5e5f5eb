import { describe, expect, it } from 'vitest';
import {
  createSpellingCollector,
  openSpellingTable,
  type SpellingTable,
} from '../../src/search/spelling-table.ts';

/** A table of words; the number of each is its term's. */
function tableOf(words: readonly string[]): SpellingTable {
  const collector = createSpellingCollector();
  for (const [term, word] of words.entries()) {
    const text = `(${word})`;
    collector.add(word.toLowerCase(), term, text, { start: 1, end: 1 + word.length });
  }
  return openSpellingTable(collector.finish());
}

const table = tableOf(['Kobane', 'Kolbane', 'KOBANE', 'Rakka', 'x'.repeat(41), 'y'.repeat(40)]);

describe('near', () => {
  it('gives the word, its form, its term and how far it is', () => {
    expect(table.near('kobane', 0)).toEqual([
      { text: 'Kobane', form: 'kobane', term: 0, distance: 0 },
    ]);
  });

  it.each([
    ['nearest first', 'kobane', 2, ['Kobane', 'Kolbane']],
    ['nothing farther away than allowed', 'kobnae', 1, ['Kobane']],
    ['nothing for what is nothing like any', 'schule', 3, []],
    ['nothing for words over 40 letters', 'y'.repeat(41), 3, []],
    ['something for 40 letters', 'y'.repeat(40), 0, ['y'.repeat(40)]],
    ['no words over 40 letters', 'x'.repeat(40), 3, []],
    ['nothing for nothing', '', 3, []],
  ])('gives %s', (_, form, distance, expected) => {
    expect(table.near(form, distance).map(({ text }) => text)).toEqual(expected);
  });

  it('keeps the first spelling of a form', () => {
    expect(tableOf(['KOBANE', 'Kobane']).near('kobane', 0)[0]).toMatchObject({
      text: 'KOBANE',
      term: 0,
    });
  });
});
