import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { buildLibraryData, type LibraryData, openLibrary } from '../answer/build-library.ts';
import { type Library, summarize } from '../answer/library.ts';
import { loadBilingualDictionary } from '../corpus/bilingual-dictionary.ts';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Problem } from '../domain/problem.ts';
import { buildAutoEngine } from '../search/engines/choose-engine.ts';
import { compareInventories } from './compare-inventories.ts';
import { VersionGoneError } from './errors-between-threads.ts';
import { type InventoryItem, packInventory, takeInventory, unpackInventory } from './inventory.ts';
import { listFolder } from './list-folder.ts';
import { reportOf, showDifference } from './load-report.ts';
import { readSnapshot, type SnapshotFault, writeSnapshot } from './snapshot-file.ts';
import { snapshotPath } from './snapshot-names.ts';
import { softwareVersion } from './software-version.ts';
import type {
  LoadedFacts,
  LoadOrder,
  LoadOutcome,
  LoadProgress,
  Rejections,
} from './version-calls.ts';
import { MAX_LISTED } from './version-calls.ts';

/** A version in plain values, as a snapshot holds it: what is read once, and what is in use as long as it is served. */
type VersionData = {
  readonly library: LibraryData;
  readonly inventory: readonly InventoryItem[];
  readonly problems: readonly Problem[];
  /** Day on which the folder was read. */
  readonly readOn: CalendarDate;
};

/** Digits of a key: 64 bits. */
const KEY_LENGTH = 16;

/**
 * Loads a version of the corpus: opens its snapshot where that is whole and of this software, else reads the folder, builds
 * the index and stores it. Blocks its thread for as long as that takes.
 *
 * @throws {CorpusError} if the folder cannot be read or holds no valid article
 * @throws {DictionaryError} if the word list cannot be used
 * @throws {VersionGoneError} if a certain version is wanted and there is none
 */
export async function loadVersion(
  order: LoadOrder,
  report: (progress: LoadProgress) => void,
): Promise<{ readonly library: Library | undefined; readonly outcome: LoadOutcome }> {
  const started = performance.now();
  const software = softwareVersion();
  // Before anything is read: what changes meanwhile makes another listing.
  const listing = listFolder(order.folder);
  const found = await findVersion(order, software, listing, report);
  const loadMs = () => Math.round(performance.now() - started);
  if (found.kind === 'same') {
    const rejections = rejectionsOf(found.problems);
    return { library: undefined, outcome: { kind: 'same', rejections, loadMs: loadMs() } };
  }

  const { data, key, snapshotFault } = found;
  const isHeld = order.wanted.kind === 'held' && found.isOpenedAsWanted;
  const dictionary =
    order.dictionaryFile === undefined
      ? undefined
      : await loadBilingualDictionary(order.dictionaryFile);
  const asOf = isHeld ? data.readOn : order.today;
  const library = await openLibrary(data.library, buildAutoEngine, asOf, dictionary);
  const stored =
    found.origin === 'snapshot' ? undefined : store(order, software, key, data, report);
  const difference =
    order.before &&
    compareInventories(unpackInventory(order.before.inventory), data.inventory, data.problems);
  const facts: LoadedFacts = {
    key,
    fingerprint: library.fingerprint,
    summary: summarize(library),
    examples: library.examples,
    inventory: packInventory(data.inventory),
    listing,
    // What was asked for by its key alone was opened without a look at the files.
    isOfFolder: !found.isOpenedAsWanted || order.wanted.kind === 'folder',
    origin: found.origin,
    snapshotFault,
    isStored: found.origin === 'snapshot' || stored?.kind === 'stored',
    storeFault: stored?.kind === 'fault' ? stored.code : undefined,
    rejections: rejectionsOf(data.problems),
    difference: difference && showDifference(difference),
    report: reportOf({ key, summary: summarize(library), difference, problems: data.problems }),
    loadMs: loadMs(),
  };
  return { library, outcome: { kind: 'loaded', facts } };
}

type Found =
  | { readonly kind: 'same'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'version';
      readonly data: VersionData;
      readonly key: string;
      readonly origin: LoadedFacts['origin'];
      readonly snapshotFault: SnapshotFault | undefined;
      /** From the snapshot that was asked for, without a look at the files. */
      readonly isOpenedAsWanted: boolean;
    };

async function findVersion(
  order: LoadOrder,
  software: string,
  listing: string | undefined,
  report: (progress: LoadProgress) => void,
): Promise<Found> {
  const { folder, today, wanted, before } = order;
  const wantedKey = keyToOpen(order, listing);
  let snapshotFault: SnapshotFault | undefined;
  if (wantedKey !== undefined) {
    const opened = openSnapshot(order, software, wantedKey);
    if (typeof opened !== 'string')
      return {
        kind: 'version',
        data: opened,
        key: wantedKey,
        origin: 'snapshot',
        snapshotFault: undefined,
        isOpenedAsWanted: true,
      };
    snapshotFault = opened;
  }

  const corpus = await readCorpus(folder, today, (done, total) =>
    report({ phase: 'reading', share: done / total }),
  );
  const key = keyOf(corpus, software);
  if (wanted.kind === 'version' && key !== wanted.key)
    throw new VersionGoneError('neither a snapshot nor the folder holds the version');
  if (before?.key === key) return { kind: 'same', problems: corpus.problems };
  if (key !== wantedKey) {
    const opened = openSnapshot(order, software, key);
    if (typeof opened !== 'string')
      return {
        kind: 'version',
        data: opened,
        key,
        origin: 'snapshot',
        snapshotFault,
        isOpenedAsWanted: false,
      };
    if (opened !== 'missing') snapshotFault = opened;
  }
  const library = buildLibraryData(corpus, (done, total) =>
    report({ phase: 'indexing', share: done / total }),
  );
  const data: VersionData = {
    library,
    inventory: takeInventory(corpus.articles, corpus.fileOf),
    problems: corpus.problems,
    readOn: today,
  };
  return { kind: 'version', data, key, origin: 'built', snapshotFault, isOpenedAsWanted: false };
}

/** The version whose snapshot may be opened without a look at the files. */
function keyToOpen({ wanted }: LoadOrder, listing: string | undefined): string | undefined {
  switch (wanted.kind) {
    case 'version':
      return wanted.key;
    case 'held':
      return wanted.listing === undefined || wanted.listing === listing ? wanted.key : undefined;
    case 'folder':
      return wanted.known?.listing !== undefined && wanted.known.listing === listing
        ? wanted.known.key
        : undefined;
  }
}

/** Another one, another version: what is held, and what has built it. */
function keyOf({ fingerprint, examples }: Corpus, software: string): string {
  return createHash('sha256')
    .update(JSON.stringify([software, fingerprint, examples]))
    .digest('hex')
    .slice(0, KEY_LENGTH);
}

/** Sections of a snapshot: what is in use for long is kept apart from what is read once. */
type LongLived = Pick<LibraryData, 'index' | 'dates'>;
type Rest = Omit<VersionData, 'library'> & { readonly library: Omit<LibraryData, keyof LongLived> };

function openSnapshot(
  { snapshots, folder }: LoadOrder,
  software: string,
  key: string,
): VersionData | SnapshotFault {
  if (snapshots === undefined) return 'missing';
  const file = path.join(snapshots, snapshotPath(folder, key));
  const reading = readSnapshot(file, { software, key });
  if (reading.kind === 'fault') return reading.fault;
  // The hash was right, and so was the software: the values are those that this code has written.
  const rest = z.custom<Rest>().parse(reading.sections[0]);
  const longLived = z.custom<LongLived>().parse(reading.sections[1]);
  return { ...rest, library: { ...rest.library, ...longLived } };
}

/** A version that cannot be stored is served all the same. */
function store(
  { snapshots, folder }: LoadOrder,
  software: string,
  key: string,
  { library, ...rest }: VersionData,
  report: (progress: LoadProgress) => void,
): { readonly kind: 'stored' } | { readonly kind: 'fault'; readonly code: string } | undefined {
  if (snapshots === undefined) return undefined;
  report({ phase: 'storing', share: 0 });
  const { index, dates, ...others } = library;
  const longLived: LongLived = { index, dates };
  const once: Rest = { ...rest, library: others };
  try {
    const file = path.join(snapshots, snapshotPath(folder, key));
    writeSnapshot(file, { software, key }, [once, longLived]);
    return { kind: 'stored' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { kind: 'fault', code };
  }
}

function rejectionsOf(problems: readonly Problem[]): Rejections {
  const errors = problems.filter(({ level }) => level === 'error');
  return {
    errorCount: errors.length,
    warningCount: problems.length - errors.length,
    first: errors.slice(0, MAX_LISTED),
  };
}
