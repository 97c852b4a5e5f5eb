import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDateOf,
  civilOf,
  dayNumberOf,
  isoWeekOf,
  weekdayOf,
} from '../../src/domain/day-number.ts';
import { easterSunday, holidayIn } from '../../src/temporal/holidays.ts';

const dayNumber = fc.integer({ min: -719_162, max: 2_932_896 });

describe('dayNumberOf', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11_017],
    [1, 1, 1, -719_162],
    [9999, 12, 31, 2_932_896],
  ])('counts %i-%i-%i', (year, month, day, expected) => {
    expect(dayNumberOf(year, month, day)).toBe(expected);
  });

  it('is undone by civilOf', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const { year, month, day } = civilOf(number);
        expect(dayNumberOf(year, month, day)).toBe(number);
      }),
    );
  });
});

describe('calendarDateOf', () => {
  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_932_896 }), (number) => {
        expect(calendarDateOf(number)).toBe(
          new Date(number * 86_400_000).toISOString().slice(0, 10),
        );
      }),
    );
  });

  it('ends with the years 1 and 9999', () => {
    expect(calendarDateOf(-719_163)).toBeUndefined();
    expect(calendarDateOf(2_932_897)).toBeUndefined();
  });
});

describe('isoWeekOf', () => {
  it.each([
    ['2016-01-03', 2015, 53],
    ['2016-01-04', 2016, 1],
    ['2015-01-01', 2015, 1],
    ['2014-12-29', 2015, 1],
    ['2012-01-01', 2011, 52],
  ])('puts %s into %i week %i', (date, year, week) => {
    const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
    expect(isoWeekOf(dayNumberOf(y, m, d))).toEqual({ year, week });
  });
});

describe('weekdayOf', () => {
  it('counts from Monday, 1, to Sunday, 7', () => {
    expect([0, 3, 4].map(weekdayOf)).toEqual([4, 7, 1]);
    expect(weekdayOf(dayNumberOf(1, 1, 1))).toBe(1);
  });
});

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2016, '2016-03-27'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, expected) => {
    expect(calendarDateOf(easterSunday(year))).toBe(expected);
  });
});

describe('holidayIn', () => {
  it.each([
    [2011, '2011-12-18'],
    [2016, '2016-12-18'],
    [2017, '2017-12-24'],
  ])('puts the fourth Sunday of Advent %i on %s', (year, expected) => {
    expect(calendarDateOf(holidayIn(year, { on: 'advent', offset: 0 }))).toBe(expected);
  });
});
