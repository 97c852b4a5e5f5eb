import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, MAX_SOURCE_BYTES } from '../../src/import/decode-text.ts';
import { ImportError } from '../../src/import/draft.ts';

const TEXT = 'Grüße aus Köln, „heute“ – 5 €';

/** What is wrong with the bytes. */
function faultOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
  }
  return 'none';
}

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('reads %s, with a mark or without', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('takes for windows-1252 what is not UTF-8', () => {
    const bytes = Uint8Array.from([0x84, 0xd6, 0x6c, 0x93, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]);
    expect(decodeText(bytes)).toEqual({ text: '„Öl“ – 5 €', encoding: 'windows-1252' });
  });

  it.each([
    ['empty', Buffer.from([])],
    ['empty', Buffer.from(' \r\n\t')],
    ['empty', Buffer.from([0xff, 0xfe])],
    ['binary', Buffer.from([0xff, 0xfe, 0x41])],
    ['binary', Buffer.from([0, 1, 2, 3])],
    ['binary', Buffer.from('PK\u0003\u0004\u0000\u0000\u0008\u0000')],
    ['too-large', new Uint8Array(MAX_SOURCE_BYTES + 1)],
  ])('refuses what is %s', (fault, bytes) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('reads any text in UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('never ends but in text or in a fault it names, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['none', 'empty', 'binary']).toContain(faultOf(bytes));
      }),
    );
  });
});
