import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Writes the files (path → content) into a new folder, which is removed after the test. A path that ends in `/` is
 * a folder.
 */
export async function writeFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fundstelle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) await writeFile(file, content);
  }
  return folder;
}

/** A file of one well-formed article. */
export function articleFile(id: string, more: readonly string[] = [], body = 'Text.'): string {
  const fields = [`id: ${id}`, 'headline: Titel', 'datePublished: 2020-02-14', ...more];
  return `---\n${fields.join('\n')}\n---\n${body}\n`;
}
