import type { FrontMatterFault } from './problem.ts';

/** A line or an entry of a file, counted from 1. */
export type FilePlace = { readonly kind: 'line' | 'item'; readonly number: number };

/** What is wrong with a file beyond what its fault says; put into words where it is told. */
export type FileDetail =
  | FilePlace
  /** Columns count from 1, in UTF-16 units. */
  | { readonly kind: 'place'; readonly line: number; readonly column: number }
  | { readonly kind: 'no-object'; readonly place: FilePlace }
  | {
      readonly kind: 'size';
      readonly found: number;
      readonly max: number;
      readonly unit: 'bytes' | 'characters' | 'items';
    }
  /** So many of so many characters are none of a text. */
  | { readonly kind: 'no-text'; readonly found: number; readonly all: number }
  | { readonly kind: 'no-article' | 'no-feed' | 'no-item' | 'no-file' | 'html' | 'entities' }
  | {
      readonly kind: 'front-matter';
      readonly line: number;
      readonly reason: FrontMatterFault;
    }
  /** Words of the file itself, of a parser or of the system, in whatever language they are. */
  | { readonly kind: 'words'; readonly words: string };
