import path from 'node:path';
import { listFolder } from './list-folder.ts';
import { servingStateFile } from './serving-state.ts';
import { readSnapshot } from './snapshot-file.ts';
import { snapshotPath } from './snapshot-names.ts';
import { softwareVersion } from './software-version.ts';

/** What the next start finds. */
export type SnapshotState =
  /** It opens the snapshot. */
  | 'fresh'
  /** The folder has changed since. */
  | 'outdated'
  /** Other code has built it. */
  | 'other-software'
  /** There is none, or it is damaged. */
  | 'none';

/** How the snapshot of a corpus folder stands; reads the whole of it. Never rejects. */
export async function snapshotStateOf(snapshots: string, folder: string): Promise<SnapshotState> {
  // As the keeper names them.
  const corpus = path.resolve(folder);
  const saved = await servingStateFile(path.resolve(snapshots), corpus).read();
  if (!saved) return 'none';
  const { key, listing } = saved.current;
  const file = path.join(path.resolve(snapshots), snapshotPath(corpus, key));
  const reading = readSnapshot(file, { software: softwareVersion(), key });
  if (reading.kind === 'fault')
    return reading.fault === 'other-software' ? 'other-software' : 'none';
  return listing !== undefined && listing === listFolder(corpus) ? 'fresh' : 'outdated';
}
