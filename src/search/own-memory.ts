/**
 * The same numbers in memory of just their size. What `v8.deserialize` gives are views of the whole file, which would stay in
 * memory for them, and which `postMessage` would send along.
 */
export function ownMemory<
  Numbers extends {
    readonly byteLength: number;
    readonly buffer: { readonly byteLength: number };
    slice(): Numbers;
  },
>(numbers: Numbers): Numbers {
  return numbers.byteLength === numbers.buffer.byteLength ? numbers : numbers.slice();
}
