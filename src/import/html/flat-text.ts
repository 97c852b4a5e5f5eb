import { cleanText } from '../../corpus/clean-text.ts';

/** One line: NFC, runs of white space one blank, nothing that is not seen (soft hyphens, zero-width spaces). */
export function flatText(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** Letters and digits only, lower case: two wordings that differ in quotation marks and blanks alone are alike. */
export function wordsOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
