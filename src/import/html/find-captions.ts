import type { RemovedKind } from '../draft.ts';
import { furnitureAround } from './furniture-by-place.ts';
import { furnitureByWords } from './furniture-by-words.ts';
import { ancestorsOf, type HtmlElement } from './html-tree.ts';
import type { PageBlock } from './page-blocks.ts';

/** A caption and whose picture it is. */
type Caption = { readonly text: string; readonly credit: string | undefined };

/** A credit at the end of a caption: `Foto: Muster/Agentur`, `© Muster`, `(Foto: Muster)`. */
const CREDIT =
  /[\s(|[•–-]*(?:(?:fotos?|bild(?:er|quelle|rechte|nachweis)?|grafik|quelle|credits?|photo|©|\(c\))\s*:?\s*(?:©\s*)?)(?<credit>[^():]{2,90}?)[)\]\s]*$/iu;

/** How far around the article a caption may stand: the opening picture is above its first paragraph. */
const BLOCKS_BEFORE = 15;
const BLOCKS_AFTER = 3;

/**
 * What kind of furniture a block is, from the innermost element outwards, then by its words; `navigation` where nothing
 * tells.
 */
export function kindOf(block: PageBlock): RemovedKind {
  return furnitureAround(block.element) ?? furnitureByWords(block) ?? 'navigation';
}

/**
 * The captions between the headline and the end of the article, in order, each once; blocks of one picture are one
 * caption. `first` and `last` are ids of the article's blocks.
 */
export function findCaptions(
  blocks: readonly PageBlock[],
  kinds: ReadonlyMap<number, RemovedKind>,
  first: number,
  last: number,
): readonly Caption[] {
  const captions = new Map<string, Caption>();
  let open:
    | { figure: HtmlElement | undefined; text: string; credit: string | undefined }
    | undefined;
  const close = () => {
    if (open && open.text !== '' && !captions.has(open.text))
      captions.set(open.text, { text: open.text, credit: open.credit });
    open = undefined;
  };
  for (const block of blocks) {
    if (block.id < first - BLOCKS_BEFORE || block.id > last + BLOCKS_AFTER) continue;
    const kind = kinds.get(block.id);
    if (kind !== 'caption' && kind !== 'credit') continue;
    const figure = figureOf(block.element);
    if (!open || figure === undefined || open.figure !== figure) {
      close();
      open = { figure, text: '', credit: undefined };
    }
    const match = CREDIT.exec(block.text.slice(-160));
    const text = match
      ? block.text.slice(0, block.text.length - match[0].length).trim()
      : block.text;
    open.credit ??=
      match?.groups?.['credit']?.trim() ?? (kind === 'credit' ? block.text : undefined);
    if (kind === 'caption') open.text = `${open.text} ${text}`.trim();
  }
  close();
  return [...captions.values()];
}

function figureOf(element: HtmlElement): HtmlElement | undefined {
  for (const each of ancestorsOf(element)) if (each.tag === 'figure') return each;
  return undefined;
}
