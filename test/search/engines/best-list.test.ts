import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBestList } from '../../../src/search/engines/best-list.ts';
import type { Candidate } from '../../../src/search/engines/engine.ts';

/** Few scores, so that many are equal; each position once, in any order. */
const candidates = fc
  .array(fc.oneof(fc.nat({ max: 3 }), fc.double({ noNaN: true, min: 0, max: 10 })), {
    maxLength: 40,
  })
  .chain((scores) =>
    fc.shuffledSubarray(
      scores.map((score, position) => ({ position, score })),
      { minLength: scores.length },
    ),
  );

const sorted = (list: readonly Candidate[]) =>
  list.toSorted((a, b) => b.score - a.score || a.position - b.position);

function fill(limit: number, list: readonly Candidate[]) {
  const best = createBestList(limit);
  for (const candidate of list)
    if (best.wants(candidate.score, candidate.position)) best.add(candidate);
  return best;
}

describe('createBestList', () => {
  it('keeps what sorting all of them would put first', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 12 }), (list, limit) => {
        expect(fill(limit, list).sorted()).toEqual(sorted(list).slice(0, limit));
      }),
      { numRuns: 500 },
    );
  });

  it('wants what would come among the best, and nothing else', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 5 }), (list, limit) => {
        const last = list.at(-1);
        if (!last) return;
        const best = fill(limit, list.slice(0, -1));
        const isAmong = sorted(list).slice(0, limit).includes(last);
        expect(best.wants(last.score, last.position)).toBe(isAmong);
      }),
    );
  });

  it('is empty at first', () => {
    expect(createBestList(3).sorted()).toEqual([]);
    expect(createBestList(3).wants(0, 0)).toBe(true);
  });
});
