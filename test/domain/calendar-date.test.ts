import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  daysInMonth,
  isCalendarDate,
  partsOf,
} from '../../src/domain/calendar-date.ts';
import { day } from './sample-article.ts';

/** Any day at least 100 years away from the ends of the calendar. */
const someDay = fc
  .tuple(
    fc.integer({ min: 101, max: 9899 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, ofMonth]) =>
    day(
      [
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(Math.min(ofMonth, daysInMonth(year, month))).padStart(2, '0'),
      ].join('-'),
    ),
  );

const checkLength = (month: string, expected: number) => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  expect(daysInMonth(year, number)).toBe(expected);
};

describe('daysInMonth', () => {
  it.each([
    ['January has 31 days', '2015-1', 31],
    ['February has 28', '2015-2', 28],
    ['a fourth year has a leap day', '2016-2', 29],
    ['a hundredth year has none', '1900-2', 28],
    ['a four hundredth year has one', '2000-2', 29],
    ['April has 30', '2015-4', 30],
    ['July and August have 31 each: July', '2015-7', 31],
    ['July and August have 31 each: August', '2015-8', 31],
    ['November has 30', '2015-11', 30],
    ['December has 31', '2015-12', 31],
  ])('%s', (_, month, expected) => checkLength(month, expected));
});

const checkText = (text: string, expected: boolean) => expect(isCalendarDate(text)).toBe(expected);

describe('isCalendarDate', () => {
  it.each([
    ['accepts a leap day', '2016-02-29', true],
    ['refuses it in a common year', '2015-02-29', false],
    ['accepts the first day there is', '0001-01-01', true],
    ['refuses the year 0', '0000-12-31', false],
    ['accepts the last day there is', '9999-12-31', true],
    ['refuses a fifth digit of the year', '10000-01-01', false],
    ['refuses a month of one digit', '2015-2-09', false],
    ['refuses a day of one digit', '2015-02-9', false],
    ['refuses month 13', '2015-13-01', false],
    ['refuses month 0', '2015-00-01', false],
    ['refuses day 0', '2015-01-00', false],
    ['refuses the 31st of a month of 30 days', '2015-04-31', false],
    ['refuses a space behind', '2015-04-30 ', false],
    ['refuses a line break behind', '2015-04-30\n', false],
    ['refuses digits of other scripts', '٢٠١٥-٠٤-٣٠', false],
    ['refuses an empty text', '', false],
  ])('%s', (_, text, expected) => checkText(text, expected));
});

const checkParts = (parts: readonly [number, number, number], expected: string | undefined) =>
  expect(calendarDate(...parts)).toBe(expected);

describe('calendarDate', () => {
  it.each([
    ['pads year, month and day', [7, 3, 9], '0007-03-09'],
    ['knows no 30th of February', [2016, 2, 30], undefined],
    ['knows no negative year', [-1, 1, 1], undefined],
    ['knows no year 10000', [10_000, 1, 1], undefined],
    ['knows no half days', [2016, 1, 1.5], undefined],
    ['knows no day without a number', [Number.NaN, 1, 1], undefined],
  ] as const)('%s', (_, parts, expected) => checkParts(parts, expected));

  it('is undone by partsOf', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const { year, month, day: ofMonth } = partsOf(date);
        expect(calendarDate(year, month, ofMonth)).toBe(date);
      }),
    );
  });
});

const checkSum = (date: string, days: number, expected: string) =>
  expect(addDays(day(date), days)).toBe(expected);

describe('addDays', () => {
  it.each([
    ['stays where nothing is added', '2016-01-20', 0, '2016-01-20'],
    ['goes on to the next day', '2016-01-20', 1, '2016-01-21'],
    ['crosses the end of a month', '2016-04-30', 1, '2016-05-01'],
    ['takes the leap day along', '2016-02-28', 1, '2016-02-29'],
    ['leaves it out in a common year', '2015-02-28', 1, '2015-03-01'],
    ['crosses the end of a year', '2015-12-31', 1, '2016-01-01'],
    ['goes back over the beginning of a year', '2016-01-01', -1, '2015-12-31'],
    ['goes back over the leap day', '2016-03-01', -1, '2016-02-29'],
    ['goes a common year ahead', '2015-01-01', 365, '2016-01-01'],
    ['goes a leap year ahead', '2016-01-01', 366, '2017-01-01'],
    ['stops at the last day of the calendar', '9999-12-30', 5, '9999-12-31'],
    ['stops at the first', '0001-01-02', -5, '0001-01-01'],
  ])('%s', (_, date, days, expected) => checkSum(date, days, expected));

  it('comes back by the same number of days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('agrees with the milliseconds of the proleptic calendar', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const instant = new Date(Date.parse(date) + days * 86_400_000);
        expect(addDays(date, days)).toBe(instant.toISOString().slice(0, 10));
      }),
    );
  });

  it('compares later days as greater strings', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 400 }), (date, days) => {
        expect(addDays(date, days) > date).toBe(true);
      }),
    );
  });
});
