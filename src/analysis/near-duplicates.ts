import { agreeInNumbers, type Sketch } from './shingles.ts';

/** From this share of common runs of four words on, two articles are nearly the same. Source: the corpus format. */
const MIN_SHARED = 0.8;

/** Words that so many articles have in a row are a formula of the site: they make no two of them alike. Chosen. */
const MAX_HOLDERS = 500;

/** An article that is nearly the same as another. */
export type NearDuplicate = {
  readonly id: string;
  /** 0 to 1: how much of the shorter one stands in the other. */
  readonly shared: number;
};

/** Articles by what they say. */
export type DuplicateFinder = {
  /** The article most like this one, if it is nearly the same and does not differ in its numbers. */
  find(sketched: Sketch): NearDuplicate | undefined;
  /** An article that was added before is replaced. */
  add(id: string, sketched: Sketch): void;
};

/** Knows no article yet. Its memory and time grow with the shingles it is given, not with pairs of articles. */
export function createDuplicateFinder(): DuplicateFinder {
  const sketches = new Map<string, Sketch>();
  const holders = new Map<number, string[]>();
  return {
    find(sketched) {
      const shared = new Map<string, number>();
      for (const hash of sketched.shingles) {
        const known = holders.get(hash) ?? [];
        if (known.length > MAX_HOLDERS) continue;
        for (const id of known) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      let best: NearDuplicate | undefined;
      for (const [id, count] of shared) {
        const other = sketches.get(id);
        if (!other) continue;
        // Containment, Broder 1997: how much of the smaller one stands in the other.
        const share = count / Math.min(sketched.shingles.size, other.shingles.size);
        if (share >= MIN_SHARED && share > (best?.shared ?? 0) && agreeInNumbers(sketched, other))
          best = { id, shared: share };
      }
      return best;
    },
    add(id, sketched) {
      for (const hash of sketches.get(id)?.shingles ?? []) {
        const left = (holders.get(hash) ?? []).filter((holder) => holder !== id);
        holders.set(hash, left);
      }
      sketches.set(id, sketched);
      for (const hash of sketched.shingles) {
        const known = holders.get(hash);
        if (known) known.push(id);
        else holders.set(hash, [id]);
      }
    },
  };
}
