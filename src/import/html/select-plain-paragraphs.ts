import { furnitureByPlace } from './furniture-by-place.ts';
import { furnitureByWords } from './furniture-by-words.ts';
import { ancestorsOf, type HtmlElement } from './html-tree.ts';
import type { PageBlock } from './page-blocks.ts';

/** Characters from which a `<p>`, and any other block that ends like a sentence, is taken for prose. */
const MIN_PARAGRAPH = 40;
const MIN_OTHER = 100;

const SENTENCE_END = /[.!?…:]["“”«»‘’')\]]*$/u;

/** Share of linked characters beyond which a block only points elsewhere. */
const MAX_LINKED = 0.5;

/** A part of the page that holds more of its prose is no furniture, whatever it calls itself. */
const MAX_FURNITURE_SHARE = 0.5;

/**
 * The plain baseline: every block that reads like prose and stands in no part of the page that calls itself furniture (or any
 * that reads like prose, where there is none else), with the subheadings between them. In the page's order; may be empty.
 */
export function selectPlainParagraphs(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const prose = blocks.filter(isProse);
  const known = partsThatHoldMost(prose);
  const outside = prose.filter(({ element }) => !isInFurniture(element, known));
  const chosen = new Set(outside.length > 0 ? outside : prose);
  return blocks.filter((block, index) => {
    if (chosen.has(block)) return true;
    const next = blocks[index + 1];
    const isHeading = /^h[2-6]$/.test(block.element.tag);
    return (
      isHeading && next !== undefined && chosen.has(next) && !isInFurniture(block.element, known)
    );
  });
}

/** Elements that hold most of the prose, marked as no furniture. */
function partsThatHoldMost(prose: readonly PageBlock[]): Map<HtmlElement, boolean> {
  const weights = new Map<HtmlElement, number>();
  let total = 0;
  for (const { element, text } of prose) {
    total += text.length;
    for (const each of ancestorsOf(element))
      weights.set(each, (weights.get(each) ?? 0) + text.length);
  }
  const most = new Map<HtmlElement, boolean>();
  for (const [element, weight] of weights)
    if (weight > total * MAX_FURNITURE_SHARE) most.set(element, false);
  return most;
}

function isProse(block: PageBlock): boolean {
  const { text, linked, element } = block;
  if (linked > text.length * MAX_LINKED) return false;
  const isLongEnough =
    element.tag === 'p'
      ? text.length >= MIN_PARAGRAPH
      : text.length >= MIN_OTHER && SENTENCE_END.test(text);
  return isLongEnough && !/^h[1-6]$/.test(element.tag) && furnitureByWords(block) === undefined;
}

/** Whether an element or anything around it is furniture; answers are kept in `known`. */
function isInFurniture(element: HtmlElement, known: Map<HtmlElement, boolean>): boolean {
  const passed: HtmlElement[] = [];
  let answer = false;
  for (const each of ancestorsOf(element)) {
    const kept = known.get(each);
    if (kept === undefined) passed.push(each);
    answer = kept ?? furnitureByPlace(each) !== undefined;
    if (kept !== undefined || answer) break;
  }
  for (const each of passed) known.set(each, answer);
  return answer;
}
