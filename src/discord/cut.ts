/** A word this close to the end is dropped whole rather than cut. Chosen: longer than most German words. */
const MAX_DROPPED_WORD = 20;

/**
 * Cuts escaped markdown to at most `maxLength` UTF-16 units, the ellipsis included: between words where it can, and
 * never so that half an escape or half a surrogate pair is left behind.
 */
export function cut(escaped: string, maxLength: number): string {
  if (escaped.length <= maxLength) return escaped;
  const full = escaped.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = full.lastIndexOf(' ');
  const slice = lastSpace > full.length - MAX_DROPPED_WORD ? full.slice(0, lastSpace) : full;
  // An odd number of backslashes at the end: the last one has lost the sign it disarms.
  const isHalfEscape = (/\\*$/.exec(slice)?.[0].length ?? 0) % 2 === 1;
  return `${isHalfEscape ? slice.slice(0, -1) : slice}…`;
}
