import { DEGREE, type Meeting } from './meetings.ts';
import type { Query } from './query.ts';

/** Which of a question's terms were met so far, and how well. */
export type QueryCover = {
  clear(): void;
  add(meeting: Meeting): void;
  /** 0 to 1: share of the question's weight. */
  coverage(): number;
};

/** Nothing met yet. */
export function createQueryCover({ terms, mass }: Query): QueryCover {
  const degrees = new Float64Array(terms.length);
  const parts = new Uint32Array(terms.length);
  // Read for every sentence of every candidate: plain numbers side by side.
  const weights = Float64Array.from(terms, ({ weight }) => (mass === 0 ? 0 : weight / mass));
  const byPart = Float64Array.from(
    terms,
    (term) => DEGREE.allPartsOfQuestion / Math.max(1, term.parts.length),
  );
  let isEmpty = true;
  return {
    clear(): void {
      if (isEmpty) return;
      degrees.fill(0);
      parts.fill(0);
      isEmpty = true;
    },
    add({ word, degree, part }: Meeting): void {
      if (word >= degrees.length) return;
      isEmpty = false;
      if (degree > (degrees[word] ?? 0)) degrees[word] = degree;
      if (part !== 0) parts[word] = (parts[word] ?? 0) | part;
    },
    coverage(): number {
      if (isEmpty) return 0;
      let covered = 0;
      for (let word = 0; word < degrees.length; word += 1) {
        const found = parts[word] ?? 0;
        const degree = degrees[word] ?? 0;
        const ofParts = found === 0 ? 0 : countBits(found) * (byPart[word] ?? 0);
        covered += (weights[word] ?? 0) * (ofParts > degree ? ofParts : degree);
      }
      return covered;
    },
  };
}

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
