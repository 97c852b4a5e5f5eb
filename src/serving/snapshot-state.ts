import path from 'node:path';
import { listFolder } from './list-folder.ts';
import { servingStateFile } from './serving-state.ts';
import { readSnapshot } from './snapshot-file.ts';
import { snapshotPath } from './snapshot-names.ts';
import { softwareVersion } from './software-version.ts';

/** What the next start finds. */
export type SnapshotState =
  /**
   * `fresh`: it opens the snapshot. `outdated`: the folder has changed since. `other-software`: other code has built it. `none`:
   * there is none, or it is damaged.
   */
  | { readonly kind: 'fresh' | 'outdated' | 'other-software' | 'none' }
  /** It opens an older version than the folder holds: somebody took one back, or a reload is going on or was cut off. */
  | { readonly kind: 'undone' | 'interrupted'; readonly number: number };

/** How the snapshot of a corpus folder stands; reads the whole of it. Never rejects. */
export async function snapshotStateOf(snapshots: string, folder: string): Promise<SnapshotState> {
  // As the keeper names them.
  const corpus = path.resolve(folder);
  const saved = await servingStateFile(path.resolve(snapshots), corpus).read();
  if (!saved) return { kind: 'none' };
  const { current, held } = saved;
  const { key, number } = current;
  const file = path.join(path.resolve(snapshots), snapshotPath(corpus, key));
  const reading = readSnapshot(file, { software: softwareVersion(), key });
  const isOthers = reading.kind === 'fault' && reading.fault === 'other-software';
  if (reading.kind === 'fault' && !isOthers) return { kind: 'none' };
  const listing = listFolder(corpus);
  const isCurrent = current.listing !== undefined && current.listing === listing;
  // Also by the bot whose other code has built it. Without a listing, or while the folder is what it was then, what is held back stays so.
  if (held && !isCurrent && (held.listing ?? listing) === listing)
    return { kind: held.why, number };
  if (isOthers) return { kind: 'other-software' };
  return { kind: isCurrent ? 'fresh' : 'outdated' };
}
