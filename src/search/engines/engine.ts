/** What an engine indexes of one paragraph: terms, already analysed. */
export type EngineDocument = {
  /** Stems and thesaurus groups of the paragraph, function words left out, each as often as it occurs. */
  readonly words: readonly string[];
  /** Stems of the parts of its compounds. */
  readonly parts: readonly string[];
  /** Stems of its article's headline and of its own subheading. */
  readonly headline: readonly string[];
};

/** A paragraph that holds at least one term, by its place in the list that the engine was built from. */
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
   * @param terms what to look for, with a weight above 0 each
   * @param accepts leaves candidates out before they are counted
   */
  candidates(
    terms: ReadonlyMap<string, number>,
    accepts: (position: number) => boolean,
    limit: number,
  ): Promise<readonly Candidate[]>;
};
