import { readFile, stat } from 'node:fs/promises';
import type { FileFault } from '../domain/problem.ts';

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
    if ((await stat(path)).size > MAX_FILE_BYTES) return { kind: 'fault', reason: 'too-large' };
    bytes = await readFile(path);
  } catch {
    return { kind: 'fault', reason: 'unreadable' };
  }
  return decodeSourceText(bytes);
}

/**
 * Control characters, soft hyphens, zero-width spaces and marks that turn the reading direction: they are not seen,
 * and hide words from a search or dress up a quotation. Joiners stay (emoji need them).
 */
const UNSEEN =
  /(?![\n\t])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** One kind of line end, NFC, nothing that is not seen. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC');
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
