/**
 * Control characters, soft hyphens, zero-width spaces and marks that turn the reading direction: they are not seen,
 * and hide words from a search or dress up a quotation. Joiners stay (emoji need them).
 */
const UNSEEN =
  /(?![\n\t])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** One kind of line end (`\n`), NFC, nothing that is not seen. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC');
}
