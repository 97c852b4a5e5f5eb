/** A word this close to the end is dropped whole rather than cut. Chosen: longer than most German words. */
const MAX_DROPPED_WORD = 20;

/**
 * Cuts escaped markdown to at most `maxLength` UTF-16 units, the ellipsis included: between words where it can, and
 * never so that half an escape or half a surrogate pair is left behind.
 */
export function cut(escaped: string, maxLength: number): string {
  if (escaped.length <= maxLength) return escaped;
  const slice = cutWords(escaped, maxLength - 1);
  // An odd number of backslashes at the end: the last one has lost the sign it disarms.
  const isHalfEscape = (/\\*$/.exec(slice)?.[0].length ?? 0) % 2 === 1;
  return `${isHalfEscape ? slice.slice(0, -1) : slice}…`;
}

/** The beginning of a text, at most `maxLength` UTF-16 units, cut as {@link cut} does and without an ellipsis. */
export function cutWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const full = text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = full.lastIndexOf(' ');
  return lastSpace > full.length - MAX_DROPPED_WORD ? full.slice(0, lastSpace) : full;
}
