import { StoreError } from '../import/article-store.ts';
import { ImportError } from '../import/draft.ts';
import { describeError, type PlainError } from '../threads/plain-error.ts';

/** An error as a plain value; what a moderator can mend is told as such. */
export function describeIntakeError(error: unknown): PlainError {
  if (error instanceof StoreError)
    return { kind: 'user', detail: { identifier: 'not-writable', code: error.reason } };
  if (error instanceof ImportError)
    return {
      kind: 'user',
      detail: { identifier: 'file-unusable', reason: error.fault, detail: error.detail },
    };
  // A folder that cannot be written to speaks by the file system's code.
  if (error instanceof Error && 'code' in error && isFileSystemCode(error.code))
    return { kind: 'user', detail: { identifier: 'not-writable', code: error.code } };
  return describeError(error);
}

/** `ENOSPC` and the like; Node's own begin with `ERR_`. */
function isFileSystemCode(code: unknown): code is string {
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}
