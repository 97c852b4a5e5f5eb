import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { type DomNode, ELEMENT_NODE, isDomNode } from './dom-node.ts';
import type { HtmlElement } from './html-tree.ts';
import type { PageBlock } from './page-blocks.ts';
import { BLOCK_MARK, renderForReadability } from './render-for-readability.ts';

/**
 * Asks Readability which blocks are the article; it chooses, the text stays ours. `undefined` where it fails or finds
 * nothing: it throws on some pages (mozilla/readability issues 836 and 988).
 */
export function selectWithReadability(
  root: HtmlElement,
  blocks: readonly PageBlock[],
): ReadonlySet<number> | undefined {
  try {
    const document = new DOMParser().parseFromString(
      renderForReadability(root, blocks),
      'text/html',
    );
    const reader = new Readability<unknown>(document, {
      serializer: (node): unknown => node,
      disableJSONLD: true,
      keepClasses: true,
    });
    const content = reader.parse()?.content;
    if (!isDomNode(content)) return undefined;
    const kept = markedIn(content);
    return kept.size > 0 ? kept : undefined;
  } catch {
    return undefined;
  }
}

function markedIn(root: DomNode): ReadonlySet<number> {
  const kept = new Set<number>();
  const waiting: DomNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType !== ELEMENT_NODE) continue;
    for (const { name, value } of node.attributes ?? [])
      if (name === BLOCK_MARK) kept.add(Number(value));
    waiting.push(...node.childNodes);
  }
  return kept;
}
