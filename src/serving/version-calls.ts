import type { Question } from '../answer/answer-question.ts';
import type { TimelineRequest } from '../answer/make-timeline.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { Problem } from '../domain/problem.ts';
import type { Difference } from './compare-inventories.ts';
import type { InventoryItem } from './inventory.ts';
import type { SnapshotFault } from './snapshot-file.ts';

/** Which version is to be loaded. */
export type Wanted =
  /** What the folder holds; `known` may stand for it as long as its listing is the same. */
  | { readonly kind: 'folder'; readonly known: KnownVersion | undefined }
  /** This version and no other: from its snapshot, else from the folder if that still makes it. */
  | { readonly kind: 'version'; readonly key: string }
  /** This version, from its snapshot, whatever the folder holds; unless the folder has changed since it was listed so. */
  | { readonly kind: 'held'; readonly key: string; readonly listing: string | undefined };

/** A version and how its folder looked: see `listFolder`. */
type KnownVersion = { readonly key: string; readonly listing: string | undefined };

/** How a version is loaded. */
export type LoadOrder = {
  /** Absolute path. */
  readonly folder: string;
  readonly today: CalendarDate;
  readonly dictionaryFile: string | undefined;
  /** Folder of the snapshots; `undefined` where none are kept. */
  readonly snapshots: string | undefined;
  readonly wanted: Wanted;
  /** The version served so far: its key, and its inventory as `packInventory` makes it. */
  readonly before: { readonly key: string; readonly inventory: Uint8Array } | undefined;
};

/** How far a load is. */
export type LoadProgress = {
  readonly phase: 'reading' | 'indexing' | 'storing' | 'opening';
  /** 0 to 1. */
  readonly share: number;
};

/** What was wrong in the folder: counts, and the first errors. */
export type Rejections = {
  /** Files that gave no article and other errors. */
  readonly errorCount: number;
  readonly warningCount: number;
  /** Errors only, in the order of the files; at most {@link MAX_LISTED}. */
  readonly first: readonly Problem[];
};

/** Items of a list that a report names; the file beside it has them all. */
export const MAX_LISTED = 10;

/** The difference to the version before, cut to what a message can show; `broken` is not in `removed` here. */
export type ShownDifference = {
  readonly [Kind in 'added' | 'changed' | 'removed' | 'broken']: {
    readonly count: number;
    readonly first: readonly Pick<InventoryItem, 'headline' | 'file'>[];
  };
} & Pick<Difference, 'unchangedCount' | 'lostShare'>;

/** A version that was loaded. */
export type LoadedFacts = {
  /** Tells it from every other version: what it holds and what built it. */
  readonly key: string;
  readonly fingerprint: string;
  readonly summary: LibrarySummary;
  readonly examples: readonly string[];
  /** As `packInventory` makes it. */
  readonly inventory: Uint8Array;
  /** How the folder looked before anything was read; `undefined` if it could not be read. */
  readonly listing: string | undefined;
  /** Whether the version is known to be what the folder holds. */
  readonly isOfFolder: boolean;
  /** Whether the index was built, or opened from a snapshot. */
  readonly origin: 'built' | 'snapshot';
  /** Why a snapshot that was looked for could not be used. */
  readonly snapshotFault: SnapshotFault | undefined;
  /** Whether a snapshot of it lies on the disk; where not, why: a code of the file system such as `ENOSPC`. */
  readonly isStored: boolean;
  readonly storeFault: string | undefined;
  readonly rejections: Rejections;
  /** Of the version before; `undefined` where there was none. */
  readonly difference: ShownDifference | undefined;
  /** The whole report as JSON, in UTF-8. */
  readonly report: Uint8Array;
  readonly loadMs: number;
};

/** What came of a load. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly facts: LoadedFacts }
  /** The folder holds what is served already; nothing was built. */
  | { readonly kind: 'same'; readonly rejections: Rejections; readonly loadMs: number };

/** What the worker of a version can do. */
type Calls = {
  load: { order: LoadOrder; result: LoadOutcome };
  answer: {
    order: {
      readonly question: Question;
      readonly limit: number | undefined;
      readonly offset: number | undefined;
    };
  };
  readArticle: { order: { readonly key: string; readonly paragraphNumber: number } };
  timeline: { order: TimelineRequest };
  suggestTopics: { order: { readonly typed: string; readonly limit: number } };
  surveyTopics: { order: { readonly limit: number } };
  suggestHeadlines: { order: { readonly typed: string; readonly limit: number } };
  keyWords: { order: { readonly text: string; readonly limit: number } };
};

/** The argument of a call. */
export type Order<Name extends keyof Calls> = Calls[Name]['order'];

/** The names of the calls. */
export const METHODS = {
  load: 'load',
  answer: 'answer',
  readArticle: 'readArticle',
  timeline: 'timeline',
  suggestTopics: 'suggestTopics',
  surveyTopics: 'surveyTopics',
  suggestHeadlines: 'suggestHeadlines',
  keyWords: 'keyWords',
} as const satisfies { readonly [Name in keyof Calls]: Name };
