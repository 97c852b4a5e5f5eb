import { describe, expect, it } from 'vitest';
import { createTermCollector, openTermTable, type TermTable } from '../../src/search/term-table.ts';

/** A table of documents, each as its terms. */
function tableOf(documents: readonly (readonly string[])[]): TermTable {
  const collector = createTermCollector();
  for (const terms of documents) collector.countDocument(terms.map((term) => collector.add(term)));
  return openTermTable(collector.finish());
}

const table = tableOf([
  ['irak', 'zentrum', 'koordinationszentrum', 'irak'],
  ['irak', 'informationszentrum'],
  ['irak', 'informationszentrum', 'zentren'],
]);

const textsOf = (from: TermTable, ids: Iterable<number>) =>
  Array.from(ids, (id) => from.textOf(id));

describe('a term', () => {
  it('has one number, from 0 up', () => {
    const ids = ['irak', 'zentrum', 'koordinationszentrum', 'informationszentrum', 'zentren'];
    expect(ids.map((term) => table.idOf(term))).toEqual([0, 1, 2, 3, 4]);
    expect(table.size).toBe(5);
    expect(textsOf(table, [0, 1, 2, 3, 4])).toEqual(ids);
  });

  it.each(['japan', 'constructor', '__proto__', ''])('that no text holds has none: %j', (term) => {
    expect(table.idOf(term)).toBeUndefined();
  });

  it('may be called like a property of objects', () => {
    const built = tableOf([['constructor', '__proto__']]);
    expect(['constructor', '__proto__'].map((term) => built.idOf(term))).toEqual([0, 1]);
  });
});

describe('createTermCollector', () => {
  it('knows what it was told so far', () => {
    const collector = createTermCollector();
    expect(collector.idOf('irak')).toBeUndefined();
    const id = collector.add('irak');
    expect(collector.add('irak')).toBe(id);
    expect(collector.idOf('irak')).toBe(id);
    expect(collector.docFreq(id)).toBe(0);
    collector.countDocument([id, id]);
    collector.countDocument([id]);
    expect(collector.docFreq(id)).toBe(2);
  });
});

describe('docFreq', () => {
  it.each([
    ['irak', 3],
    ['informationszentrum', 2],
    ['zentren', 1],
  ])('%s stands in %i', (term, expected) => {
    expect(table.docFreq(table.idOf(term) ?? -1)).toBe(expected);
  });

  it.each([-1, 5, 1000])('is 0 of no term (%i)', (id) => expect(table.docFreq(id)).toBe(0));

  it('is 0 of a term that no paragraph counted', () => {
    const collector = createTermCollector();
    const id = collector.add('headline');
    collector.countDocument([]);
    expect(openTermTable(collector.finish()).docFreq(id)).toBe(0);
  });
});

describe('idfOf', () => {
  it('is above 0 and falls with frequency', () => {
    const values = [0, 1, 2, 3].map((docFreq) => table.idfOf(docFreq));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(4);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it('is the one of BM25', () => {
    expect(table.idfOf(1)).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
  });

  it('is a number above 0 without documents', () => {
    expect(tableOf([]).idfOf(0)).toBeGreaterThan(0);
  });
});

describe('startingWith', () => {
  const built = tableOf([['zorn', 'amerikan', 'amerika', 'am', 'ämter', 'amt', '']]);

  it.each([
    ['ameri', ['amerika', 'amerikan']],
    ['am', ['am', 'amerika', 'amerikan', 'amt']],
    ['zorn', ['zorn']],
    ['zz', []],
    ['', ['', 'am', 'amerika', 'amerikan', 'amt', 'zorn', 'ämter']],
  ])('%j', (prefix, expected) => {
    expect(textsOf(built, built.startingWith(prefix))).toEqual(expected);
  });
});

describe('compoundsEndingWith', () => {
  it.each([
    [
      'gives longer words of that ending, most frequent first',
      'zentrum',
      ['informationszentrum', 'koordinationszentrum'],
    ],
    ['gives none for an ending of four letters', 'trum', []],
    ['gives none for an unknown ending', 'bagdad', []],
    ['gives none for the empty word', '', []],
  ])('%s', (_, term, expected) => {
    expect(textsOf(table, table.compoundsEndingWith(term))).toEqual(expected);
  });

  it('wants two letters before the head', () => {
    const built = tableOf([['xhäuser', 'hochhäuser', 'häuser']]);
    expect(textsOf(built, built.compoundsEndingWith('häuser'))).toEqual(['hochhäuser']);
  });

  it('gives at most 20, equal ones by name', () => {
    const words = Array.from(
      { length: 30 },
      (_, number) => `w${String(number).padStart(2, '0')}kreis`,
    );
    const built = tableOf([words.toReversed()]);
    expect(textsOf(built, built.compoundsEndingWith('kreis'))).toEqual(words.slice(0, 20));
  });
});

describe('formsOf', () => {
  const built = tableOf([
    ['halbi', 'kosten', 'kost', 'stadt', 'stadtrat', 'stadtrats', 'ab'],
    ['kosten'],
  ]);

  it.each([
    ['finds a shorter form', 'halbiert', ['halbi']],
    ['finds longer and shorter ones, most frequent first', 'koste', ['kosten', 'kost']],
    ['finds one three letters longer, not four', 'stadt', ['stadtrat']],
    ['finds no shorter form of three letters', 'abcd', []],
    ['wants four letters', 'sta', []],
    ['gives none for an unknown word', 'bagdad', []],
  ])('%s', (_, term, expected) => expect(textsOf(built, built.formsOf(term))).toEqual(expected));

  it('gives at most 10', () => {
    const words = Array.from('abcdefghijklmn', (letter) => `fahr${letter}`);
    const many = tableOf([words]);
    expect(textsOf(many, many.formsOf('fahr'))).toEqual(words.slice(0, 10));
  });
});
