import { Buffer } from 'node:buffer';
import { MAX_FILE_BYTES } from '../corpus/source-text.ts';
import { bodyOf, toArticleFile } from './article-file.ts';
import type { ArticleStore, StoredArticle } from './article-store.ts';
import { type Draft, ImportError } from './draft.ts';
import { filePathOf } from './file-name.ts';
import { createHoldings, type Holdings } from './holdings.ts';
import { printingOf } from './same-printing.ts';
import type { SourcePart } from './source-part.ts';

/** Where and how drafts are written. */
export type Storing = {
  readonly store: ArticleStore;
  /** ISO 8601 with zone. */
  readonly at: string;
  /** Name and version of the program. */
  readonly tool: string;
};

/** The article that a draft has become, or is: `known` and `edited` are those that nothing was written for. */
export type StoredDraft = {
  readonly kind: 'new' | 'updated' | 'known' | 'edited';
  readonly id: string;
  /** Below the folder, with `/`. */
  readonly path: string;
};

/**
 * Writes an examined draft, corrected or not, as a whole or not at all; that another article says nearly the same does not
 * matter any more. What is there already, or was changed by a person since, is left as it is, so that storing one draft twice
 * stores it once. The store must be opened after the person decided, and take one draft after the other.
 *
 * @param part as it was examined
 * @throws {StoreError} if it cannot be written
 * @throws {ImportError} `too-large`
 */
export async function storeDraft(
  draft: Draft,
  part: SourcePart,
  storing: Storing,
): Promise<StoredDraft> {
  const holdings = createHoldings(storing.store.stored);
  const place = holdings.placeOf(draft, part);
  if (place.kind !== 'free')
    return { kind: place.kind, id: place.article.id, path: place.article.path };
  const { older } = place;
  const planned = planDraft(draft, part, older, storing, holdings);
  const { id, path } = await writePlanned(planned, older, storing.store);
  return { kind: older ? 'updated' : 'new', id, path };
}

/** A draft's file before it is written. */
export type PlannedDraft = {
  /** Its path may get a number when it is written. */
  readonly article: StoredArticle;
  readonly content: string;
  /** The path without its ending, where it is new. */
  readonly wanted: string;
};

/**
 * The file that a draft becomes.
 *
 * @throws {ImportError} `too-large`
 */
export function planDraft(
  draft: Draft,
  { file, sha256 }: SourcePart,
  older: StoredArticle | undefined,
  { at, tool }: Omit<Storing, 'store'>,
  holdings: Holdings,
): PlannedDraft {
  const body = bodyOf(draft);
  const id = older?.id ?? holdings.freeId(body);
  const content = toArticleFile(draft, id, { file, sha256, at, tool });
  const size = Buffer.byteLength(content);
  if (size > MAX_FILE_BYTES)
    throw new ImportError('too-large', {
      kind: 'size',
      found: size,
      max: MAX_FILE_BYTES,
      unit: 'bytes',
    });
  const wanted = filePathOf(draft.headline.value ?? firstWords(draft), draft.datePublished.value);
  const path = older?.path ?? `${wanted}.md`;
  const printing = printingOf(draft);
  const article = { id, path, source: sha256, sourceFile: file, isUntouched: true, printing, body };
  return { article, content, wanted };
}

/**
 * Writes it: a new file, or over its earlier version. The store has it then.
 *
 * @throws {StoreError} if it cannot be written
 */
export async function writePlanned(
  { article, content, wanted }: PlannedDraft,
  older: StoredArticle | undefined,
  store: ArticleStore,
): Promise<StoredArticle> {
  const path = await (older ? store.replace(older, content) : store.create(wanted, content));
  const written = { ...article, path };
  store.note(written);
  return written;
}

/** Words of a text that stand for its headline in a file's name. */
const NAME_WORDS = 8;

function firstWords({ blocks }: Draft): string {
  return (blocks[0]?.text ?? '').split(/\s+/u).slice(0, NAME_WORDS).join(' ');
}
