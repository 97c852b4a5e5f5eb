import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openArticleStore } from '../import/article-store.ts';
import { storeDraft } from '../import/store-draft.ts';
import type { StoreOrder, WrittenFile } from './intake-calls.ts';

/** Hidden, so that it is never read as part of the corpus. */
const REPLACED_FOLDER = '.replaced';

/**
 * Writes accepted articles, each as a whole or not at all. A file that is written over is kept in `.replaced/<time>/`.
 *
 * @throws {StoreError} (rejects) if one cannot be written; those before it are there
 */
export async function storeDrafts({
  folder,
  drafts,
  at,
  tool,
}: StoreOrder): Promise<readonly WrittenFile[]> {
  const store = await openArticleStore(folder);
  const written: WrittenFile[] = [];
  for (const { draft, part } of drafts) {
    const older = store.stored.find((article) => article.sourceFile === part.file);
    if (older) await keep(folder, older.path, at);
    const { kind, id, path: file } = await storeDraft(draft, part, { store, at, tool });
    if (kind === 'known' || kind === 'edited') continue;
    const sha256 = createHash('sha256')
      .update(await readFile(path.join(folder, file)))
      .digest('hex');
    written.push({ id, file, sha256, isNew: kind === 'new' });
  }
  return written;
}

async function keep(folder: string, file: string, at: string): Promise<void> {
  const copy = path.join(folder, REPLACED_FOLDER, at.replaceAll(/[:.+]/g, '-'), file);
  await mkdir(path.dirname(copy), { recursive: true });
  await copyFile(path.join(folder, file), copy);
}
