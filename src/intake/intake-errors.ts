import { z } from 'zod';
import { UserError, type UserErrorDetail } from '../domain/user-error.ts';
import { StoreError } from '../import/article-store.ts';
import { ImportError } from '../import/draft.ts';

type DescribedError =
  | { readonly kind: 'user'; readonly detail: UserErrorDetail }
  | { readonly kind: 'other'; readonly message: string; readonly stack: string };

/** An error as a plain value; what a moderator can mend is told as such. */
export function describeIntakeError(error: unknown): DescribedError {
  if (error instanceof UserError) return { kind: 'user', detail: error.detail };
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
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', message, stack };
}

/** `ENOSPC` and the like; Node's own begin with `ERR_`. */
function isFileSystemCode(code: unknown): code is string {
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}

/** The same, back. */
export function reviveIntakeError(described: unknown): Error {
  const error = z.custom<DescribedError>().parse(described);
  if (error.kind === 'user') return new UserError(error.detail);
  return Object.assign(new Error(error.message), { stack: error.stack });
}
