import { describe, expect, it } from 'vitest';
import { buildVocabulary } from '../../src/search/vocabulary.ts';

const documents = [
  ['irak', 'zentrum', 'koordinationszentrum'],
  ['irak', 'informationszentrum'],
  ['irak', 'informationszentrum', 'zentren'],
].map((words) => new Set(words));

const vocabulary = buildVocabulary(documents);

describe('docFreq', () => {
  it.each([
    ['irak', 3],
    ['informationszentrum', 2],
    ['zentren', 1],
    ['japan', 0],
    ['constructor', 0],
  ])('%s stands in %i', (word, expected) => {
    expect(vocabulary.docFreq(word)).toBe(expected);
  });
});

describe('idf', () => {
  it('is above 0 and falls with frequency', () => {
    const values = ['japan', 'zentren', 'informationszentrum', 'irak'].map((word) =>
      vocabulary.idf(word),
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(4);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it('is the one of BM25', () => {
    expect(vocabulary.idf('zentren')).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
  });

  it('is a number above 0 without documents', () => {
    expect(buildVocabulary([]).idf('irak')).toBeGreaterThan(0);
  });
});

describe('compoundsOf', () => {
  it.each([
    [
      'gives longer words of that ending, most frequent first',
      'zentrum',
      ['informationszentrum', 'koordinationszentrum'],
    ],
    ['gives none for an ending of four letters', 'trum', []],
    ['gives none for an unknown ending', 'bagdad', []],
    ['gives none for the empty word', '', []],
  ])('%s', (_, word, expected) => {
    expect(vocabulary.compoundsOf(word)).toEqual(expected);
  });

  it('wants two letters before the head', () => {
    const built = buildVocabulary([new Set(['xhäuser', 'hochhäuser', 'häuser'])]);
    expect(built.compoundsOf('häuser')).toEqual(['hochhäuser']);
  });

  it('gives at most 20, equal ones by name', () => {
    const words = Array.from(
      { length: 30 },
      (_, number) => `w${String(number).padStart(2, '0')}kreis`,
    );
    const built = buildVocabulary([new Set(words.toReversed())]);
    expect(built.compoundsOf('kreis')).toEqual(words.slice(0, 20));
  });
});

describe('formsOf', () => {
  const built = buildVocabulary([new Set(['halbi', 'kosten', 'kost', 'stadt', 'stadtrat', 'ab'])]);

  it.each([
    ['finds a shorter form', 'halbiert', ['halbi']],
    ['finds longer and shorter ones', 'koste', ['kost', 'kosten']],
    ['finds one three letters longer', 'stadt', ['stadtrat']],
    ['wants four letters in common', 'abc', []],
    ['gives none for an unknown word', 'bagdad', []],
  ])('%s', (_, word, expected) => expect(built.formsOf(word)).toEqual(expected));
});
