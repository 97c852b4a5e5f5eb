import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { documentsOf } from '../../src/search/collection.ts';
import type { Field } from '../../src/search/engines/engine.ts';
import { rowOf } from '../../src/search/rows.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const LANGUAGE = { thesaurus: [['Rakka', 'Raqqa']] };
const BODY = `Der Luftangriff traf Raqqa.

## Regen

Luft und Angriff, Luft und Angriff.

Das Running: Luft, Angriff.`;

const ARTICLES = [
  article({ id: 'de', headline: 'Krieg im Irak', body: BODY }),
  article({
    id: 'en',
    headline: 'Krieg im Irak',
    inLanguage: 'en-GB',
    body: 'The running attacks.',
  }),
];

const { collection } = collect(ARTICLES, LANGUAGE);

/** The stems of a field of a paragraph. */
function fieldOf(position: number, field: Field): string[] {
  return Array.from(documentsOf(collection).termsOf(position, field), (term) =>
    collection.terms.textOf(term),
  );
}

describe('openCollection', () => {
  it('numbers the paragraphs through', () => {
    expect(collection.passages.map(({ paragraph }) => paragraph.id)).toEqual([
      'de#1',
      'de#2',
      'de#3',
      'en#1',
    ]);
    expect(collection.passages.map((passage) => passage.article.id)).toEqual([
      'de',
      'de',
      'de',
      'en',
    ]);
  });

  it.each([
    [0, 'words', ['luftangriff', 'traf', '§0']],
    [0, 'parts', ['luft', 'angriff']],
    [1, 'words', ['luft', 'angriff', 'luft', 'angriff']],
    [1, 'parts', []],
    [0, 'headline', ['krieg', 'irak']],
    [1, 'headline', ['krieg', 'irak', 'reg']],
  ] as const)('gives the engine of paragraph %i in %s %j', (position, field, expected) => {
    expect(fieldOf(position, field)).toEqual(expected);
  });

  it('analyses an English article in English, a German one in German', () => {
    expect(fieldOf(3, 'words')).toEqual(['run', 'attack']);
    expect(fieldOf(2, 'words')).toEqual(['running', 'luft', 'angriff']);
  });

  it.each([
    ['de-DE', false],
    ['en', true],
    ['EN-us', true],
    ['enm', false],
    ['nl', false],
  ])('takes %s for English: %s', (inLanguage, expected) => {
    expect(collect([article({ inLanguage })]).collection.hasEnglish).toBe(expected);
  });

  it('shares a heading among its paragraphs, by language', () => {
    const [first, second, third, english] = collection.headingOf;
    expect(second).toBe(third);
    expect(first).not.toBe(second);
    expect(english).not.toBe(first);
    expect(collection.headings.offsets).toHaveLength(4);
    expect(rowOf(collection.headings, second ?? -1)).toHaveLength(3);
  });

  it('counts the paragraphs that hold a term, headings and parts not', () => {
    const { terms } = collection;
    const docFreq = (stem: string) => terms.docFreq(terms.idOf(stem) ?? -1);
    expect(['luft', 'luftangriff', 'irak', '§0', 'der'].map(docFreq)).toEqual([2, 1, 0, 1, 1]);
  });

  it('measures paragraphs beside their mean', () => {
    // 3, 4, 3 and 2 words; 2, 0, 0 and 0 parts of compounds.
    const lengths = [3, 4, 3, 2].map((words) => words / 3);
    expect(collection.wordLengths).toHaveLength(4);
    for (const [position, length] of lengths.entries())
      expect(collection.wordLengths[position]).toBeCloseTo(length, 5);
    expect([...collection.partLengths]).toEqual([4, 0, 0, 0]);
  });

  it('has the length 1 where there is nothing to measure', () => {
    const built = collect([article({ body: 'Der.\n\nDie.' })]).collection;
    expect([...built.wordLengths, ...built.partLengths]).toEqual([1, 1, 1, 1]);
  });

  it('gives the grams of words, not of function words, names and headings', () => {
    const { grams, terms } = collection;
    const gramCount = (stem: string) => rowOf(grams.rows, terms.idOf(stem) ?? -1).length;
    expect(gramCount('luft')).toBeGreaterThan(0);
    expect(gramCount('raqqa')).toBeGreaterThan(0);
    expect(['§0', 'der', 'irak'].map(gramCount)).toEqual([0, 0, 0]);
  });

  it('knows how its words are written, not its function words', () => {
    const { spellings } = collection;
    expect(spellings.near('luftangrif', 1.1).map(({ text }) => text)).toEqual(['Luftangriff']);
    expect(spellings.near('the', 1.1)).toEqual([]);
    expect(spellings.near('§0', 1.1)).toEqual([]);
  });

  it('may be empty', () => {
    const none: readonly Article[] = [];
    const empty = collect(none).collection;
    expect(empty.terms.size).toBe(0);
    expect(documentsOf(empty)).toMatchObject({ count: 0, termCount: 0 });
    expect([...documentsOf(empty).termsOf(0, 'headline')]).toEqual([]);
  });
});
