import { describe, expect, it } from 'vitest';
import { ownMemory } from '../../src/search/own-memory.ts';

describe('ownMemory', () => {
  it('copies a view of something larger', () => {
    const own = ownMemory(Uint16Array.of(1, 2, 3, 4).subarray(1, 3));
    expect([...own]).toEqual([2, 3]);
    expect(own).toBeInstanceOf(Uint16Array);
    expect(own.buffer.byteLength).toBe(4);
  });

  it.each([[Uint8Array.of(1, 2)], [Float32Array.of(0.5)], [new Uint32Array(0)]])(
    'leaves alone what fills its memory: %o',
    (numbers) => expect(ownMemory<typeof numbers>(numbers)).toBe(numbers),
  );
});
