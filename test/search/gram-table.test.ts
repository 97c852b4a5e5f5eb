import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../src/analysis/character-grams.ts';
import { buildGramTableData, openGramTable } from '../../src/search/gram-table.ts';
import { rowOf } from '../../src/search/rows.ts';

const TEXTS = ['republik', 'republikan', 'wasser', 'der'];
const data = buildGramTableData(
  TEXTS.length,
  (term) => (TEXTS[term] === 'der' ? undefined : TEXTS[term]),
  [[0, 1, 1], [0, 3], [2, 3], []].map((terms) => Uint32Array.from(terms)),
);
const table = openGramTable(data);
/** The gram of four letters. */
const gramOf = (letters: string) => gramsOf(`x${letters}x`)[2] ?? -1;

describe('openGramTable', () => {
  it('gives the grams of each term', () => {
    expect([...rowOf(table.rows, 0)]).toEqual(gramsOf('republik'));
    expect([...rowOf(table.rows, 2)]).toEqual(gramsOf('wasser'));
  });

  it('gives none of terms that do not count', () => {
    expect([...rowOf(table.rows, 3)]).toEqual([]);
  });

  it.each([
    ['epub', 2],
    ['ikan', 1],
    ['wass', 1],
    ['xywx', 0],
  ])('%s stands in %i paragraphs', (letters, expected) => {
    const [gram = -1] = gramsOf(letters).slice(1);
    expect(gramsOf(letters)).toHaveLength(3);
    expect(table.docFreq(gram)).toBe(expected);
    expect(gramOf(letters)).toBe(gram);
  });

  it('finds what is written alike', () => {
    const similar = table.similar.similarTo(gramsOf('republic'), 0.4, 5);
    expect(similar.map(({ item }) => TEXTS[item])).toEqual(['republik', 'republikan']);
    expect(table.similar.similarTo(gramsOf('der'), 0.1, 5)).toEqual([]);
  });

  it('is empty of nothing', () => {
    const empty = openGramTable(buildGramTableData(0, () => undefined, []));
    expect(empty.docFreq(5)).toBe(0);
    expect(empty.similar.similarTo(gramsOf('republik'), 0, 5)).toEqual([]);
  });
});
