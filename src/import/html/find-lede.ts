import { MISSING, type Sourced } from '../draft.ts';
import { wordsOnly } from './flat-text.ts';
import { ancestorsOf, labelOf } from './html-tree.ts';
import type { PageBlock } from './page-blocks.ts';

/** The lede, and the blocks that print it. */
export type FoundLede = {
  readonly description: Sourced<string | undefined>;
  /** Ids of blocks that are the lede and so not the body; empty where the page does not print it. */
  readonly printed: ReadonlySet<number>;
};

/** What pages call a lede. */
const LEDE_LABEL =
  /(?:^|[^a-z])(?:lede?|lead|intro|introduction|standfirst|vorspann|anleser|dek|abstract|excerpt|subheadline|subline|teaser-?text|leadtext|summary)(?:$|[^a-z])/;

/** Letters and digits of a description that is compared, and blocks around the article's beginning that may print it. */
const MIN_WORDS = 30;
const BLOCKS_BEFORE = 12;
const BLOCKS_INTO = 3;

/**
 * The lede: a block at the beginning that prints the page's own description, or that calls itself a lede; else the description as
 * it stands in the metadata, marked as worked out, for nobody can tell whether readers saw it. Missing where the description
 * is only the beginning of the text.
 */
export function findLede(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  described: { readonly value: string; readonly basis: string } | undefined,
): FoundLede {
  const first = body[0]?.id ?? 0;
  const near = blocks.slice(Math.max(0, first - BLOCKS_BEFORE), first + BLOCKS_INTO);
  const wanted = wordsOnly(described?.value ?? '');
  const bodyLength = body.length;
  const printed =
    wanted.length < MIN_WORDS ? undefined : near.find(({ text }) => wordsOnly(text) === wanted);
  if (printed && described && bodyLength > 1) return given(printed, `${described.basis}, printed`);
  const labelled = body
    .slice(0, 2)
    .find((block) => isLabelled(block) && !/^h[1-6]$/.test(block.element.tag));
  if (labelled && bodyLength > 2) return given(labelled, 'class of the first paragraph');
  if (described === undefined || wanted.length < MIN_WORDS) return none();
  const text = wordsOnly(
    blocks
      .slice(first, first + BLOCKS_INTO)
      .map((block) => block.text)
      .join(' '),
  );
  const isBeginning = text.includes(wanted.slice(0, MIN_WORDS)) || printed !== undefined;
  if (isBeginning) return none();
  const description = {
    value: described.value,
    status: 'inferred',
    basis: `${described.basis}, not printed`,
  } as const;
  return { description, printed: new Set() };
}

function given({ id, text }: PageBlock, basis: string): FoundLede {
  return { description: { value: text, status: 'given', basis }, printed: new Set([id]) };
}

function none(): FoundLede {
  return { description: MISSING, printed: new Set() };
}

function isLabelled({ element, inlineLabels }: PageBlock): boolean {
  if (LEDE_LABEL.test(inlineLabels)) return true;
  let steps = 0;
  for (const each of ancestorsOf(element)) {
    if (steps > 1 || each.tag === 'article' || each.tag === 'body') return false;
    if (LEDE_LABEL.test(labelOf(each))) return true;
    steps += 1;
  }
  return false;
}
