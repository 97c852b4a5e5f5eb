import type { Span } from './span.ts';

/** A piece of a text to be shown. */
export type Snippet = {
  /** One contiguous slice of the text, without the ellipses. */
  readonly text: string;
  /** Whether the text goes on before and after the slice. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Offsets into `text`; sorted, not overlapping. */
  readonly highlights: readonly Span[];
};

/**
 * Cuts one snippet of at most `maxLength` UTF-16 units out of a text: the whole text where it fits, else a slice
 * around the focus that begins and ends between words where it can, and never within a surrogate pair.
 *
 * @param focus what must be in it; where it is longer than `maxLength`, its beginning
 * @param highlights spans of the text; those outside the slice are dropped, those across its end cut
 */
export function makeSnippet(
  text: string,
  focus: Span,
  highlights: readonly Span[],
  maxLength: number,
): Snippet {
  const { start, end } =
    text.length <= maxLength ? { start: 0, end: text.length } : slice(text, focus, maxLength);
  return {
    text: text.slice(start, end),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    highlights: highlights
      .map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }))
      .filter((span) => span.start < span.end),
  };
}

function slice(text: string, focus: Span, maxLength: number): Span {
  const focusLength = focus.end - focus.start;
  if (focusLength >= maxLength) {
    const end = wordEndAtOrBefore(text, focus.start + maxLength, focus.start + 1);
    return { start: focus.start, end };
  }
  // What is left over goes half before, half behind; at the text's ends the other side gets it.
  const before = Math.floor((maxLength - focusLength) / 2);
  const latestStart = Math.max(0, text.length - maxLength);
  const wantedStart = Math.min(Math.max(0, focus.start - before), latestStart);
  const start = wordStartAtOrAfter(text, wantedStart, focus.start);
  const end = wordEndAtOrBefore(text, Math.min(text.length, start + maxLength), focus.end);
  return { start, end };
}

/** The first word start from `from` on, at most `limit`; `from` itself (not within a pair) where there is none. */
function wordStartAtOrAfter(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  for (let at = from; at <= limit; at += 1) if (/\s/u.test(text[at - 1] ?? '')) return at;
  return isWithinPair(text, from) ? from + 1 : from;
}

/** The last word end up to `from`, at least `limit`; `from` itself (not within a pair) where there is none. */
function wordEndAtOrBefore(text: string, from: number, limit: number): number {
  if (from >= text.length) return text.length;
  for (let at = from; at >= limit; at -= 1) if (/\s/u.test(text[at] ?? '')) return at;
  return isWithinPair(text, from) ? from - 1 : from;
}

function isWithinPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
