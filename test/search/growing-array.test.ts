import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growUint8, growUint16, growUint32 } from '../../src/search/growing-array.ts';

describe.each([
  { name: 'growUint8', grow: growUint8, largest: 255, type: Uint8Array },
  { name: 'growUint16', grow: growUint16, largest: 65_535, type: Uint16Array },
  { name: 'growUint32', grow: growUint32, largest: 4_294_967_295, type: Uint32Array },
])('$name', ({ grow, largest, type }) => {
  it('keeps what was pushed, larger values cut to the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 33 }), { maxLength: 50 }), (values) => {
        const array = grow();
        for (const value of values) array.push(value);
        expect(array.length).toBe(values.length);
        expect([...array.finish()]).toEqual(values.map((value) => Math.min(value, largest)));
      }),
    );
  });

  it.each([0, 1023, 1024, 1025, 5000])('grows to %i', (length) => {
    const array = grow();
    for (let value = 0; value < length; value += 1) array.push(value % 251);
    const finished = array.finish();
    expect(finished).toBeInstanceOf(type);
    expect([...finished]).toEqual(Array.from({ length }, (_, value) => value % 251));
    expect(finished.buffer.byteLength).toBe(length * type.BYTES_PER_ELEMENT);
  });

  it('goes on after it was finished, and changes nothing given', () => {
    const array = grow();
    array.push(1);
    const first = array.finish();
    array.push(2);
    expect([...first]).toEqual([1]);
    expect([...array.finish()]).toEqual([1, 2]);
  });
});
