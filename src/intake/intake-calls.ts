import type { DraftCorrections } from '../import/correct-draft.ts';
import type { Draft } from '../import/draft.ts';
import type { Examined } from '../import/examine-source.ts';
import type { SourcePart } from '../import/source-part.ts';

/** A file that somebody hands in. */
export type ExamineOrder = {
  /** The corpus folder. */
  readonly folder: string;
  /** The file's own name, without any path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the person knows of its only article. */
  readonly corrections: DraftCorrections;
};

/** Articles that somebody has accepted. */
export type StoreOrder = {
  readonly folder: string;
  readonly drafts: readonly { readonly draft: Draft; readonly part: SourcePart }[];
  /** ISO 8601 with zone. */
  readonly at: string;
  /** Name and version of the program. */
  readonly tool: string;
};

/** A file that was written. */
export type WrittenFile = {
  readonly id: string;
  /** Below the corpus folder, with `/`. */
  readonly file: string;
  readonly sha256: string;
  /** Whether there was none before. */
  readonly isNew: boolean;
};

/** What the worker of the intake can do. */
export type IntakeCalls = {
  examine: { order: ExamineOrder; result: readonly Examined[] };
  store: { order: StoreOrder; result: readonly WrittenFile[] };
};

/** The names of the calls. */
export const INTAKE_METHODS = {
  examine: 'examine',
  store: 'store',
} as const satisfies { readonly [Name in keyof IntakeCalls]: Name };
