import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { canonicalName, type FieldName } from '../corpus/field-names.ts';
import { parseFrontMatter } from '../corpus/front-matter.ts';
import { readSourceText } from '../corpus/source-text.ts';
import { writeFileWhole } from '../corpus/write-file.ts';
import { contentHash } from './article-file.ts';
import type { Printing } from './same-printing.ts';

/** An article's file that is there already. */
export type StoredArticle = {
  readonly id: string;
  /** Below the folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the source it was imported from; `undefined` where a person wrote it. */
  readonly source: string | undefined;
  /** Name of that source's file. */
  readonly sourceFile: string | undefined;
  /** Whether all of it is still as it was imported. */
  readonly isUntouched: boolean;
  readonly printing: Printing;
  /** The article's text, headline and lede left out. */
  readonly body: string;
};

/** The files of a folder that is imported into. */
export type ArticleStore = {
  /** In the order of their paths; behind them what was noted since. */
  readonly stored: readonly StoredArticle[];
  /**
   * Writes an article's file as a whole or not at all, and never over another file.
   *
   * @param wanted path without its ending; a number is added where it is taken
   * @returns the path below the folder
   * @throws {StoreError} if it cannot be written
   */
  create(wanted: string, content: string): Promise<string>;
  /** Writes over a file that was imported and not touched since. @throws {StoreError} if it cannot be written */
  replace(existing: StoredArticle, content: string): Promise<string>;
  /** Takes what was written among those stored, in its earlier version's place. */
  note(article: StoredArticle): void;
};

/** An article cannot be written; what was there before is as it was. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly folder: string;
  /** Code of the file system, such as `ENOSPC`. */
  readonly reason: string;

  constructor(folder: string, cause: unknown) {
    const reason =
      cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
        ? cause.code
        : String(cause);
    super(`${folder}: ${reason}`, { cause });
    this.folder = folder;
    this.reason = reason;
  }
}

const frontMatter = z.object({
  id: z.string(),
  import: z
    .looseObject({
      sha256: z.string().optional(),
      file: z.string().optional(),
      body: z.string().optional(),
    })
    .nullish(),
});

/** Files read at once; more gains nothing on one disk. */
const READ_BATCH = 32;

/** Reads what a folder holds; one that does not exist holds nothing and is made when something is written. */
export async function openArticleStore(folder: string): Promise<ArticleStore> {
  const stored = await readStored(folder);
  const taken = new Set(stored.map((article) => article.path));
  return {
    stored,
    async create(wanted, content) {
      const file = await freePath(folder, wanted, taken);
      taken.add(file);
      try {
        await writeWhole(folder, file, content);
      } catch (error) {
        taken.delete(file);
        throw error;
      }
      return file;
    },
    async replace(existing, content) {
      await writeWhole(folder, existing.path, content);
      return existing.path;
    },
    note(article) {
      const place = stored.findIndex(({ path: file }) => file === article.path);
      if (place === -1) stored.push(article);
      else stored[place] = article;
    },
  };
}

async function readStored(folder: string): Promise<StoredArticle[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names
    .map((name) => name.split(path.sep).join('/'))
    .filter(
      (name) => name.toLowerCase().endsWith('.md') && !/(?:^|\/)(?:\.|readme\.md$)/i.test(name),
    )
    .toSorted();
  const stored: StoredArticle[] = [];
  for (let first = 0; first < files.length; first += READ_BATCH) {
    const batch = files.slice(first, first + READ_BATCH);
    const read = await Promise.all(batch.map((file) => readArticle(folder, file)));
    stored.push(...read.flatMap((article) => article ?? []));
  }
  return stored;
}

async function readArticle(folder: string, file: string): Promise<StoredArticle | undefined> {
  const source = await readSourceText(path.join(folder, file));
  if (source.kind === 'fault') return undefined;
  const parsed = parseFrontMatter(source.text);
  if (parsed.kind === 'fault') return damaged(file, source.text);
  const { body, fields } = parsed.parts;
  const checked = frontMatter.safeParse(Object.fromEntries(fields));
  if (!checked.success) return damaged(file, source.text);
  const { id, import: imported } = checked.data;
  const own = ownLines(source.text, parsed.parts.bodyLine);
  return {
    id,
    path: file,
    source: imported?.sha256,
    sourceFile: imported?.file,
    isUntouched: imported?.['content'] === contentHash(own, body),
    printing: {
      publisher: textIn(fields, 'publisher'),
      datePublished: textIn(fields, 'datePublished'),
    },
    body,
  };
}

/** A field under any of its names; YAML reads a bare year as a number. */
function textIn(fields: ReadonlyMap<string, unknown>, wanted: FieldName): string | undefined {
  const [, value] = [...fields].find(([name]) => canonicalName(name) === wanted) ?? [];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A file that a person has broken is still that article: it is never written again beside itself. */
function damaged(file: string, text: string): StoredArticle | undefined {
  const source = /^ {2}sha256: "?([0-9a-f]{64})"?\s*$/m.exec(text)?.[1];
  const id = /^id: *"?([\w.-]+)"?\s*$/m.exec(text)?.[1];
  if (source === undefined || id === undefined) return undefined;
  const printing = { publisher: undefined, datePublished: undefined };
  return { id, path: file, source, sourceFile: undefined, isUntouched: false, printing, body: '' };
}

/** The front matter without its fences and without `import`. */
function ownLines(text: string, bodyLine: number): string {
  const lines = text.split('\n').slice(0, bodyLine - 2);
  let isImport = false;
  const own = lines.filter((line) => {
    if (/^\S/.test(line)) isImport = line.startsWith('import:');
    return !isImport && !/^---[ \t]*$/.test(line);
  });
  return own.join('\n');
}

async function freePath(
  folder: string,
  wanted: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${wanted}.md` : `${wanted}-${number}.md`;
    if (!taken.has(file) && !(await exists(path.join(folder, file)))) return file;
  }
}

async function exists(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}

async function writeWhole(folder: string, file: string, content: string): Promise<void> {
  try {
    await writeFileWhole(path.join(folder, file), content);
  } catch (error) {
    throw new StoreError(folder, error);
  }
}
