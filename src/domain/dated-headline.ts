import type { PublicationDate } from './publication-date.ts';

/** A headline and when its article appeared. */
export type DatedHeadline = {
  readonly headline: string;
  readonly datePublished: PublicationDate | undefined;
};
