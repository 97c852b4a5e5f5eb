import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binCounts } from '../../src/chart/bin-counts.ts';
import type { ChartMark } from '../../src/chart/chart-spec.ts';
import { dateOfDayNumber } from '../../src/chart/day-number.ts';
import { MAX_ROWS, type PlacedMark, placeMarks } from '../../src/chart/place-marks.ts';
import { timeScale } from '../../src/chart/time-scale.ts';
import { mark, span } from './chart-specs.ts';

const scale = timeScale(binCounts([], span('2016-01-01..2016-12-31')).bars);

function placed(marks: readonly ChartMark[]): readonly PlacedMark[] {
  if (!scale) throw new Error('no bars');
  return placeMarks(marks, scale);
}

function timesOf(marks: readonly PlacedMark[]): number {
  return marks.reduce((sum, { times }) => sum + times.length, 0);
}

/** The marks as `row:text`, from left to right. */
function layout(marks: readonly PlacedMark[]): string {
  return marks.map(({ row, text }) => `${row}:${text}`).join(' ');
}

describe('placeMarks', () => {
  it('puts marks that have space into the lowest row', () => {
    const marks = [mark(1, '2016-02-01'), mark(2, '2016-06-01'), mark(3, '2016-11-01')];
    expect(layout(placed(marks))).toBe('0:1 0:2 0:3');
  });

  it.each([
    ['stacks marks of the same day', 3, /^0:1 1:2 2:3$/],
    ['joins them where the rows end', 12, /^\d:[\d–]+( \d:[\d–]+){1,2}$/],
  ])('%s', (_, count, expected) => {
    const marks = Array.from({ length: count }, (_mark, at) => mark(at + 1, '2016-06-01'));
    expect(layout(placed(marks))).toMatch(expected);
  });

  it.each([
    [[1, 2, 90, 91], '1–2'],
    [[3, 7, 90, 91], '3, 7'],
    [[3, 5, 7, 9, 11, 13, 15, 17, 19, 21], /\d+ … \d+/],
  ])('names groups of %j by their runs of numbers', (numbers, expected) => {
    const marks = numbers.map((number) => mark(number, '2016-01-01..2016-12-31'));
    expect(layout(placed(marks))).toMatch(expected);
  });

  it('keeps a day as a point and a month as a span', () => {
    const [point, month] = placed([mark(1, '2016-03-01'), mark(2, '2016-07-01..2016-07-31')]);
    expect(point?.times[0]?.from).toBe(point?.times[0]?.to);
    const [time] = month?.times ?? [];
    expect((time?.to ?? 0) - (time?.from ?? 0)).toBeGreaterThan(80);
  });

  it('points to what lies outside of the axis', () => {
    const marks = [mark(1, '1992-06-01'), mark(2, '2016-06-01'), mark(3, '2030-01-01', true)];
    const result = placed(marks);
    expect(layout(result)).toBe('0:← 1 0:2 0:3 →');
    expect(result.map(({ times }) => times.length)).toEqual([0, 1, 0]);
    expect(result.map(({ isAnnounced }) => isAnnounced)).toEqual([false, false, true]);
  });

  it('never lets two marks overlap, and loses none', () => {
    const time = fc.tuple(
      fc.integer({ min: 735_900, max: 736_500 }),
      fc.constantFrom(0, 0, 0, 30, 364),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 60 }), (times) => {
        const marks = times.map(([start, length, isAnnounced], at) => ({
          first: dateOfDayNumber(start),
          last: dateOfDayNumber(start + length),
          number: at + 1,
          isAnnounced,
          isPrecise: length === 0,
        }));
        const result = placed(marks);
        for (const { row } of result) expect(row).toBeLessThan(MAX_ROWS);
        for (const a of result)
          for (const b of result.filter((other) => other !== a && other.row === a.row))
            expect(a.badge.to < b.badge.from || b.badge.to < a.badge.from).toBe(true);
        const inside = marks.filter(
          ({ first, last }) => last >= (scale?.first ?? '') && first <= (scale?.last ?? ''),
        );
        expect(timesOf(result)).toBe(inside.length);
      }),
      { numRuns: 60 },
    );
  });

  it('joins 200 marks of one day in no time', () => {
    const marks = Array.from({ length: 200 }, (_, at) => mark(at + 1, '2016-06-01'));
    expect(timesOf(placed(marks))).toBe(200);
  });
});
