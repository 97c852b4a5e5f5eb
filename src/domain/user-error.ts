import type { FileDetail } from './file-detail.ts';

/** What an asker can mend; the text is chosen where it is shown. */
export type UserErrorDetail = QuestionErrorDetail | CurationErrorDetail;

/** Of a question or topic. */
type QuestionErrorDetail =
  | { readonly identifier: 'question-empty' }
  | {
      readonly identifier: 'question-too-long' | 'topic-too-long';
      readonly length: number;
      readonly maxLength: number;
    }
  | {
      readonly identifier: 'date-unreadable';
      readonly option: 'from' | 'to';
      /** As typed, cut to a length that fits any message. */
      readonly value: string;
    }
  | {
      readonly identifier: 'source-unknown';
      readonly value: string;
      /** The sources there are, most articles first. */
      readonly sources: readonly string[];
    }
  | {
      /** Too many questions in too short a time. */
      readonly identifier: 'too-fast';
      readonly maxQuestions: number;
      readonly seconds: number;
      /** When the member may go on, in seconds since 1970. */
      readonly goesOnAt: number;
    }
  /** A message without words to search for, such as a picture. */
  | { readonly identifier: 'message-without-text' };

/** Of a change of the corpus. */
export type CurationErrorDetail =
  /** `elsewhere`: not on a server whose moderators look after the corpus. */
  | { readonly identifier: 'curation-elsewhere' | 'curation-no-rights' }
  /** The program is being ended. */
  | { readonly identifier: 'stopping' }
  | {
      readonly identifier: 'corpus-busy';
      readonly deed: 'reload' | 'add' | 'undo';
      /** Who is at it. */
      readonly by: string;
      /** The very person who is turned away. */
      readonly isSelf: boolean;
      /** Since when. */
      readonly seconds: number;
    }
  /** What a button belonged to is no longer there: too late, used already, or the bot was started anew. */
  | { readonly identifier: 'preparation-gone' | 'proposal-gone' | 'undo-stale' | 'no-previous' }
  | { readonly identifier: 'file-too-large'; readonly maxMegabytes: number }
  | {
      readonly identifier: 'file-kind';
      readonly name: string;
      readonly endings: readonly string[];
    }
  /** `elsewhere`: not where Discord keeps attachments. */
  | { readonly identifier: 'file-elsewhere' | 'file-unreachable' | 'file-too-slow' }
  | {
      readonly identifier: 'file-unusable';
      readonly reason: FileReason;
      readonly detail: FileDetail | undefined;
    }
  | { readonly identifier: 'too-many-articles'; readonly count: number; readonly max: number }
  | {
      readonly identifier: 'field-unreadable';
      readonly field: 'date' | 'url';
      readonly value: string;
    }
  /** The corpus folder cannot be written to; a code of the file system, such as `ENOSPC`. */
  | { readonly identifier: 'not-writable'; readonly code: string };

/** Why a file gave no article. */
type FileReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'no-text'
  | 'not-json'
  | 'not-xml'
  | 'unreadable'
  | 'too-slow';

const QUESTION_IDENTIFIERS: ReadonlySet<string> = new Set<QuestionErrorDetail['identifier']>([
  'question-empty',
  'question-too-long',
  'topic-too-long',
  'date-unreadable',
  'source-unknown',
  'too-fast',
  'message-without-text',
]);

/** Whether it is about a question or topic, not about a change of the corpus. */
export function isAboutQuestions(detail: UserErrorDetail): detail is QuestionErrorDetail {
  return QUESTION_IDENTIFIERS.has(detail.identifier);
}

/** Thrown where the person who asked can do better; everything else that is thrown is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly detail: UserErrorDetail;

  constructor(detail: UserErrorDetail) {
    super(detail.identifier);
    this.detail = detail;
  }
}
