import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertRows, type Rows, rowOf, toRows } from '../../src/search/rows.ts';

const VALUES = 6;
const lists = fc.array(fc.array(fc.nat({ max: VALUES - 1 }), { maxLength: 8 }), { maxLength: 10 });

const rowsOf = (list: readonly (readonly number[])[]) => toRows(list, list.length);
const listsOf = (rows: Rows) =>
  Array.from({ length: rows.offsets.length - 1 }, (_, row) => [...rowOf(rows, row)]);

describe('toRows and rowOf', () => {
  it('give every list back', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(listsOf(rowsOf(list))).toEqual(list);
      }),
    );
  });

  it.each([3, 1000, -1])('have an empty row %i where there is none', (row) => {
    expect([...rowOf(rowsOf([[1], [], [2, 3]]), row)]).toEqual([]);
  });

  it('give a view, not a copy', () => {
    const rows = rowsOf([[1], [2]]);
    expect(rowOf(rows, 1).buffer).toBe(rows.values.buffer);
  });

  it('take any iterable', () => {
    expect(listsOf(toRows(new Set([[1, 2], [3]]), 2))).toEqual([[1, 2], [3]]);
  });
});

describe('invertRows', () => {
  it.each([
    ['nothing', [], [[], [], [], [], [], []]],
    ['values of several rows', [[0, 5], [5]], [[0], [], [], [], [], [0, 1]]],
    ['a value that a row has twice', [[], [2, 2]], [[], [], [1, 1], [], [], []]],
  ])('turns %s around', (_, list, expected) => {
    expect(listsOf(invertRows(rowsOf(list), VALUES))).toEqual(expected);
  });

  it('gives for each value the rows that hold it, ascending', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const expected = Array.from({ length: VALUES }, (_, value) =>
          list.flatMap((row, number) => row.filter((held) => held === value).map(() => number)),
        );
        expect(listsOf(invertRows(rowsOf(list), VALUES))).toEqual(expected);
      }),
    );
  });

  it('twice gives the rows, sorted', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const twice = invertRows(invertRows(rowsOf(list), VALUES), list.length);
        expect(listsOf(twice)).toEqual(list.map((row) => row.toSorted((a, b) => a - b)));
      }),
    );
  });
});
