/** What is wrong with a line of a set. */
export type LineFault =
  | 'not-utf8'
  | 'not-json'
  | 'not-an-object'
  | 'no-id'
  | 'no-text'
  | 'bad-title'
  | 'bad-language';

/** Why an evaluation cannot run; put into words by `describe-failure.ts`. */
export type EvaluationFault =
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'bad-line';
      readonly file: string;
      /** From 1. */
      readonly line: number;
      readonly fault: LineFault;
    }
  | {
      /** A field is missing or not of its form; `--help` tells the form. */
      readonly kind: 'bad-field';
      readonly file: string;
      readonly line: number;
      /** As it stands in the file: `dct`, `max_dates`. */
      readonly field: string;
    }
  | {
      readonly kind: 'duplicate-id';
      readonly file: string;
      readonly line: number;
      readonly id: string;
      readonly firstLine: number;
    }
  | { readonly kind: 'no-passages'; readonly file: string }
  | { readonly kind: 'no-queries'; readonly file: string }
  | { readonly kind: 'out-unwritable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'out-is-input'; readonly file: string };

/** Thrown where the operator can mend it: a file is missing or does not hold what it should. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
  readonly detail: EvaluationFault;

  constructor(detail: EvaluationFault, cause?: unknown) {
    super(`${detail.kind}: ${detail.file}`, { cause });
    this.detail = detail;
  }
}

/** The code of a failed file operation (`ENOENT`), else its message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
