import { ImportError } from './draft.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Largest source that is read, in bytes. Chosen: a hundred times the longest newspaper piece; dumps of many are cut first. */
export const MAX_SOURCE_BYTES = 100_000_000;

/** Bytes that are looked at to tell text from anything else. */
const SAMPLE_BYTES = 8192;

/** Share of control characters from which it is no text. Chosen: text has next to none. */
const MAX_CONTROL_SHARE = 0.02;

/** Text in one of the encodings that German web sites and editors have used. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
};

/**
 * Bytes → text: by the byte order mark, else UTF-16 where every other byte is zero, else UTF-8, and windows-1252 where it is
 * not that. The mark is dropped.
 *
 * @throws {ImportError} `empty`, `binary` or `too-large`
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_SOURCE_BYTES)
    throw new ImportError('too-large', {
      kind: 'size',
      found: bytes.length,
      max: MAX_SOURCE_BYTES,
      unit: 'bytes',
    });
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') throw new ImportError('empty');
  if (isBinary(decoded.text)) throw new ImportError('binary');
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: in Latin script one half of each unit is zero, in the text's first stretch at least.
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [place, byte] of sample.entries())
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return 'utf-8';
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?![\n\r\t\f])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls > sample.length * MAX_CONTROL_SHARE;
}
