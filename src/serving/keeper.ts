import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { CorpusError } from '../corpus/read-corpus.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { UserError } from '../domain/user-error.ts';
import { doubtOf } from './doubts.ts';
import { VersionGoneError } from './errors-between-threads.ts';
import { type Actor, createExclusive, type Running } from './exclusive.ts';
import { type HostedVersion, hostVersion } from './host-version.ts';
import type { KeeperLog } from './keeper-log.ts';
import { createPreparedShelf } from './prepared-shelf.ts';
import type { Reload, ReloadOutcome, ServedFacts } from './reload-outcome.ts';
import {
  type AddedFiles,
  type ServingState,
  servingStateFile,
  stateAfter,
  stateAtStart,
  stateBefore,
  wantedAtStart,
} from './serving-state.ts';
import { setAside } from './set-aside.ts';
import { outdatedSnapshots } from './snapshot-names.ts';
import type { LoadedFacts, LoadProgress, Wanted } from './version-calls.ts';
import { type BorrowedCorpus, createVersionSlot, type VersionSlot } from './version-slot.ts';

/** What a keeper needs. */
export type KeeperOptions = {
  readonly folder: string;
  /** Folder of the snapshots; `undefined`: none are kept. */
  readonly snapshots: string | undefined;
  readonly dictionaryFile: string | undefined;
  readonly today: () => CalendarDate;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: KeeperLog;
  /** Called when the corpus can no longer be served. */
  readonly onFatal: (error: Error) => void;
};

/** Who changes the corpus, and how they are told how far it is. */
type Change = Pick<Reload, 'by' | 'onProgress'>;

/** What is served, and what is being done. */
export type KeeperStatus = {
  readonly served: ServedFacts;
  readonly running: Running | undefined;
  /** Why something other is served than the folder holds; `undefined` where nobody knows of a difference. */
  readonly held: 'interrupted' | 'undone' | undefined;
};

/** Keeps the version that answers, and puts another in its place on a moderator's word: whole or not at all. */
export type Keeper = {
  /** The version that answers now, for one answer. */
  readonly borrow: () => BorrowedCorpus;
  /** What is served, and what is being done. */
  status(): KeeperStatus;
  /**
   * Reads the folder and takes its content over where nothing speaks against it.
   *
   * @throws {UserError} (rejects) `corpus-busy` if somebody else is changing the corpus
   */
  reload(request: Reload): Promise<ReloadOutcome>;
  /**
   * Writes articles and then reloads, with nobody in between.
   *
   * @param write writes the files; what it throws is thrown, and nothing is reloaded
   * @throws {UserError} (rejects) `corpus-busy`
   */
  addAndReload(request: Change, write: () => Promise<AddedFiles['files']>): Promise<ReloadOutcome>;
  /** Takes over what a reload has prepared. @throws {UserError} (rejects) `corpus-busy`, `preparation-gone` */
  adopt(id: string, by: Actor): Promise<ReloadOutcome>;
  /** Throws a prepared version away. @throws {UserError} (rejects) `preparation-gone` */
  discard(id: string): Promise<void>;
  /** The report of the version that is served or prepared, as JSON in UTF-8; `undefined` for any other. */
  reportOf(key: string): Uint8Array | undefined;
  /**
   * Goes back to the version before; articles that were added since are set aside, not deleted.
   *
   * @param key the version to be taken back; `undefined` the one that is served
   * @throws {UserError} (rejects) `corpus-busy`, `no-previous`, `undo-stale` if another version is served by now
   */
  undo(request: Change, key?: string): Promise<ReloadOutcome>;
  /** Gives up the change that is being made, if any: what is served stays. */
  abandon(): void;
  /** Ends all threads. Twice is once. */
  stop(): Promise<void>;
};

/** A version in use, and what is told of it. */
type Served = { readonly slot: VersionSlot; readonly facts: ServedFacts };

/**
 * Loads what is to be served, and keeps it.
 *
 * @throws {CorpusError} (rejects) if the folder cannot be read or holds no valid article
 * @throws {DictionaryError} (rejects) if the word list cannot be used
 */
export async function createKeeper(options: KeeperOptions): Promise<Keeper> {
  const { snapshots, log, clock, onFatal } = options;
  const folder = path.resolve(options.folder);
  const file = servingStateFile(snapshots, folder);
  const exclusive = createExclusive(clock);
  const prepared = createPreparedShelf();
  const abandoning = new AbortController();

  const load = async (
    wanted: Wanted,
    before: LoadedFacts | undefined,
    onProgress?: (progress: LoadProgress) => void,
  ) =>
    await hostVersion(
      {
        folder,
        today: options.today(),
        dictionaryFile: options.dictionaryFile,
        snapshots,
        wanted,
        before: before && { key: before.key, inventory: before.inventory },
      },
      onProgress,
      abandoning.signal,
    );
  const loadAnyway = async (...how: Parameters<typeof load>): Promise<HostedVersion> => {
    const hosted = await load(...how);
    if (hosted.kind === 'same') throw new Error('a version that is served was loaded again');
    return hosted;
  };
  const toSlot = (hosted: HostedVersion): VersionSlot =>
    createVersionSlot(hosted, {
      reopen: () => loadAnyway({ kind: 'version', key: hosted.facts.key }, undefined),
      onLost: (err) => log.error({ err, version: hosted.facts.key }, 'the index broke down'),
      onFatal,
    });
  const logLoaded = ({ snapshotFault, storeFault, key, origin, loadMs }: LoadedFacts) => {
    if (snapshotFault) log.warn({ fault: snapshotFault }, 'a snapshot was not used');
    if (storeFault) log.warn({ code: storeFault }, 'no snapshot was written');
    log.info({ version: key, origin, ms: loadMs }, 'corpus loaded');
  };

  const saved = await file.read();
  const first = await loadAnyway(wantedAtStart(saved), undefined);
  logLoaded(first.facts);
  let state = stateAtStart(saved, first.facts);
  let served: Served = {
    slot: toSlot(first),
    facts: { facts: first.facts, number: state.current.number, since: clock(), by: undefined },
  };
  /** The version before, where it lies in memory only. */
  let unstored: Served | undefined;
  if (state.held) log.warn({ why: state.held.why }, 'served is not what the folder holds');

  const remember = async (next: ServingState): Promise<void> => {
    state = next;
    try {
      await file.write(next);
    } catch (err) {
      log.warn({ err }, 'what is served could not be noted for the next start');
    }
  };
  const prune = async () => {
    if (snapshots === undefined) return;
    const keep = [state.current.key, state.previous?.key ?? '', ...prepared.keys()];
    try {
      for (const name of outdatedSnapshots(await readdir(snapshots), folder, keep))
        await rm(path.join(snapshots, name), { force: true });
    } catch (err) {
      log.warn({ err }, 'old snapshots could not be removed');
    }
  };
  await remember(state);
  await prune();

  /** From here on, the other version answers. */
  const swap = async (slot: VersionSlot, by: Actor, next: ServingState): Promise<void> => {
    const old = served;
    const { number } = next.current;
    served = { slot, facts: { facts: slot.facts, number, since: clock(), by } };
    if (unstored?.slot !== slot) unstored?.slot.retire();
    unstored = undefined;
    // What lies on no disk stays in memory, so that somebody can go back to it.
    if (next.previous && !old.facts.facts.isStored) unstored = old;
    else old.slot.retire();
    // It was compared with the old version.
    await prepared.close();
    await remember(next);
    await prune();
  };
  const takeOver = async (
    hosted: HostedVersion,
    by: Actor,
    files?: AddedFiles['files'],
  ): Promise<ReloadOutcome> => {
    const from = served.facts;
    const added = files && { files, isAll: isAllOf(files, hosted.facts) };
    await swap(toSlot(hosted), by, stateAfter(state, hosted.facts, added));
    return { kind: 'swapped', from, to: served.facts };
  };
  /** While this lasts, the next start serves what is served now: the program may be killed at any time. */
  const whileHeld = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const before = state;
    const interrupted: ServingState = { ...before, held: { why: 'interrupted' } };
    await remember(interrupted);
    try {
      return await work();
    } finally {
      // Where nothing was taken over, all is as before.
      if (state === interrupted) await remember(before);
    }
  };
  const reload = async (
    { by, isDryRun, isForced, onProgress }: Reload,
    added?: AddedFiles['files'],
  ): Promise<ReloadOutcome> =>
    await whileHeld(async (): Promise<ReloadOutcome> => {
      const from = served.facts;
      let hosted: Awaited<ReturnType<typeof load>>;
      try {
        hosted = await load({ kind: 'folder', known: undefined }, from.facts, onProgress);
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
        return { kind: 'unusable', fault: error.fault, problems: error.problems, served: from };
      }
      if (hosted.kind === 'same') {
        const { held: _, ...others } = state;
        await remember(others);
        return { kind: 'same', served: from, rejections: hosted.rejections };
      }
      const { facts } = hosted;
      logLoaded(facts);
      const doubt = isForced ? undefined : doubtOf(facts);
      if (!isDryRun && !doubt) return await takeOver(hosted, by, added);
      const number = state.lastNumber + 1;
      const id = prepared.put(hosted);
      return { kind: 'not-swapped', isDryRun, doubt, id, from, facts, number };
    });
  /** The version before: from memory, else from its snapshot. */
  const findPrevious = async (key: string, onProgress: Reload['onProgress']) => {
    if (unstored?.facts.facts.key === key) return unstored.slot;
    onProgress({ phase: 'opening', share: 0 });
    try {
      const wanted: Wanted = { kind: 'version', key };
      return toSlot(await loadAnyway(wanted, served.facts.facts, onProgress));
    } catch (error) {
      if (error instanceof VersionGoneError) throw new UserError({ identifier: 'no-previous' });
      throw error;
    }
  };
  const undo = async ({ by, onProgress }: Change, key: string | undefined) => {
    const from = served.facts;
    const { previous, added } = state;
    // First: whoever comes too late is not sent to a command that can do nothing for them.
    if (!previous) throw new UserError({ identifier: 'no-previous' });
    if (key !== undefined && key !== from.facts.key)
      throw new UserError({ identifier: 'undo-stale' });
    // Before anything is moved: without the old version there is no way back.
    const slot = await findPrevious(previous.key, onProgress);
    const aside = added && (await setAside(folder, added.files, clock()));
    const isFolderAhead = !(added?.isAll && aside?.left.length === 0);
    const { listing } = slot.facts;
    const held = { why: 'undone' as const, ...(listing !== undefined && { listing }) };
    const next = stateBefore(state, isFolderAhead ? held : undefined);
    if (next) await swap(slot, by, next);
    return { kind: 'undone' as const, from, to: served.facts, aside, isFolderAhead };
  };

  return {
    borrow: () => served.slot.borrow(),
    status: () => {
      const running = exclusive.running();
      // While somebody is at it, the mark is there for the next start only.
      return { served: served.facts, running, held: running ? undefined : state.held?.why };
    },
    reload: (request) => exclusive.run('reload', request.by, () => reload(request)),
    addAndReload: (request, write) =>
      exclusive.run('add', request.by, async () => {
        const unforced = { ...request, isDryRun: false, isForced: false };
        return await whileHeld(async () => await reload(unforced, await write()));
      }),
    adopt: (id, by) =>
      exclusive.run('reload', by, async () => await takeOver(prepared.take(id), by)),
    async discard(id) {
      await prepared.take(id).close();
      await prune();
    },
    reportOf: (key) =>
      [served.facts.facts, ...prepared.facts()].find((facts) => facts.key === key)?.report,
    undo: (request, key) => exclusive.run('undo', request.by, () => undo(request, key)),
    abandon: () => abandoning.abort(),
    async stop() {
      abandoning.abort();
      await Promise.all([prepared.close(), served.slot.close(), unstored?.slot.close()]);
    },
  };
}

/** Whether the new files are all that makes a version different from the one before. */
function isAllOf(files: AddedFiles['files'], { difference }: LoadedFacts): boolean {
  return (
    difference !== undefined &&
    difference.added.count === files.length &&
    difference.changed.count + difference.removed.count + difference.broken.count === 0
  );
}
