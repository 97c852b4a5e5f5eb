import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/temporal/day-in.ts';

function check(timeZone: string, instant: string, expected: string): void {
  expect(dayIn(timeZone, new Date(instant))).toBe(expected);
}

describe('dayIn', () => {
  it.each([
    ['Europe/Berlin', '2015-09-26T21:59:59Z', '2015-09-26'],
    ['Europe/Berlin', '2015-09-26T22:00:00Z', '2015-09-27'],
    ['Europe/Berlin', '2016-01-20T22:59:59Z', '2016-01-20'],
    ['Europe/Berlin', '2016-01-20T23:00:00Z', '2016-01-21'],
    ['Europe/Berlin', '2015-12-31T23:00:00Z', '2016-01-01'],
    ['Europe/Berlin', '2016-02-28T23:30:00Z', '2016-02-29'],
    ['UTC', '2015-12-31T23:59:59Z', '2015-12-31'],
    ['America/New_York', '2016-01-01T04:59:59Z', '2015-12-31'],
    ['America/New_York', '2016-01-01T05:00:00Z', '2016-01-01'],
    ['Pacific/Auckland', '2015-12-31T11:00:00Z', '2016-01-01'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Asia/Kathmandu', '2016-01-01T18:15:00Z', '2016-01-02'],
    ['Asia/Bangkok', '2016-01-01T12:00:00Z', '2016-01-01'],
    ['UTC', '1900-03-01T00:00:00Z', '1900-03-01'],
  ])('%s at %s is %s', check);

  it('throws at an instant that is none', () => {
    expect(() => dayIn('UTC', new Date(Number.NaN))).toThrow(RangeError);
  });

  it('throws at an unknown zone', () => {
    expect(() => dayIn('Europe/Entenhausen', new Date(0))).toThrow(RangeError);
  });

  it('throws beyond the calendar', () => {
    expect(() => dayIn('UTC', new Date('+010000-01-01T00:00:00Z'))).toThrow(
      'no day of the calendar',
    );
  });
});
