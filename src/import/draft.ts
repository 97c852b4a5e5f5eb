import type { DateReason } from '../domain/date-reason.ts';
import type { FileDetail } from '../domain/file-detail.ts';
import type { FieldStatus } from '../domain/publication-date.ts';

/** A value with where it comes from. */
export type Sourced<Value> = {
  readonly value: Value;
  /** `given`: it stands in the source. `inferred`: it was worked out from it. `missing`: there is none. */
  readonly status: FieldStatus;
  /** Where it stands or why it is so, for people: `line 8: "14. Februar 2020"`, `og:title`; empty where it is missing. */
  readonly basis: string;
};

/** A field that nobody gave. */
export const MISSING: Sourced<undefined> = { value: undefined, status: 'missing', basis: '' };

/** What a removed stretch of the source was. */
export type RemovedKind =
  | 'navigation'
  | 'paywall'
  | 'share'
  | 'donation'
  | 'related'
  | 'advertisement'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'url'
  | 'title'
  | 'kicker'
  | 'other';

/** A stretch of the source that is not in the article's text. Nothing is dropped unseen. */
export type RemovedLines = {
  readonly kind: RemovedKind;
  /** First and last line of the source, from 1, inclusive; `undefined` where the source has no lines (HTML). */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  /** As it stands there, whole; line breaks kept. */
  readonly text: string;
};

/** A piece of the article's text. */
export type DraftBlock = {
  readonly kind: 'paragraph' | 'subheading';
  /** One line, NFC, never empty; the source's own wording. */
  readonly text: string;
};

/** A date that may be the day of publication, worked out from the text; only a person may accept it. */
export type DateProposal = {
  /** EDTF with `?`: `2016-01-20?`. */
  readonly edtf: string;
  readonly reason: DateReason;
};

/** An article as an importer read it, before anybody looked at it. */
export type Draft = {
  readonly headline: Sourced<string | undefined>;
  readonly kicker: Sourced<string | undefined>;
  /** The lede. */
  readonly description: Sourced<string | undefined>;
  /** EDTF; an importer never writes one with `?` by itself. */
  readonly datePublished: Sourced<string | undefined>;
  readonly dateModified: Sourced<string | undefined>;
  /** In the order of likelihood; empty where the date is given or the text gives no hint. */
  readonly dateProposals: readonly DateProposal[];
  readonly publisher: Sourced<string | undefined>;
  /** Names or initials, in order; initials in lower case. */
  readonly author: Sourced<readonly string[]>;
  /** By their usual names (dpa, AFP, Reuters, AP, sda, APA, epd, KNA), in order; not those of pictures. */
  readonly agencies: Sourced<readonly string[]>;
  /** http or https, wrappers and trackers removed. */
  readonly url: Sourced<string | undefined>;
  /** As it stood in the source, where it differs from `url`. */
  readonly rawUrl: string | undefined;
  /** BCP 47: `de-DE`, `de-CH`, `de-AT`, `en`. */
  readonly inLanguage: Sourced<string>;
  /** `false` behind a paywall; `undefined` unknown. */
  readonly isAccessibleForFree: boolean | undefined;
  /** Whose wording it is, where the source says so: `summary` is somebody's own. */
  readonly form?: 'original' | 'summary' | undefined;
  /** Why the date is what it is, where the source says so. */
  readonly dateNote?: string | undefined;
  readonly captions: readonly { readonly text: string; readonly credit: string | undefined }[];
  /** In the source's order; never empty: a source without text gives an error, not a draft. */
  readonly blocks: readonly DraftBlock[];
  /** In the source's order. */
  readonly removed: readonly RemovedLines[];
};

/** Why a source gave no draft. */
export type ImportFault =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'no-text'
  | 'not-json'
  | 'not-xml'
  | 'unreadable';

/** The source holds no article that can be read. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly fault: ImportFault;
  /** What was wrong where; `undefined` where the fault says all. */
  readonly detail: FileDetail | undefined;

  constructor(fault: ImportFault, detail?: FileDetail, cause?: unknown) {
    super(detail ? `${fault}: ${JSON.stringify(detail)}` : fault, { cause });
    this.fault = fault;
    this.detail = detail;
  }
}
