import { makeSnippet, type Snippet } from '../domain/snippet.ts';
import type { Span } from '../domain/span.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const ELLIPSIS = '…';

/**
 * A passage as a block quote in Discord markdown, at most `maxLength` UTF-16 units long with its markup: one
 * contiguous slice around the best sentence, the matching words bold, that sentence underlined where there are others
 * beside it, everything else escaped.
 */
export function renderQuote(
  text: string,
  sentence: Span,
  highlights: readonly Span[],
  maxLength: number,
): string {
  return fitQuote(maxLength, (length) => {
    // The same cut, with the sentence as its only span.
    const [shown] = makeSnippet(text, sentence, [sentence], length).highlights;
    return renderSnippet(makeSnippet(text, sentence, highlights, length), shown);
  });
}

/** The same for one sentence, cut around the focus where it is too long; nothing is underlined. */
export function renderSentence(
  sentence: string,
  focus: Span,
  highlights: readonly Span[],
  maxLength: number,
): string {
  return fitQuote(maxLength, (length) =>
    renderSnippet(makeSnippet(sentence, focus, highlights, length), undefined),
  );
}

/** Escaping lengthens a text by at most twice its length, bold by four signs a word; so this ends soon. */
function fitQuote(maxLength: number, render: (length: number) => string): string {
  for (let length = Math.max(0, maxLength); ; length = Math.floor(length * 0.8)) {
    const quote = `> ${render(length)}`;
    if (quote.length <= maxLength) return quote;
    if (length < 1) return quote.slice(0, Math.max(0, maxLength));
  }
}

function renderSnippet(
  { text, highlights, cutBefore, cutAfter }: Snippet,
  sentence: Span | undefined,
): string {
  const bold = joinNeighbours(highlights, text);
  const before = cutBefore ? `${ELLIPSIS} ` : '';
  const after = cutAfter ? ` ${ELLIPSIS}` : '';
  const isPart = sentence && (sentence.start > 0 || sentence.end < text.length);
  if (!isPart) return before + renderStretch(text, { start: 0, end: text.length }, bold) + after;
  const { start, end } = sentence;
  const parts = [
    renderStretch(text, { start: 0, end: start }, bold),
    `__${renderStretch(text, sentence, bold)}__`,
    renderStretch(text, { start: end, end: text.length }, bold),
  ];
  return before + parts.join('') + after;
}

/** A stretch of the text, with the bold runs cut to it. */
function renderStretch(text: string, { start, end }: Span, bold: readonly Span[]): string {
  let rendered = '';
  let at = start;
  for (const run of bold) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) continue;
    rendered += `${escapeMarkdown(text.slice(at, from))}**${escapeMarkdown(text.slice(from, to))}**`;
    at = to;
  }
  return rendered + escapeMarkdown(text.slice(at, end));
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
