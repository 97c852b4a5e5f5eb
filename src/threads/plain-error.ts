import { z } from 'zod';
import { UserError, type UserErrorDetail } from '../domain/user-error.ts';

/** What is said of an error from one thread to another: copying it would lose its class. */
export type PlainError =
  | { readonly kind: 'user'; readonly detail: UserErrorDetail }
  | {
      readonly kind: 'other';
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

/** An error of ours that happened in another thread; its stack is the one from there. */
class ThreadError extends Error {
  constructor({ name, message, stack }: Extract<PlainError, { kind: 'other' }>) {
    super(message);
    this.name = name;
    this.stack = stack;
  }
}

/** An error as a plain value. */
export function describeError(error: unknown): PlainError {
  if (error instanceof UserError) return { kind: 'user', detail: error.detail };
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', name, message, stack };
}

/** The same, back. */
export function reviveError(described: unknown): Error {
  const error = z.custom<PlainError>().parse(described);
  return error.kind === 'user' ? new UserError(error.detail) : new ThreadError(error);
}
