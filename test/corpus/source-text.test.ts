import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeSourceText, MAX_FILE_BYTES, readSourceText } from '../../src/corpus/source-text.ts';
import { writeFolder } from './temporary-folder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function check(bytes: Uint8Array, expected: string): void {
  const source = decodeSourceText(bytes);
  expect(source.kind === 'text' ? source.text : `fault ${source.reason}`).toBe(expected);
}

describe('decodeSourceText', () => {
  it.each([
    ['reads UTF-8', utf8('Äöß „“'), 'Äöß „“'],
    ['drops a byte order mark', utf8('\uFEFF---\n'), '---\n'],
    ['makes line feeds of Windows line ends', utf8('a\r\nb\r\n'), 'a\nb\n'],
    ['makes line feeds of old Macintosh line ends', utf8('a\rb'), 'a\nb'],
    ['keeps a blank line of Windows a single one', utf8('a\r\n\r\nb'), 'a\n\nb'],
    ['drops what is not seen', utf8('a\u00ADb\u200Bc\u202Ed\u0007e\u0000f\tg'), 'abcdef\tg'],
    ['keeps the joiner of an emoji', utf8('👩‍🚒'), '👩‍🚒'],
    ['makes line feeds of other line ends', utf8('a\u0085b\u2028c'), 'a\nb\nc'],
    ['composes letters', utf8('Aussenministera\u0308mter'), 'Aussenministerämter'],
    ['keeps signs beyond the first plane', utf8('😀'), '😀'],
    ['refuses windows-1252', Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c]), 'fault not-utf8'],
    ['refuses UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), 'fault not-utf8'],
    ['refuses a sequence cut off', utf8('ä').slice(0, 1), 'fault not-utf8'],
    ['refuses an encoded half of a pair', Uint8Array.from([0xed, 0xa0, 0x80]), 'fault not-utf8'],
    ['calls no bytes empty', Uint8Array.of(), 'fault empty'],
    ['calls white space empty', utf8(' \r\n\t'), 'fault empty'],
    ['calls a byte order mark alone empty', utf8('\uFEFF'), 'fault empty'],
  ])('%s', (_, bytes, expected) => check(bytes, expected));
});

describe('readSourceText', () => {
  it('reads a file', async () => {
    const folder = await writeFolder({ 'a.md': 'Text\r\n' });
    expect(await readSourceText(path.join(folder, 'a.md'))).toEqual({
      kind: 'text',
      text: 'Text\n',
    });
  });

  it('reads a file of the largest size', async () => {
    const folder = await writeFolder({ 'a.md': 'x'.repeat(MAX_FILE_BYTES) });
    expect(await readSourceText(path.join(folder, 'a.md'))).toMatchObject({ kind: 'text' });
  });

  it('refuses a file one byte larger', async () => {
    const folder = await writeFolder({ 'a.md': 'x'.repeat(MAX_FILE_BYTES + 1) });
    const expected = { kind: 'fault', reason: 'too-large' };
    expect(await readSourceText(path.join(folder, 'a.md'))).toEqual(expected);
  });

  it.each(['missing.md', ''])('calls what is no file unreadable: "%s"', async (name) => {
    const folder = await writeFolder({ 'a.md': 'x' });
    const expected = { kind: 'fault', reason: 'unreadable' };
    expect(await readSourceText(path.join(folder, name))).toEqual(expected);
  });
});
