import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Digits of the hash: 64 bits. */
const HASH_LENGTH = 16;

/**
 * A hash over the names, sizes and times of all files of a folder, hidden ones left out: as long as it stays the same, nothing was changed there. Cheap: nothing is opened. Different times do not mean different content.
 *
 * @returns `undefined` if the folder cannot be read
 */
export function listFolder(folder: string): string | undefined {
  const hash = createHash('sha256');
  const note = (file: string) => {
    const stats = lstatSync(file, { bigint: true });
    hash.update(`${file}\n${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}\n`);
    // What a link points to changes unseen: such a folder always counts as changed.
    if (stats.isSymbolicLink()) hash.update(`${process.hrtime.bigint()}`);
  };
  const walk = (directory: string) => {
    const entries = readdirSync(directory, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = path.join(directory, entry.name);
      if (entry.isDirectory()) walk(file);
      else note(file);
    }
  };
  try {
    walk(folder);
  } catch {
    return undefined;
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
