import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { useCanonicalNames } from '../corpus/edit-front-matter.ts';
import { writeFileWhole } from '../corpus/write-file.ts';
import { StoreError } from '../import/article-store.ts';
import { type Language, translator } from '../messages/translate.ts';

/** Hidden files and folders, and a description beside the articles. */
const LEFT_ALONE = /(?:^|[\\/])(?:\.|readme\.md$)/i;

/**
 * Gives the fields of all articles of a folder their canonical names; nothing else of a file changes.
 *
 * @returns one line a field
 * @throws {StoreError} if a file cannot be written
 */
export async function fixNames(folder: string, language: Language): Promise<readonly string[]> {
  const t = translator(language);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const lines: string[] = [];
  const files = names.filter((one) => /\.md$/i.test(one) && !LEFT_ALONE.test(one));
  for (const name of files.toSorted()) {
    const file = path.join(folder, name);
    const text = await readUtf8(file);
    const fixed = text === undefined ? undefined : useCanonicalNames(text);
    if (!fixed || fixed.renamed.length === 0) continue;
    await writeFileWhole(file, fixed.text).catch((error: unknown) => {
      throw new StoreError(folder, error);
    });
    for (const { from, to } of fixed.renamed) lines.push(t('import.fix', { file: name, from, to }));
  }
  return lines;
}

/** `undefined` for a file that is not UTF-8: written back, it would lose its letters. */
async function readUtf8(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch {
    return undefined;
  }
}
