import { flatText } from './flat-text.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A stretch of a page's text that stands by itself: a paragraph, a heading, a list item, a line of a menu. */
export type PageBlock = {
  /** Place on the page, from 0. */
  readonly id: number;
  /** One line, NFC, never empty. */
  readonly text: string;
  /** The element it stands in, the innermost one that is no inline markup. */
  readonly element: HtmlElement;
  /** Characters that stand in links and in bold type. */
  readonly linked: number;
  readonly bold: number;
  /** Class names and ids of the inline elements within it, lower case. */
  readonly inlineLabels: string;
};

/** Elements that do not break a line, or that only mark words. Whatever is not named here begins a block. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp
   small span strike strong sub sup time tt u var wbr img picture source slot`.split(/\s+/),
);

const BOLD = new Set(['b', 'strong']);

/** Whether an element is inline markup; one with a hyphen in its name is a page's own and taken for it. */
function isInline(tag: string): boolean {
  return INLINE.has(tag) || tag.includes('-') || tag.includes(':');
}

type Run = {
  text: string;
  linked: number;
  bold: number;
  labels: string;
  /** Whether nothing but blanks came since the last line break. */
  isBroken: boolean;
};

const nothing = (): Run => ({ text: '', linked: 0, bold: 0, labels: '', isBroken: false });

/**
 * The text of a page's body, cut into blocks in its order. Two line breaks in a row end a block, one is a blank.
 * The head is left out.
 */
export function findPageBlocks(root: HtmlElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let run = nothing();
  const flush = (element: HtmlElement) => {
    const text = flatText(run.text);
    if (text !== '')
      blocks.push({
        id: blocks.length,
        text,
        element,
        linked: run.linked,
        bold: run.bold,
        inlineLabels: run.labels.toLowerCase(),
      });
    run = nothing();
  };
  const visit = (node: HtmlNode, block: HtmlElement, inLink: boolean, inBold: boolean): void => {
    if (typeof node === 'string') {
      run.text += node;
      const length = node.trim().length;
      if (length > 0) run.isBroken = false;
      if (inLink) run.linked += length;
      if (inBold) run.bold += length;
      return;
    }
    if (node.tag === 'head') return;
    if (node.tag === 'br') {
      if (run.isBroken) flush(block);
      else run = { ...run, text: `${run.text} `, isBroken: true };
      return;
    }
    const isInlineNode = isInline(node.tag);
    if (isInlineNode) {
      const label =
        `${node.attributes.get('class') ?? ''} ${node.attributes.get('id') ?? ''}`.trim();
      if (label !== '' && run.labels.length < 1_000) run.labels += ` ${label}`;
    } else flush(block);
    const inside = isInlineNode ? block : node;
    for (const child of node.children)
      visit(child, inside, inLink || node.tag === 'a', inBold || BOLD.has(node.tag));
    if (!isInlineNode) flush(node);
  };
  visit(root, root, false, false);
  return blocks;
}
