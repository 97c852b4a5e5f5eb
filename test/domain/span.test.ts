import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSpans, type Span } from '../../src/domain/span.ts';

/** For each of the first 60 places whether a span covers it. */
function places(some: readonly Span[]): boolean[] {
  return Array.from({ length: 60 }, (_, at) =>
    some.some(({ start, end }) => start <= at && at < end),
  );
}

/** `0-3 5-8` → spans. */
function spans(text: string): Span[] {
  return text.split(' ').flatMap((part) => {
    const [start, end] = part.split('-').map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

const check = (text: string, expected: string) =>
  expect(
    mergeSpans(spans(text))
      .map(({ start, end }) => `${start}-${end}`)
      .join(' '),
  ).toBe(expected);

describe('mergeSpans', () => {
  it.each([
    ['nothing stays nothing', '', ''],
    ['one span stays', '2-5', '2-5'],
    ['spans apart stay apart', '0-3 5-8', '0-3 5-8'],
    ['unsorted spans are sorted', '5-8 0-3', '0-3 5-8'],
    ['overlapping spans become one', '0-4 3-8', '0-8'],
    ['spans that touch become one', '0-3 3-8', '0-8'],
    ['a contained span disappears', '0-9 2-4', '0-9'],
    ['the same span twice counts once', '1-4 1-4', '1-4'],
    ['a bridge joins its neighbours', '0-3 6-9 2-7', '0-9'],
  ])('%s', (_, text, expected) => check(text, expected));

  it('covers the same places, sorted and with gaps between', () => {
    const span = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (list) => {
        const merged = mergeSpans(list);
        expect(places(merged)).toEqual(places(list));
        for (const [index, { start }] of merged.entries())
          expect(start).toBeGreaterThan(merged[index - 1]?.end ?? -1);
      }),
    );
  });
});
