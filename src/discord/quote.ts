import { makeSnippet, type Snippet } from '../domain/snippet.ts';
import type { Span } from '../domain/span.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const ELLIPSIS = '…';

/**
 * A passage as a block quote in Discord markdown, at most `maxLength` UTF-16 units long with its markup: one
 * contiguous slice around the best sentence, the matching words bold, everything else escaped.
 */
export function renderQuote(
  text: string,
  sentence: Span,
  highlights: readonly Span[],
  maxLength: number,
): string {
  // Escaping lengthens a text by at most twice its length, bold by four signs a word; so this ends soon.
  for (let length = maxLength; ; length = Math.floor(length * 0.8)) {
    const quote = `> ${renderSnippet(makeSnippet(text, sentence, highlights, length))}`;
    if (quote.length <= maxLength || length < 1) return quote.slice(0, maxLength);
  }
}

function renderSnippet({ text, highlights, cutBefore, cutAfter }: Snippet): string {
  let rendered = cutBefore ? `${ELLIPSIS} ` : '';
  let at = 0;
  for (const { start, end } of joinNeighbours(highlights, text)) {
    rendered += escapeMarkdown(text.slice(at, start));
    rendered += `**${escapeMarkdown(text.slice(start, end))}**`;
    at = end;
  }
  rendered += escapeMarkdown(text.slice(at));
  return cutAfter ? `${rendered} ${ELLIPSIS}` : rendered;
}

/** Words with nothing but a space or hyphen between them become one bold run. */
function joinNeighbours(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && /^[\s-]?$/u.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
