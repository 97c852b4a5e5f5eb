import { ancestorsOf, type HtmlElement } from './html-tree.ts';
import type { PageBlock } from './page-blocks.ts';

/** Marks a block in the markup that Readability gets; it keeps attributes it does not know. */
export const BLOCK_MARK = 'data-block';

/** What Readability reads of an element; everything else only costs time. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'aria-hidden', 'aria-modal', 'rel'];

/** Characters of a class name that are passed on: it is searched for words, and some hold hundreds. */
const MAX_VALUE_LENGTH = 300;

/**
 * The page rebuilt from its blocks, each in a paragraph (or its own heading, list item, cell) that carries its id in
 * `data-block`. No inline markup but links, no pictures, nothing empty: well-formed, whatever the page was.
 */
export function renderForReadability(root: HtmlElement, blocks: readonly PageBlock[]): string {
  const own = new Map<HtmlElement, PageBlock[]>();
  /** Id of the first block within each element that holds one. */
  const firstIds = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const known = own.get(block.element);
    if (known) known.push(block);
    else own.set(block.element, [block]);
    for (const each of ancestorsOf(block.element)) {
      if (firstIds.has(each)) break;
      firstIds.set(each, block.id);
    }
  }
  const pieces: string[] = [];
  const write = (element: HtmlElement): void => {
    const texts = own.get(element) ?? [];
    const inner = element.children.flatMap((child) => {
      const first = typeof child === 'string' ? undefined : firstIds.get(child);
      return typeof child === 'string' || first === undefined ? [] : [{ id: first, child }];
    });
    const tag = tagOf(element);
    const [only] = texts;
    if (only !== undefined && texts.length === 1 && inner.length === 0)
      pieces.push(`<${tag}${attributesOf(element)} ${BLOCK_MARK}="${only.id}">${inlineOf(only)}`);
    else {
      pieces.push(`<${tag}${attributesOf(element)}>`);
      const parts = [...texts.map((text) => ({ id: text.id, text })), ...inner];
      for (const part of parts.toSorted((a, b) => a.id - b.id)) {
        if ('child' in part) write(part.child);
        else pieces.push(`<p ${BLOCK_MARK}="${part.id}">${inlineOf(part.text)}</p>`);
      }
    }
    pieces.push(`</${tag}>`);
  };
  write(root);
  return `<html><head><title></title></head><body>${pieces.join('')}</body></html>`;
}

function tagOf({ tag }: HtmlElement): string {
  if (tag === 'html' || tag === 'body' || tag === '#page') return 'div';
  return /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div';
}

function attributesOf(element: HtmlElement): string {
  return KEPT_ATTRIBUTES.map((name) => {
    const value = element.attributes.get(name);
    return value === undefined ? '' : ` ${name}="${escape(value.slice(0, MAX_VALUE_LENGTH))}"`;
  }).join('');
}

/** A block's text; what is linked of it as one link, for Readability weighs its share. */
function inlineOf({ text, linked }: PageBlock): string {
  const split = Math.min(text.length, linked);
  const link = split === 0 ? '' : `<a href="#">${escape(text.slice(0, split))}</a>`;
  return link + escape(text.slice(split));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
