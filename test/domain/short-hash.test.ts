import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortHash } from '../../src/domain/short-hash.ts';

describe('shortHash', () => {
  // Source: test vectors of FNV-1a, 32 bits (draft-eastlake-fnv, appendix C), written to the base of 36.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is the one of the standard', (text, expected) => {
    expect(shortHash(text)).toBe(expected.toString(36));
  });

  it.each([
    ['a letter', 'Mossul', 'Mosul'],
    ['a capital', 'mossul', 'Mossul'],
    ['an umlaut', 'Grosse', 'Größe'],
    ['the order', 'ab', 'ba'],
    ['a sign of two units', '😀', '😁'],
  ])('tells texts apart by %s', (_, a, b) => {
    expect(shortHash(a)).not.toBe(shortHash(b));
  });

  it('is one to seven small letters and digits, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shortHash(text)).toMatch(/^[0-9a-z]{1,7}$/);
        expect(shortHash(text)).toBe(shortHash(`${text}x`.slice(0, -1)));
      }),
    );
  });
});
