import { expect, it } from 'vitest';
import { decodeHtml } from '../../../src/import/html/decode-html.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['UTF-8', Buffer.from('<p>Größe „x“</p>'), '', '<p>Größe „x“</p>'],
  ['UTF-8 with a mark', Buffer.from('\uFEFF<p>ä</p>'), '', '<p>ä</p>'],
  [
    'UTF-8 that its meta calls latin',
    Buffer.from('<meta charset="iso-8859-1">ä'),
    '',
    '<meta charset="iso-8859-1">ä',
  ],
  ['UTF-16 with a mark', Buffer.from('\uFEFF<p>ä</p>', 'utf16le'), '', '<p>ä</p>'],
  ['UTF-16 without one', Buffer.from('<p>ä</p>', 'utf16le'), '', '<p>ä</p>'],
  ['big-endian UTF-16', Buffer.from('\uFEFF<p>ä', 'utf16le').swap16(), '', '<p>ä'],
  ['windows-1252 unnamed', latin('<p>\x84Gr\xf6\xdfe\x93'), '', '<p>„Größe“'],
  [
    'windows-1252 that its meta calls UTF-8',
    latin('<meta charset=utf-8>\xe4'),
    '',
    '<meta charset=utf-8>ä',
  ],
  [
    'the charset of the meta',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb9'),
    '',
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">š',
  ],
  ['the charset of the content type', latin('<p>\xb9'), 'text/html; charset="ISO-8859-2"', '<p>š'],
  ['an unknown charset', latin('<p>\xe4'), 'text/html; charset=nonsense', '<p>ä'],
  ['nothing', Buffer.from(''), '', ''],
])('decodes %s', (_name, bytes, contentType, text) => {
  expect(decodeHtml(bytes, contentType)).toBe(text);
});
