/**
 * Told how far a build has come, synchronously and from within it: `done` of `total` paragraphs, both whole. `done` never falls; it is
 * `total` in the last call, and with any paragraphs in no other.
 */
export type OnProgress = (done: number, total: number) => void;

/** Counts paragraphs for whoever wants to know. */
export type Progress = {
  /** So many more are done, or parts of them. Tells it when 500 have come together, but leaves the end to `finish`. */
  advance(count: number): void;
  /** All is done, also what no paragraph stands for. */
  finish(): void;
};

/** Paragraphs from one call to the next: some 200 ms of work. */
const STEP = 500;

/** Begins to count. */
export function createProgress(total: number, onProgress: OnProgress | undefined): Progress {
  let done = 0;
  let told = 0;
  return {
    advance(count) {
      done += count;
      if (done - told < STEP || done >= total) return;
      told = Math.floor(done);
      onProgress?.(told, total);
    },
    finish: () => onProgress?.(total, total),
  };
}
