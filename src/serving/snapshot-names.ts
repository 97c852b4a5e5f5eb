import { createHash } from 'node:crypto';

/** Digits that tell corpus folders apart in one folder of snapshots. */
const FOLDER_LENGTH = 8;

const ENDING = '.snapshot';

/** What the names of all files begin with that belong to a corpus folder. */
export function folderPrefix(folder: string): string {
  return `${createHash('sha256').update(folder).digest('hex').slice(0, FOLDER_LENGTH)}-`;
}

/** The name of a version's snapshot. */
export function snapshotPath(folder: string, key: string): string {
  return `${folderPrefix(folder)}${key}${ENDING}`;
}

/** Snapshots of a corpus folder among the names of files, other than those of the versions named; and what was left half-written. */
export function outdatedSnapshots(
  names: readonly string[],
  folder: string,
  keep: readonly string[],
): string[] {
  const kept = new Set(keep.map((key) => snapshotPath(folder, key)));
  return names.filter(
    (name) =>
      name.startsWith(folderPrefix(folder)) &&
      (name.endsWith(ENDING) || name.endsWith('.tmp')) &&
      !kept.has(name),
  );
}
