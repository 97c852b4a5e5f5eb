import { decodeWindows1252 } from '../windows-1252.ts';

/** Bytes at the beginning in which a page may name its encoding. Source: HTML standard, 4.2.5.4 asks for the first 1024. */
const SNIFFED_BYTES = 4_096;

const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/**
 * A page's bytes as text, never failing: byte order mark, UTF-16 by its null bytes, UTF-8 where the bytes are that without a
 * fault, else the encoding that `contentType` or the page's own `<meta>` names, else windows-1252.
 *
 * UTF-8 goes before the named one, for converted pages keep their old `<meta>`, and other text is hardly ever valid UTF-8.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked) ?? '';
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== undefined && !/\b(?:iso-2022-jp|utf-7)\b/i.test(contentType)) return utf8;
  const named =
    CHARSET.exec(contentType)?.[1] ??
    CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES)))?.[1];
  const isKnownWrong = named === undefined || /^utf-?(?:8|16\w*)$/i.test(named);
  return (
    (isKnownWrong ? undefined : decodeAs(bytes, named)) ?? decodeAs(bytes, 'windows-1252') ?? ''
  );
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A page begins with ASCII: `<` with a null byte at its side is UTF-16 without a mark.
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  return undefined;
}

/** `undefined` for an encoding that is not known, or where `fatal` and the bytes are not of it. */
function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
