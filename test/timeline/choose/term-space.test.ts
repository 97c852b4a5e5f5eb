import { describe, expect, it } from 'vitest';
import { cosine } from '../../../src/timeline/choose/cosine.ts';
import { buildTermSpace } from '../../../src/timeline/choose/term-space.ts';
import { createTermSum } from '../../../src/timeline/choose/term-sum.ts';
import { sentence } from './sample-sentences.ts';

function spaceOf(...lists: readonly (readonly number[])[]) {
  return buildTermSpace(lists.map((terms) => ({ ...sentence(0, ''), terms })));
}

describe('buildTermSpace', () => {
  it('gives vectors of length 1 with each term once', () => {
    const { terms, weights } = spaceOf([3, 1, 3, 2], [1, 2]).vectorOf(0);
    expect([...terms]).toEqual([3, 1, 2]);
    expect(Math.hypot(...weights)).toBeCloseTo(1, 12);
  });

  it('weighs a rare term more than a common one, and a repeated one more than one told once', () => {
    const [rare = 0, common = 0] = spaceOf([0, 1], [1], [1]).vectorOf(0).weights;
    expect(rare).toBeGreaterThan(common);
    const [twice = 0, once = 0] = spaceOf([0, 0, 1]).vectorOf(0).weights;
    expect(twice).toBeGreaterThan(once);
  });

  it('takes terms of any number, and none', () => {
    const space = spaceOf([4_000_000_000, 7, -1], [], [7, 4_000_000_000, -1]);
    expect(space.size).toBe(3);
    expect(space.vectorOf(1).terms).toHaveLength(0);
    expect(cosine(space.vectorOf(0), space.vectorOf(2))).toBeCloseTo(1, 12);
  });
});

describe('cosine', () => {
  it('is 1 for the same terms, 0 for none in common, and in between else', () => {
    const space = spaceOf([0, 1], [1, 0], [2, 3], [0, 2]);
    const [a, b, c, d] = [0, 1, 2, 3].map((place) => space.vectorOf(place));
    if (!a || !b || !c || !d) throw new Error('four sentences');
    expect(cosine(a, b)).toBeCloseTo(1, 12);
    expect(cosine(a, c)).toBe(0);
    expect(cosine(a, d)).toBeGreaterThan(0);
    expect(cosine(a, d)).toBeLessThan(1);
  });
});

describe('createTermSum', () => {
  it('adds, multiplies, measures, hands over and forgets', () => {
    const space = spaceOf([0, 1], [2]);
    const [sum, other] = [createTermSum(space.size), createTermSum(space.size)];
    sum.add(space.vectorOf(0), 2);
    sum.add(space.vectorOf(1), 1);
    expect(sum.dot(space.vectorOf(0))).toBeCloseTo(2, 12);
    expect(sum.length()).toBeCloseTo(Math.sqrt(5), 12);
    sum.addTo(other, 0.5);
    expect(other.dot(space.vectorOf(1))).toBeCloseTo(0.5, 12);
    sum.clear();
    expect(sum.length()).toBe(0);
    expect(sum.dot(space.vectorOf(0))).toBe(0);
  });
});
