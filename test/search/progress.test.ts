import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/search/progress.ts';

/** What is told of steps done one after the other, as `done/total`. */
function toldOf(total: number, steps: readonly number[]): string[] {
  const told: string[] = [];
  const progress = createProgress(total, (done, all) => told.push(`${done}/${all}`));
  for (const step of steps) progress.advance(step);
  progress.finish();
  return told;
}

const ones = (count: number) => Array.from({ length: count }, () => 1);

describe('createProgress', () => {
  it.each([
    ['every 500, and the end', 1200, ones(1200), ['500/1200', '1000/1200', '1200/1200']],
    ['the end only once', 1000, ones(1000), ['500/1000', '1000/1000']],
    ['500 or more at once', 2000, [499, 300, 499, 1, 701], ['799/2000', '1299/2000', '2000/2000']],
    ['the end of a few', 3, ones(3), ['3/3']],
    ['the end of nothing', 0, [], ['0/0']],
  ])('tells %s', (_, total, steps, expected) => expect(toldOf(total, steps)).toEqual(expected));

  it('needs nobody to tell it to', () => {
    const progress = createProgress(600, undefined);
    progress.advance(500);
    expect(() => progress.finish()).not.toThrow();
  });
});
