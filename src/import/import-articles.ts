import { Buffer } from 'node:buffer';
import {
  createDuplicateFinder,
  type DuplicateFinder,
  type NearDuplicate,
} from '../analysis/near-duplicates.ts';
import { sharedOf, sketch } from '../analysis/shingles.ts';
import { MAX_FILE_BYTES } from '../corpus/source-text.ts';
import { bodyOf, newId, sha256, toArticleFile } from './article-file.ts';
import type { ArticleStore, StoredArticle } from './article-store.ts';
import type { Draft } from './draft.ts';
import { ImportError } from './draft.ts';
import { filePathOf } from './file-name.ts';

/** A source file: what is read, and what it is called. */
export type Source = {
  /** Tells it from others, so that a later version is known; `undefined` for what has no name, such as standard input. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
};

/** What became of one article of a source. */
export type Outcome =
  /** Written, or would be in a dry run; `path` is where. */
  | {
      readonly kind: 'new' | 'updated';
      readonly draft: Draft;
      readonly id: string;
      readonly path: string;
    }
  /** The same source was imported before. */
  | { readonly kind: 'known'; readonly draft: Draft; readonly id: string; readonly path: string }
  /** Another version of the source; but a person has changed the article since, so it is left as it is. */
  | { readonly kind: 'edited'; readonly draft: Draft; readonly id: string; readonly path: string }
  | { readonly kind: 'near-duplicate'; readonly draft: Draft; readonly of: NearDuplicate }
  /** Somebody chose to leave it out. */
  | { readonly kind: 'skipped'; readonly draft: Draft }
  | { readonly kind: 'failed'; readonly error: ImportError };

/** How articles are taken in. */
export type Importing = {
  readonly store: ArticleStore;
  /** Reads a source; of several articles some may have failed. @throws {ImportError} if it holds none */
  readonly read: (source: Source) => readonly (Draft | ImportError)[];
  /** The last word on a draft: changed or not, or `undefined` to leave it out. */
  readonly decide: (
    draft: Draft,
    duplicate: NearDuplicate | undefined,
  ) => Promise<Draft | undefined>;
  readonly isDryRun: boolean;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly tool: string;
};

/** Takes in source after source. */
export type Importer = {
  /** Never throws for what a source holds; a folder that cannot be written does. */
  take(source: Source): Promise<readonly Outcome[]>;
};

/** Prepares to take in sources beside the articles that are there. */
export function createImporter(importing: Importing): Importer {
  const { stored } = importing.store;
  const bySource = new Map(stored.flatMap((one) => (one.source ? [[one.source, one]] : [])));
  const byFile = new Map(stored.flatMap((one) => (one.sourceFile ? [[one.sourceFile, one]] : [])));
  const finder = createDuplicateFinder();
  for (const { id, body } of stored) finder.add(id, sketch(body));
  const ids = new Set(stored.map(({ id }) => id));
  const known = { bySource, byFile, finder, ids };
  return {
    async take(source) {
      let drafts: readonly (Draft | ImportError)[];
      try {
        drafts = importing.read(source);
      } catch (error) {
        if (error instanceof ImportError) return [{ kind: 'failed', error }];
        throw error;
      }
      const outcomes: Outcome[] = [];
      for (const draft of drafts)
        outcomes.push(
          draft instanceof ImportError
            ? { kind: 'failed', error: draft }
            : await takeDraft(draft, partOf(source, draft, drafts.length), importing, known),
        );
      return outcomes;
    },
  };
}

type Known = {
  readonly bySource: Map<string, StoredArticle>;
  readonly byFile: Map<string, StoredArticle>;
  readonly finder: DuplicateFinder;
  readonly ids: Set<string>;
};

/**
 * The name and hash by which an article of a source is known again. Of several articles in one source each is known by its
 * address, else by what it says: their places change with every new one.
 */
function partOf({ name, bytes }: Source, draft: Draft, count: number) {
  if (count === 1)
    return { file: name ?? 'stdin', sha256: sha256(bytes), isNamed: name !== undefined };
  const { headline, datePublished, url, description, blocks } = draft;
  const said = [headline.value, datePublished.value, url.value, description.value, blocks];
  const hash = sha256(JSON.stringify(said));
  return {
    file: `${name ?? 'stdin'}#${url.value ?? hash.slice(0, PART_LENGTH)}`,
    sha256: hash,
    isNamed: name !== undefined && url.value !== undefined,
  };
}

/** Digits of a part's hash in its name. */
const PART_LENGTH = 12;

/** A later version of an article holds so much of it; less is another article under the same name. Chosen. */
const MIN_SAME = 0.5;

async function takeDraft(
  read: Draft,
  { isNamed, ...part }: ReturnType<typeof partOf>,
  importing: Importing,
  { bySource, byFile, finder, ids }: Known,
): Promise<Outcome> {
  const same = bySource.get(part.sha256);
  if (same) return { kind: 'known', draft: read, id: same.id, path: same.path };
  const sketched = sketch(bodyOf(read));
  const namesake = isNamed ? byFile.get(part.file) : undefined;
  const older =
    namesake && sharedOf(sketched, sketch(namesake.body)) >= MIN_SAME ? namesake : undefined;
  if (older && !older.isUntouched)
    return { kind: 'edited', draft: read, id: older.id, path: older.path };
  const found = finder.find(sketched);
  const duplicate = found?.id === older?.id ? undefined : found;
  const draft = await importing.decide(read, duplicate);
  if (!draft)
    return duplicate
      ? { kind: 'near-duplicate', draft: read, of: duplicate }
      : { kind: 'skipped', draft: read };

  const id = older?.id ?? freeId(bodyOf(draft), ids);
  const { at, tool, store, isDryRun } = importing;
  const content = toArticleFile(draft, id, { ...part, at, tool });
  const size = Buffer.byteLength(content);
  if (size > MAX_FILE_BYTES)
    return {
      kind: 'failed',
      error: new ImportError('too-large', `${size} > ${MAX_FILE_BYTES} bytes`),
    };
  const wanted = filePathOf(draft.headline.value ?? firstWords(draft), draft.datePublished.value);
  const path = isDryRun
    ? (older?.path ?? `${wanted}.md`)
    : older
      ? await store.replace(older, content)
      : await store.create(wanted, content);
  ids.add(id);
  finder.add(id, sketched);
  const now: StoredArticle = {
    id,
    path,
    source: part.sha256,
    sourceFile: part.file,
    isUntouched: true,
    body: bodyOf(draft),
  };
  bySource.set(part.sha256, now);
  byFile.set(part.file, now);
  return { kind: older ? 'updated' : 'new', draft, id, path };
}

/** Two articles of the very same text still need two ids. */
function freeId(body: string, ids: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const id = newId(number === 0 ? body : `${body}\n${number}`);
    if (!ids.has(id)) return id;
  }
}

/** Words of a text that stand for its headline in a file's name. */
const NAME_WORDS = 8;

function firstWords({ blocks }: Draft): string {
  return (blocks[0]?.text ?? '').split(/\s+/u).slice(0, NAME_WORDS).join(' ');
}
