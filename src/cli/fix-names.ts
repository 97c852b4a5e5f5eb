import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { useCanonicalNames } from '../corpus/edit-front-matter.ts';
import { StoreError } from '../import/article-store.ts';
import { writeFileWhole } from '../import/write-file.ts';
import { type Language, translator } from '../messages/translate.ts';

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
  for (const name of names.filter((one) => /\.md$/i.test(one)).toSorted()) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => '');
    const fixed = useCanonicalNames(text);
    if (fixed.renamed.length === 0) continue;
    await writeFileWhole(file, fixed.text).catch((error: unknown) => {
      throw new StoreError(folder, error);
    });
    for (const { from, to } of fixed.renamed) lines.push(t('import.fix', { file: name, from, to }));
  }
  return lines;
}
