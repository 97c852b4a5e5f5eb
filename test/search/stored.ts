import v8 from 'node:v8';
import { expect } from 'vitest';
import { z } from 'zod';

/** The value as it comes back from a file. */
export function stored<Value>(value: Value): Value {
  return z.custom<Value>().parse(v8.deserialize(v8.serialize(value)));
}

/** Expects values that any way of storing keeps, and numbers in memory of just their size. */
export function checkPlain(value: unknown, where = 'data'): void {
  if (ArrayBuffer.isView(value)) {
    expect([where, value.byteLength]).toEqual([where, value.buffer.byteLength]);
    return;
  }
  if (typeof value !== 'object') {
    expect(['string', 'number', 'boolean', 'undefined'], where).toContain(typeof value);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  expect([Array.prototype, Object.prototype], where).toContain(prototype);
  for (const [key, inner] of Object.entries(value ?? {})) checkPlain(inner, `${where}.${key}`);
}

/** Expects the same values one by one: what differs between two large ones takes minutes to be shown. */
export function checkSame(found: readonly unknown[], expected: readonly unknown[]): void {
  for (const [place, one] of expected.entries()) expect(found[place]).toEqual(one);
  expect(found).toHaveLength(expected.length);
}
