/** What an engine indexes of paragraphs: terms as numbers, already analysed. */
export type EngineDocuments = {
  /** Paragraphs are numbered from 0 to `count` − 1. */
  readonly count: number;
  /** Terms are numbered from 0 to `termCount` − 1. */
  readonly termCount: number;
  /** The terms of one field of a paragraph, function words left out, each as often as it occurs. */
  termsOf(position: number, field: Field): Iterable<number>;
};

/** `words` of the paragraph, `parts` of its compounds, words of its `headline` and its own subheading. */
export type Field = 'words' | 'parts' | 'headline';

/** A paragraph that holds at least one term, by its number. */
export type Candidate = {
  readonly position: number;
  /** BM25 over the fields, higher is better. */
  readonly score: number;
};

/** The first stage: terms → candidates. The only thing that knows the engine's library is its own file. */
export type Engine = {
  /**
   * The best `limit` candidates, best first; equal scores by position.
   *
   * @param terms what to look for, with a weight above 0 each, beside their rarity
   * @param accepts leaves candidates out before they are counted
   */
  candidates(
    terms: ReadonlyMap<number, number>,
    accepts: (position: number) => boolean,
    limit: number,
  ): Promise<readonly Candidate[]>;
};

/** How an engine is built from documents in memory. */
export type EngineBuilder = (documents: EngineDocuments) => Promise<Engine>;

/** Weights of the fields against each other. Source: measured on German question sets, see ARCHITECTURE.md. */
export const FIELD_BOOST: Readonly<Record<Field, number>> = { words: 1, parts: 0.4, headline: 0.6 };

export const FIELDS = ['words', 'parts', 'headline'] as const;
