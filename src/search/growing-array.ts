/** Numbers appended one by one into a typed array that doubles when it is full: some 4 bytes a number instead of 8. */
export type GrowingArray<Numbers extends Uint8Array | Uint16Array | Uint32Array> = {
  push(value: number): void;
  readonly length: number;
  /** What was pushed, in an array of just that length. */
  finish(): Numbers;
};

const FIRST_CAPACITY = 1024;

/** An empty array of 8, 16 or 32 bits a number; larger values are cut to the largest. */
export function growUint8(): GrowingArray<Uint8Array> {
  return grow((length) => new Uint8Array(length), 0xff);
}

/** See {@link growUint8}. */
export function growUint16(): GrowingArray<Uint16Array> {
  return grow((length) => new Uint16Array(length), 0xff_ff);
}

/** See {@link growUint8}. */
export function growUint32(): GrowingArray<Uint32Array> {
  return grow((length) => new Uint32Array(length), 0xff_ff_ff_ff);
}

function grow<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  create: (length: number) => Numbers,
  largest: number,
): GrowingArray<Numbers> {
  let values = create(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = create(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value > largest ? largest : value;
      length += 1;
    },
    get length() {
      return length;
    },
    finish() {
      const exact = create(length);
      exact.set(values.subarray(0, length));
      return exact;
    },
  };
}
