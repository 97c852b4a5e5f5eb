import type { CorpusVersion } from '../answer/corpus-version.ts';
import { shortHash } from '../domain/short-hash.ts';

/** Digits of the fingerprint that a button carries: two versions of one corpus hardly ever share them. */
const VERSION_LENGTH = 8;

/** What tells two versions of the corpus apart, short. */
export function versionOf({ fingerprint }: CorpusVersion): string {
  return fingerprint.slice(0, VERSION_LENGTH);
}

/** A source as a button carries it; `undefined` for all sources. */
export function referenceTo(source: string | undefined): string | undefined {
  return source === undefined ? undefined : shortHash(source);
}

/** The same, back; `undefined` where the corpus has the source no more. */
export function findSource(
  reference: string | undefined,
  { summary }: CorpusVersion,
): { readonly source: string | undefined } | undefined {
  if (reference === undefined) return { source: undefined };
  return summary.sources.find(({ source }) => shortHash(source) === reference);
}
