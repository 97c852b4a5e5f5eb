import { MISSING, type Sourced } from '../draft.ts';
import { wordsOnly } from './flat-text.ts';
import { furnitureByPlace } from './furniture-by-place.ts';
import { ancestorsOf } from './html-tree.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageBlock } from './page-blocks.ts';
import { decoded, type PageHead } from './page-head.ts';

/** Characters of a kicker, and blocks before and behind the headline in which one may stand. */
const MAX_LENGTH = 80;
const NEAR = 3;

/**
 * The line above the headline: a block that calls itself one, else the section that the metadata names. `block` is its id where it
 * stands on the page.
 */
export function findKicker(
  blocks: readonly PageBlock[],
  headline: number | undefined,
  head: PageHead,
  article: JsonLdArticle | undefined,
): { readonly kicker: Sourced<string | undefined>; readonly block: number | undefined } {
  const title = headline === undefined ? '' : wordsOnly(blocks[headline]?.text ?? '');
  const near =
    headline === undefined ? [] : blocks.slice(Math.max(0, headline - NEAR), headline + NEAR);
  for (const block of near) {
    if (block.text.length > MAX_LENGTH || wordsOnly(block.text) === title) continue;
    for (const element of ancestorsOf(block.element))
      if (furnitureByPlace(element) === 'kicker')
        return {
          kicker: { value: block.text, status: 'given', basis: 'line at the headline' },
          block: block.id,
        };
  }
  const given = [
    ['JSON-LD articleSection', article?.section],
    ['article:section', head.meta('article:section')?.value],
  ];
  for (const [basis = '', text] of given) {
    const value = decoded(text ?? '');
    if (value !== '' && value.length <= MAX_LENGTH)
      return { kicker: { value, status: 'given', basis }, block: undefined };
  }
  return { kicker: MISSING, block: undefined };
}
