import { describe, expect, it } from 'vitest';
import { buildCompoundTableData, openCompoundTable } from '../../src/search/compound-table.ts';
import { createTermCollector, openTermTable } from '../../src/search/term-table.ts';

const WORDS = ['luft', 'angriff', 'waff', 'wasser', 'kraft', 'werk', 'haupt', 'stadt', 'haus'];
const COMPOUNDS = ['luftangriff', 'luftwaff', 'kraftwerk', 'wasserkraftwerk', 'hauptstadt'];

/** A table of documents, each as its stems. */
function tableOf(documents: readonly (readonly string[])[], isWord = true) {
  const collector = createTermCollector();
  for (const stems of documents) collector.countDocument(stems.map((stem) => collector.add(stem)));
  const terms = openTermTable(collector.finish());
  const data = buildCompoundTableData(terms, () => isWord);
  const table = openCompoundTable(data, terms);
  const textsOf = (ids: Iterable<number>) => Array.from(ids, (id) => terms.textOf(id));
  const idOf = (stem: string) => terms.idOf(stem) ?? -1;
  return {
    table,
    size: terms.size,
    partsOf: (stem: string) => textsOf(table.partsOf(idOf(stem))),
    compoundsWith: (stem: string) => textsOf(table.compoundsWith(idOf(stem))),
    split: (stem: string) => textsOf(table.split(stem)),
  };
}

// The parts twice as often as the compounds: only then is a whole split.
const DOCUMENTS = [[...WORDS, ...COMPOUNDS, 'stadthaus', 'bundestag'], WORDS];
const sample = tableOf(DOCUMENTS);

describe('partsOf', () => {
  it.each([
    ['luftangriff', ['luft', 'angriff']],
    ['wasserkraftwerk', ['wasser', 'kraft', 'werk']],
    ['hauptstadt', ['haupt', 'stadt']],
    ['luft', []],
    ['bundestag', []],
    ['unknown', []],
  ])('%s has %j', (stem, expected) => expect(sample.partsOf(stem)).toEqual(expected));

  it('takes parts by their stems', () => {
    expect(sample.split('luftangriffe')).toEqual(['luft', 'angriff']);
    expect(sample.split('waffenangriff')).toEqual(['waff', 'angriff']);
  });

  it('is empty for what is no word', () => {
    expect(tableOf(DOCUMENTS, false).partsOf('hauptstadt')).toEqual([]);
  });

  it('is empty where the whole is as frequent as its parts', () => {
    expect(tableOf([['haupt', 'stadt', 'hauptstadt']]).partsOf('hauptstadt')).toEqual([]);
  });
});

describe('compoundsWith', () => {
  it.each([
    ['luft', ['luftangriff', 'luftwaff']],
    ['stadt', ['hauptstadt', 'stadthaus']],
    ['kraft', ['kraftwerk', 'wasserkraftwerk']],
    ['bundestag', []],
  ])('%s stands in %j', (stem, expected) => {
    expect(sample.compoundsWith(stem)).toEqual(expected);
  });

  it('is partsOf turned around', () => {
    const { table, size } = sample;
    for (let term = 0; term < size; term += 1)
      for (let part = 0; part < size; part += 1)
        expect(table.compoundsWith(part).includes(term)).toBe(table.partsOf(term).includes(part));
  });
});

describe('split', () => {
  it.each([
    ['a word that the collection lacks', 'wasserangriff', ['wasser', 'angriff']],
    ['one with letters between', 'stadtswerk', ['stadt', 'werk']],
    ['nothing of which a half is unknown', 'luftballon', []],
    ['nothing shorter than two parts', 'luft', []],
    ['nothing that is empty', '', []],
    ['nothing of any length', 'luft'.repeat(1000), []],
  ])('splits %s', (_, stem, expected) => expect(sample.split(stem)).toEqual(expected));
});
