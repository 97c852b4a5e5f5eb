import type { DraftBlock, RemovedKind, RemovedLines } from '../draft.ts';
import type { PageBlock } from './page-blocks.ts';

/** Characters up to which a line in bold type that ends like no sentence is a subheading, and a heading is one. */
const MAX_BOLD_HEADING = 100;
const MAX_HEADING = 250;

/** Share of a block's characters that must be bold. */
const ALL_BOLD = 0.95;

/** Whether a block is a heading, or a line of its own in bold type: `**Gespräche mit Italien**`. */
export function isSubheading({ element, text, bold }: PageBlock): boolean {
  if (/^h[1-6]$/.test(element.tag)) return text.length <= MAX_HEADING;
  const isBold = bold >= text.replace(/\s/gu, '').length * ALL_BOLD;
  return (
    isBold &&
    text.length <= MAX_BOLD_HEADING &&
    /[\p{L}\p{N})"“»]$/u.test(text) &&
    element.tag !== 'li'
  );
}

/** The article's blocks as a draft has them. */
export function draftBlocks(body: readonly PageBlock[]): readonly DraftBlock[] {
  return body.map((block) => ({
    kind: isSubheading(block) ? 'subheading' : 'paragraph',
    text: block.text,
  }));
}

/** What is left of the page, in its order; neighbours of one kind are one stretch, a line each. */
export function removedLines(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  kindOfBlock: (block: PageBlock) => RemovedKind,
): readonly RemovedLines[] {
  const removed: { kind: RemovedKind; lines: string[]; lastId: number }[] = [];
  for (const block of blocks) {
    if (kept.has(block.id)) continue;
    const kind = kindOfBlock(block);
    const last = removed.at(-1);
    if (last?.kind === kind && last.lastId === block.id - 1) {
      last.lines.push(block.text);
      last.lastId = block.id;
    } else removed.push({ kind, lines: [block.text], lastId: block.id });
  }
  return removed.map(({ kind, lines }) => ({ kind, lines: undefined, text: lines.join('\n') }));
}
