import { cleanText } from '../../corpus/clean-text.ts';
import type { DraftBlock } from '../draft.ts';
import { findPageBlocks } from '../html/page-blocks.ts';
import { parsePage } from '../html/parse-page.ts';

/** A tag that makes text HTML; "<" alone does not. */
const TAG =
  /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|b|i|em|strong|span|img|figure|article|section)\b[^>]*>/i;

/** Paragraphs and subheadings of an article's content, plain or HTML. Empty where there is no text. */
export function blocksOfContent(content: string): readonly DraftBlock[] {
  return TAG.test(content) ? blocksOfHtml(content) : blocksOfText(content);
}

function blocksOfText(content: string): DraftBlock[] {
  return cleanText(content)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split(/\n\s*\n/u)
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}

/** Nothing is judged: a feed or export holds the article only. */
function blocksOfHtml(content: string): DraftBlock[] {
  const { root } = parsePage(`<!doctype html><html><body>${content}</body></html>`);
  return findPageBlocks(root)
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => ({
      kind: /^h[1-6]$/.test(element.tag) ? 'subheading' : 'paragraph',
      text,
    }));
}
