import { readFile, stat } from 'node:fs/promises';
import type { FileFault } from '../domain/problem.ts';
import { cleanText } from './clean-text.ts';

/**
 * Largest article file that is read, in bytes. Chosen: the longest newspaper pieces have about 100,000
 * characters; ten times that is a mistake, not an article.
 */
export const MAX_FILE_BYTES = 1_000_000;

/** A file's text, or why there is none. */
export type SourceText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly reason: FileFault };

/**
 * Reads a text file: UTF-8 with or without byte order mark, any line ends. The text comes back in NFC with
 * `\n` and without characters that are not seen. Never throws: what cannot be read is a fault.
 */
export async function readSourceText(path: string): Promise<SourceText> {
  let bytes: Uint8Array;
  try {
    const stats = await stat(path);
    // Of a pipe or a device one could read for ever.
    if (!stats.isFile()) return { kind: 'fault', reason: 'unreadable' };
    if (stats.size > MAX_FILE_BYTES) return { kind: 'fault', reason: 'too-large' };
    bytes = await readFile(path);
  } catch {
    return { kind: 'fault', reason: 'unreadable' };
  }
  return decodeSourceText(bytes);
}

/** As {@link readSourceText}, from bytes. */
export function decodeSourceText(bytes: Uint8Array): SourceText {
  let text: string;
  try {
    // `ignoreBOM: false` drops the mark; `fatal` refuses what is not UTF-8 instead of replacing it.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return { kind: 'fault', reason: 'not-utf8' };
  }
  if (text.trim() === '') return { kind: 'fault', reason: 'empty' };
  return { kind: 'text', text: cleanText(text) };
}
