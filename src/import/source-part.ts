import { sha256 } from './article-file.ts';
import type { Draft } from './draft.ts';

/** A source file: what is read, and what it is called. */
export type Source = {
  /** Tells it from others, so that a later version is known; `undefined` for what has no name, such as standard input. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
};

/** By what an article of a source is known again. A plain value. */
export type SourcePart = {
  /** Name of the source, and of one with many articles what tells this one from the others. */
  readonly file: string;
  /** SHA-256, hexadecimal: of the source's bytes, or of what the article says where it is one of many. */
  readonly sha256: string;
  /** Whether a later version will have the same `file`. */
  readonly isNamed: boolean;
};

/** Digits of a part's hash in its name. */
const PART_LENGTH = 12;

/**
 * The name and hash by which an article of a source is known again. Of several articles in one source each is known by its
 * address, else by what it says: their places change with every new one.
 *
 * @param draft as it was read, before anybody corrected it
 * @param count articles of the source, those that failed included
 */
export function partOf({ name, bytes }: Source, draft: Draft, count: number): SourcePart {
  if (count === 1)
    return { file: name ?? 'stdin', sha256: sha256(bytes), isNamed: name !== undefined };
  const { headline, datePublished, url, description, blocks } = draft;
  const said = [headline.value, datePublished.value, url.value, description.value, blocks];
  const hash = sha256(JSON.stringify(said));
  return {
    file: `${name ?? 'stdin'}#${url.value ?? hash.slice(0, PART_LENGTH)}`,
    sha256: hash,
    isNamed: name !== undefined && url.value !== undefined,
  };
}
