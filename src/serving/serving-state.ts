import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeFileWhole } from '../corpus/write-file.ts';
import { folderPrefix } from './snapshot-names.ts';
import type { LoadedFacts, Wanted } from './version-calls.ts';

const version = z.object({
  // Becomes part of a file's name.
  key: z.string().regex(/^[0-9a-f]{16}$/),
  /** Counts the versions that were served, from 1. */
  number: z.int().positive(),
  /** How the folder looked that holds it. */
  listing: z.string().optional(),
});

const addedFiles = z.object({
  /** Paths below the corpus folder, and the files' SHA-256. */
  files: z.array(z.object({ file: z.string(), sha256: z.string() })).readonly(),
  /** Whether nothing else makes the version different from the one before. */
  isAll: z.boolean(),
});

const state = z.object({
  /** Highest number that was given. */
  lastNumber: z.int().positive(),
  current: version,
  previous: version.optional(),
  /**
   * Why the folder does not count at the next start: a reload was cut off in its middle, or somebody took a version back.
   * `listing` is how the folder looked then; once it looks different, somebody has gone on, and the folder counts again.
   */
  held: z
    .object({ why: z.enum(['interrupted', 'undone']), listing: z.string().optional() })
    .optional(),
  /** What `add` has written for the current version. */
  added: addedFiles.optional(),
});

/** What is served, for the next start. Without it, the folder is what is served. */
export type ServingState = z.infer<typeof state>;

/** Article files that were written for a version. */
export type AddedFiles = z.infer<typeof addedFiles>;

/** Keeps what is served on the disk. */
export type ServingStateFile = {
  /** `undefined` where there is none, or it cannot be used. */
  read(): Promise<ServingState | undefined>;
  /** @throws what the file system throws; what was there before is as it was */
  write(state: ServingState): Promise<void>;
};

/**
 * @param snapshots the folder it stands in; `undefined`: nothing is kept
 * @param folder the corpus folder it is about
 */
export function servingStateFile(snapshots: string | undefined, folder: string): ServingStateFile {
  if (snapshots === undefined)
    return { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };
  const file = path.join(snapshots, `${folderPrefix(folder)}serving.json`);
  return {
    async read() {
      try {
        return state.parse(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        return undefined;
      }
    },
    write: (next) => writeFileWhole(file, `${JSON.stringify(next, null, 2)}\n`),
  };
}

/** What is to be loaded at the start. */
export function wantedAtStart(saved: ServingState | undefined): Wanted {
  if (!saved) return { kind: 'folder', known: undefined };
  const { current, held } = saved;
  return held
    ? { kind: 'held', key: current.key, listing: held.listing }
    : { kind: 'folder', known: { key: current.key, listing: current.listing } };
}

/** What is served once it is loaded: the same version keeps its number. */
export function stateAtStart(saved: ServingState | undefined, facts: LoadedFacts): ServingState {
  if (!saved) return { lastNumber: 1, current: numbered(facts, 1) };
  if (saved.current.key !== facts.key) return stateAfter(saved, facts);
  const { held, ...others } = saved;
  const current = numbered(facts, saved.current.number);
  return { ...others, current, ...(held && !facts.isOfFolder ? { held } : {}) };
}

/** What is served once another version was taken over. */
export function stateAfter(
  before: ServingState,
  facts: LoadedFacts,
  added?: AddedFiles,
): ServingState {
  const number = before.lastNumber + 1;
  return {
    lastNumber: number,
    current: numbered(facts, number),
    previous: before.current,
    ...(added && { added }),
  };
}

/** What is served once the version before is back; `undefined` where there is none. */
export function stateBefore(
  { previous, lastNumber }: ServingState,
  held: ServingState['held'],
): ServingState | undefined {
  return (
    previous && {
      lastNumber,
      current: { key: previous.key, number: previous.number },
      ...(held && { held }),
    }
  );
}

function numbered({ key, listing, isOfFolder }: LoadedFacts, number: number) {
  return { key, number, ...(isOfFolder && listing !== undefined ? { listing } : {}) };
}
