import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/answer/grade.ts';
import { hit } from './fake-library.ts';

/** The grade of hits with these coverages, best first. */
function grade(confidence: number, coverages: readonly number[], unknownShare = 0): string {
  const hits = coverages.map((coverage) => hit(`2015/${coverage}/1`));
  return gradeOf({ confidence, hits, unknownShare });
}

function check(confidence: number, coverages: readonly number[], expected: string): void {
  expect(grade(confidence, coverages)).toBe(expected);
}

describe('gradeOf', () => {
  it.each([
    [0, [], 'nothing'],
    [0.149, [0.1], 'nothing'],
    [0.15, [0.1], 'weak'],
    [0.399, [0.1], 'weak'],
    [0.4, [0.1], 'passages'],
    [1, [0.1], 'passages'],
    // Half of what is asked for is worth a look, but never an answer.
    [0, [0.499], 'nothing'],
    [0, [0.5], 'weak'],
    [0.149, [0.5], 'weak'],
    [0.399, [1], 'weak'],
    [0.4, [1], 'passages'],
    // The first passage counts, for confidence speaks of it.
    [0, [0.1, 1], 'nothing'],
  ])('of confidence %d and coverage %j is %s', check);

  it.each([
    [1, 0, 'passages'],
    [1, 0.499, 'passages'],
    [1, 0.5, 'weak'],
    [0.4, 1, 'weak'],
    [0.15, 1, 'weak'],
    [0, 1, 'nothing'],
  ])(
    'of confidence %d and %d of the question unknown is %s',
    (confidence, unknownShare, expected) =>
      expect(grade(confidence, [0.1], unknownShare)).toBe(expected),
  );

  it.each([
    [[0.1], ['passages', 'weak', 'nothing']],
    [[0.9], ['passages', 'weak']],
  ])('over coverage %j never rises while confidence falls', (coverages, expected) => {
    const grades = Array.from({ length: 1001 }, (_, at) => grade((1000 - at) / 1000, coverages));
    expect(grades.filter((each, at) => each !== grades[at - 1])).toEqual(expected);
  });
});
