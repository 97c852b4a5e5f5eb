import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumberOf, LAST_DAY_NUMBER } from '../../src/chart/day-number.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { day } from '../domain/sample-article.ts';

describe('dayNumberOf', () => {
  it.each([
    ['0001-01-01', 1],
    ['1970-01-01', 719_163],
    ['2000-02-29', 730_179],
    ['2000-03-01', 730_180],
    ['9999-12-31', LAST_DAY_NUMBER],
  ])('numbers %s', (date, number) => {
    expect(dayNumberOf(day(date))).toBe(number);
    expect(dateOfDayNumber(number)).toBe(date);
  });
});

describe('dateOfDayNumber', () => {
  it('is the inverse, and counts as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_DAY_NUMBER }), (number) => {
        const date = dateOfDayNumber(number);
        expect(dayNumberOf(date)).toBe(number);
        expect(dateOfDayNumber(number + 1)).toBe(addDays(date, 1));
      }),
    );
  });

  it('stays inside of the calendar', () => {
    expect(dateOfDayNumber(-5)).toBe('0001-01-01');
    expect(dateOfDayNumber(LAST_DAY_NUMBER + 5)).toBe('9999-12-31');
  });
});
