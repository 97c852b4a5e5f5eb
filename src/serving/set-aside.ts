import { createHash } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/** What became of files that were to go: nothing is ever deleted. */
export type SetAside = {
  /** Paths below the corpus folder. */
  readonly moved: readonly string[];
  /** Changed or gone since, so they were left alone. */
  readonly left: readonly string[];
};

/** Hidden, so that it is never read as part of the corpus. */
const ASIDE_FOLDER = '.undone';

/**
 * Moves files that are still as they were written into `.undone/<time>/` below the corpus folder.
 *
 * @param now milliseconds since 1970
 */
export async function setAside(
  folder: string,
  files: readonly { readonly file: string; readonly sha256: string }[],
  now: number,
): Promise<SetAside> {
  const moved: string[] = [];
  const left: string[] = [];
  const time = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  for (const { file, sha256 } of files) {
    const from = path.join(folder, file);
    const to = path.join(folder, ASIDE_FOLDER, time, file);
    try {
      const hash = createHash('sha256')
        .update(await readFile(from))
        .digest('hex');
      if (hash === sha256) {
        await mkdir(path.dirname(to), { recursive: true });
        await rename(from, to);
        moved.push(file);
      } else left.push(file);
    } catch {
      // Somebody was faster, or the folder is read-only: it stays as it is, and the report says so.
      left.push(file);
    }
  }
  return { moved, left };
}
