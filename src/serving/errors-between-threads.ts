import { z } from 'zod';
import {
  DictionaryError,
  type DictionaryFault,
  type DictionaryProblem,
} from '../corpus/bilingual-dictionary.ts';
import { CorpusError, type CorpusFault } from '../corpus/read-corpus.ts';
import type { Problem } from '../domain/problem.ts';
import {
  describeError as describeOther,
  type PlainError,
  reviveError as reviveOther,
} from '../threads/plain-error.ts';

/** What is said of an error from one thread to another: copying it would lose its class. */
type DescribedError =
  | PlainError
  | {
      readonly kind: 'corpus';
      readonly fault: CorpusFault;
      readonly folder: string;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'dictionary';
      readonly fault: DictionaryFault;
      readonly file: string;
      readonly problems: readonly DictionaryProblem[];
    }
  | { readonly kind: 'version-gone' };

/** The wanted version is neither in a snapshot nor in the folder any more. */
export class VersionGoneError extends Error {
  override readonly name = 'VersionGoneError';
}

/** Problems of a folder without a single article that are handed on; each is a line that somebody reads. */
const MAX_PROBLEMS = 1000;

/** An error as a plain value. */
export function describeError(error: unknown): DescribedError {
  if (error instanceof CorpusError) {
    const { fault, folder, problems } = error;
    return { kind: 'corpus', fault, folder, problems: problems.slice(0, MAX_PROBLEMS) };
  }
  if (error instanceof DictionaryError) {
    const { fault, file, problems } = error;
    return { kind: 'dictionary', fault, file, problems };
  }
  if (error instanceof VersionGoneError) return { kind: 'version-gone' };
  return describeOther(error);
}

/** The same, back. */
export function reviveError(described: unknown): Error {
  const error = z.custom<DescribedError>().parse(described);
  switch (error.kind) {
    case 'corpus':
      return new CorpusError(error.fault, error.folder, error.problems);
    case 'dictionary':
      return new DictionaryError(error.fault, error.file, error.problems);
    case 'version-gone':
      return new VersionGoneError('the version is gone');
    case 'user':
    case 'other':
      return reviveOther(error);
  }
}
