import { ownMemory } from './own-memory.ts';

/**
 * Lists of numbers side by side in two typed arrays ("compressed sparse rows"): row `i` is
 * `values[offsets[i] .. offsets[i + 1])`.
 */
export type Rows = {
  /** One more than there are rows; ascending. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
};

/** The same rows in memory of their own. */
export function ownRows({ offsets, values }: Rows): Rows {
  return { offsets: ownMemory(offsets), values: ownMemory(values) };
}

/** One row; empty where there is no such row. A view, not a copy. */
export function rowOf({ offsets, values }: Rows, row: number): Uint32Array {
  return values.subarray(offsets[row] ?? values.length, offsets[row + 1] ?? values.length);
}

/** Lists → rows. */
export function toRows(lists: Iterable<readonly number[]>, count: number): Rows {
  const offsets = new Uint32Array(count + 1);
  const collected: (readonly number[])[] = [];
  let total = 0;
  for (const list of lists) {
    total += list.length;
    collected.push(list);
    offsets[collected.length] = total;
  }
  const values = new Uint32Array(total);
  for (const [row, list] of collected.entries()) values.set(list, offsets[row]);
  return { offsets, values };
}

/** Turns rows of values into, for each value, the rows that hold it; ascending, a row as often as it holds the value. */
export function invertRows({ offsets, values }: Rows, valueCount: number): Rows {
  const inverted = new Uint32Array(valueCount + 1);
  for (const value of values) inverted[value + 1] = (inverted[value + 1] ?? 0) + 1;
  for (let value = 0; value < valueCount; value += 1)
    inverted[value + 1] = (inverted[value + 1] ?? 0) + (inverted[value] ?? 0);
  const next = inverted.slice();
  const rows = new Uint32Array(values.length);
  for (let row = 0; row + 1 < offsets.length; row += 1)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  return { offsets: inverted, values: rows };
}
