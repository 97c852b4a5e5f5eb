import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binCounts, MAX_BARS } from '../../src/chart/bin-counts.ts';
import { dateOfDayNumber, dayNumberOf, LAST_DAY_NUMBER } from '../../src/chart/day-number.ts';
import { day } from '../domain/sample-article.ts';
import { span } from './chart-specs.ts';

const number = fc.integer({ min: 1, max: LAST_DAY_NUMBER });

describe('binCounts', () => {
  it.each([
    ['a single day', '2021-07-15', '1 day', '2021-07-15', '2021-07-15', 1],
    ['five days', '2015-03-24..2015-03-28', '1 day', '2015-03-24', '2015-03-28', 5],
    ['six months', '2016-01-10..2016-07-09', '1 week', '2016-01-04', '2016-07-10', 27],
    ['six years', '2015-01-01..2020-12-31', '1 month', '2015-01-01', '2020-12-31', 72],
    ['ten years', '2010-02-01..2019-12-31', '3 month', '2010-01-01', '2019-12-31', 40],
    ['120 years', '1898-01-01..2017-12-31', '2 year', '1898-01-01', '2017-12-31', 60],
    ['the whole calendar', '0001-01-01..9999-12-31', '200 year', '0001-01-01', '9999-12-31', 50],
  ])('counts %s by a fitting period', (_, time, period, first, last, bars) => {
    const binned = binCounts([], span(time));
    expect(`${binned.period.count} ${binned.period.unit}`).toBe(period);
    expect(binned.bars).toHaveLength(bars);
    expect([binned.bars[0]?.first, binned.bars.at(-1)?.last]).toEqual([first, last]);
  });

  it('counts each day as often as it stands there, and keeps empty periods', () => {
    const days = ['2016-05-03', '2016-05-01', '2016-05-03', '2016-06-30'].map(day);
    const { bars } = binCounts(days, span('2016-05-01..2016-05-04'));
    expect(bars.map(({ count }) => count)).toEqual([1, 0, 2, 0]);
  });

  it('has no bars where there is nothing to count', () => {
    expect(binCounts([]).bars).toEqual([]);
    expect(binCounts([], span('2016-05-02..2016-05-01')).bars).toEqual([]);
  });

  it('makes few bars without gaps, and loses no day', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (numbers) => {
        const days = numbers.map(dateOfDayNumber);
        const { bars } = binCounts(days);
        expect(bars.length).toBeLessThanOrEqual(MAX_BARS);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        expect(bars.every(({ first, last }) => first <= last)).toBe(true);
        const starts = bars.slice(1).map(({ first }) => dayNumberOf(first));
        expect(starts).toEqual(bars.slice(0, -1).map(({ last }) => dayNumberOf(last) + 1));
      }),
    );
  });
});
