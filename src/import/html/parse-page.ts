import { DOMParser } from 'linkedom';
import { ImportError } from '../draft.ts';
import { boundMarkup } from './bound-markup.ts';
import { type DomNode, ELEMENT_NODE, isDomNode, TEXT_NODE } from './dom-node.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import {
  MAX_ATTRIBUTE_LENGTH,
  MAX_DEPTH,
  MAX_JSON_LD_LENGTH,
  MAX_JSON_LD_SCRIPTS,
  MAX_NODES,
  MAX_PAGE_LENGTH,
} from './limits.ts';

/** A page as plain data. */
export type Page = {
  readonly root: HtmlElement;
  /** What stands in its JSON-LD scripts, unread. */
  readonly jsonLd: readonly string[];
  /** Elements and texts in `root`. */
  readonly nodeCount: number;
};

/** What never is part of the text that a reader of the page sees, or is a control of it. */
const UNREAD = new Set(
  `script style template iframe object embed noscript noframes svg math canvas audio video map
   select datalist textarea input button dialog`.split(/\s+/),
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Parses a page; nothing in it is run or fetched. Unclosed tags, null bytes and huge attributes are taken as they come,
 * hidden elements are left out.
 *
 * @throws {ImportError} `too-large` beyond {@link MAX_PAGE_LENGTH}, `unreadable` where the parser gives up.
 */
export function parsePage(html: string): Page {
  if (html.length > MAX_PAGE_LENGTH)
    throw new ImportError('too-large', {
      kind: 'size',
      found: html.length,
      max: MAX_PAGE_LENGTH,
      unit: 'characters',
    });
  try {
    const document: unknown = new DOMParser().parseFromString(
      boundMarkup(wrapped(html)),
      'text/html',
    );
    if (isDomNode(document)) return copyOf(document);
  } catch (cause) {
    throw new ImportError('unreadable', { kind: 'html' }, cause);
  }
  throw new ImportError('unreadable', { kind: 'html' });
}

/** The parser takes the first element for the page, whatever it is: a fragment needs one around it. */
function wrapped(html: string): string {
  const text = html.replaceAll('\u0000', '');
  return /<html[\s>]/i.test(text.slice(0, 100_000)) ? text : `<html><body>${text}</body></html>`;
}

type Growing = Omit<HtmlElement, 'children'> & { readonly children: HtmlNode[] };

/** Copies node by node without recursion: a hostile page nests deeper than the stack. */
function copyOf(document: DomNode): Page {
  const root: Growing = { tag: '#page', attributes: new Map(), parent: undefined, children: [] };
  const jsonLd: string[] = [];
  /** Copies of the elements around the current node; the same one again where it is too deep. */
  const open: Growing[] = [root];
  let nodeCount = 0;
  for (const top of document.childNodes) {
    // A document type has no next sibling here, whatever follows it.
    let node: DomNode | null = top;
    while (node !== null && nodeCount < MAX_NODES) {
      nodeCount += 1;
      const entered: Growing | undefined = enter(node, open.at(-1) ?? root, open.length, jsonLd);
      if (entered && node.firstChild) {
        open.push(entered);
        node = node.firstChild;
        continue;
      }
      while (node && node !== top && !node.nextSibling) {
        node = node.parentNode;
        open.pop();
      }
      node = node === top ? null : (node?.nextSibling ?? null);
    }
  }
  return { root, jsonLd, nodeCount };
}

/** Copies one node into its parent; gives the copy to go on in, or `undefined` where nothing below is read. */
function enter(
  node: DomNode,
  parent: Growing,
  depth: number,
  jsonLd: string[],
): Growing | undefined {
  if (node.nodeType === TEXT_NODE) {
    if (node.nodeValue) parent.children.push(node.nodeValue);
    return undefined;
  }
  if (node.nodeType !== ELEMENT_NODE) return undefined;
  const tag = node.nodeName.toLowerCase();
  const attributes = attributesOf(node);
  if (tag === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) {
    const text = node.firstChild?.nodeValue ?? '';
    if (text.length <= MAX_JSON_LD_LENGTH && jsonLd.length < MAX_JSON_LD_SCRIPTS) jsonLd.push(text);
  }
  if (UNREAD.has(tag) || isHidden(attributes)) return undefined;
  if (depth > MAX_DEPTH) return parent;
  const copy: Growing = { tag, attributes, parent, children: [] };
  parent.children.push(copy);
  return copy;
}

function attributesOf(node: DomNode): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attributes ?? [])
    attributes.set(name.toLowerCase(), value.slice(0, MAX_ATTRIBUTE_LENGTH));
  return attributes;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || HIDDEN_STYLE.test(attributes.get('style') ?? '');
}
