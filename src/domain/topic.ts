/** Something the corpus writes about. */
export type Topic = {
  /** As the corpus writes it most often. */
  readonly text: string;
  /** How many articles name it. */
  readonly articleCount: number;
};
