import type { RemovedKind } from '../draft.ts';
import { furnitureByPlace } from './furniture-by-place.ts';
import { furnitureByWords } from './furniture-by-words.ts';
import { ancestorsOf, type HtmlElement } from './html-tree.ts';
import { MAX_READABILITY_LENGTH, MAX_READABILITY_NODES } from './limits.ts';
import type { PageBlock } from './page-blocks.ts';
import type { Page } from './parse-page.ts';
import { selectPlainParagraphs } from './select-plain-paragraphs.ts';
import { selectWithReadability } from './select-with-readability.ts';

/** The article's blocks, and why others that were near it are not. */
export type BodySelection = {
  /** In the page's order; may be empty. */
  readonly blocks: readonly PageBlock[];
  /** Kind of furniture by block id, for blocks that were chosen first and then left out. */
  readonly furniture: ReadonlyMap<number, RemovedKind>;
};

/** Characters below which Readability's choice is taken for a failure. Source: measured on 860 pages. */
const MIN_LENGTH = 250;

/** Share of the plain paragraphs' text below which Readability's choice is taken for a part. Source: as above. */
const MIN_SHARE = 0.45;

/** Share of the chosen text that the container of the article holds, so that a stray block does not widen it. */
const CONTAINER_SHARE = 0.8;

/** A part of the page that holds more of the chosen text is no furniture, whatever its label says. */
const MAX_FURNITURE_SHARE = 0.3;

/**
 * Chooses the blocks that are the article: Readability's choice without furniture, or all plain paragraphs where that is
 * much less (or Readability fails, or the page is too large for it).
 */
export function selectBody(page: Page, blocks: readonly PageBlock[]): BodySelection {
  const chosen =
    page.nodeCount > MAX_READABILITY_NODES || lengthOf(blocks) > MAX_READABILITY_LENGTH
      ? undefined
      : selectWithReadability(page.root, blocks);
  const first = withoutFurniture(blocks.filter(({ id }) => chosen?.has(id) === true));
  const plain = selectPlainParagraphs(blocks);
  const length = lengthOf(first.blocks);
  if (length >= MIN_LENGTH && length >= MIN_SHARE * lengthOf(plain)) return first;
  return lengthOf(plain) > length ? { blocks: plain, furniture: new Map() } : first;
}

/** Characters of all blocks together. */
export function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}

function withoutFurniture(blocks: readonly PageBlock[]): BodySelection {
  const furniture = new Map<number, RemovedKind>();
  const weights = weigh(blocks);
  const total = lengthOf(blocks);
  const container = containerOf(blocks, weights, total);
  for (const block of blocks) {
    const kind = kindByPlace(block, container, weights, total) ?? furnitureByWords(block);
    if (kind !== undefined) furniture.set(block.id, kind);
  }
  return { blocks: blocks.filter(({ id }) => !furniture.has(id)), furniture };
}

function kindByPlace(
  block: PageBlock,
  container: HtmlElement | undefined,
  weights: ReadonlyMap<HtmlElement, number>,
  total: number,
): RemovedKind | undefined {
  for (const element of ancestorsOf(block.element)) {
    if (element === container) return undefined;
    if ((weights.get(element) ?? 0) >= MAX_FURNITURE_SHARE * total) return undefined;
    const kind = furnitureByPlace(element);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Characters of the blocks below each element. */
function weigh(blocks: readonly PageBlock[]): ReadonlyMap<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>();
  for (const { element, text } of blocks)
    for (const each of ancestorsOf(element))
      weights.set(each, (weights.get(each) ?? 0) + text.length);
  return weights;
}

/** The innermost element that holds most of the blocks. Elements that hold more than half lie on one line. */
function containerOf(
  blocks: readonly PageBlock[],
  weights: ReadonlyMap<HtmlElement, number>,
  total: number,
): HtmlElement | undefined {
  let container: HtmlElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { element } of blocks)
    for (const each of ancestorsOf(element)) {
      const weight = weights.get(each) ?? 0;
      if (weight < CONTAINER_SHARE * total) continue;
      // Of two with the same text the inner one is met first.
      if (weight < least) [container, least] = [each, weight];
      break;
    }
  return container;
}
