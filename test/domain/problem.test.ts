import { describe, expect, it } from 'vitest';
import { compareProblems, levelOf, type Problem } from '../../src/domain/problem.ts';

describe('levelOf', () => {
  it.each(['K010', 'K015', 'K019'] as const)('lets an article through with %s', (code) => {
    expect(levelOf(code)).toBe('warning');
  });

  it.each([
    ...(['K001', 'K002', 'K003', 'K004', 'K005', 'K006'] as const),
    ...(['K007', 'K008', 'K009', 'K020', 'K021', 'K022'] as const),
  ])('keeps it out with %s', (code) => {
    expect(levelOf(code)).toBe('error');
  });
});

/** `a:10:1:K005` → a problem there. */
function problem(place: string): Problem {
  const [file = '', line, column, code] = place.split(':');
  return {
    ...(code === 'K010' ? { code, id: 'a' } : { code: 'K005' }),
    level: 'error',
    file,
    line: Number(line),
    column: Number(column),
  };
}

function check(first: string, second: string): void {
  expect(compareProblems(problem(first), problem(second))).toBeLessThan(0);
  expect(compareProblems(problem(second), problem(first))).toBeGreaterThan(0);
  expect(compareProblems(problem(first), problem(first))).toBe(0);
}

describe('compareProblems', () => {
  it.each([
    ['goes by file first', 'a:9:9:K010', 'b:1:1:K005'],
    ['then by line, as a number', 'a:9:9:K010', 'a:10:1:K005'],
    ['then by column', 'a:1:2:K010', 'a:1:12:K005'],
    ['then by code', 'a:1:1:K005', 'a:1:1:K010'],
  ])('%s', (_, first, second) => check(first, second));
});
