import type { CorpusFault } from '../corpus/read-corpus.ts';
import type { Problem } from '../domain/problem.ts';
import type { Actor } from './exclusive.ts';
import type { SetAside } from './set-aside.ts';
import type { LoadedFacts, LoadProgress, Rejections } from './version-calls.ts';

/** How the corpus is read anew. */
export type Reload = {
  readonly by: Actor;
  /** Only looks: what was read is kept for a while, so that somebody can say yes. */
  readonly isDryRun: boolean;
  /** Takes over what would be turned away. */
  readonly isForced: boolean;
  readonly onProgress: (progress: LoadProgress) => void;
};

/** A version that is or was served. */
export type ServedFacts = {
  readonly facts: LoadedFacts;
  /** Counts the versions, from 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Who has put it in place; `undefined`: the program's start. */
  readonly by: Actor | undefined;
};

/** Why a version is not taken over unless somebody insists. */
export type Doubt = 'broken-files' | 'lost-too-much';

/** What came of a reload. */
export type ReloadOutcome =
  | { readonly kind: 'swapped'; readonly from: ServedFacts; readonly to: ServedFacts }
  /** The folder holds what is served. */
  | { readonly kind: 'same'; readonly served: ServedFacts; readonly rejections: Rejections }
  /** A dry run, or something speaks against it; `id` names what was prepared. */
  | {
      readonly kind: 'not-swapped';
      readonly isDryRun: boolean;
      readonly doubt: Doubt | undefined;
      readonly id: string | undefined;
      readonly from: ServedFacts;
      readonly facts: LoadedFacts;
      /** What it would have. */
      readonly number: number;
    }
  /** Nothing can be answered from the folder; what is served goes on. */
  | {
      readonly kind: 'unusable';
      readonly fault: CorpusFault;
      readonly problems: readonly Problem[];
      readonly served: ServedFacts;
    }
  | {
      readonly kind: 'undone';
      readonly from: ServedFacts;
      readonly to: ServedFacts;
      readonly aside: SetAside | undefined;
      /** Whether the folder still holds what was taken back. */
      readonly isFolderAhead: boolean;
    };
