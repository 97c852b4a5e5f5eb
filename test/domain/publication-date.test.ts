import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { type DateRange, dateStatus, mayLieIn } from '../../src/domain/publication-date.ts';
import { day, published } from './sample-article.ts';

/** `2016-01-01..2016-01-31`; an end left out is open. */
function range(text: string): DateRange {
  const [from = '', to = ''] = text.split('..');
  return { from: from === '' ? undefined : day(from), to: to === '' ? undefined : day(to) };
}

const checkStatus = (edtf: string | undefined, expected: string) =>
  expect(dateStatus(edtf === undefined ? undefined : published(edtf))).toBe(expected);

describe('dateStatus', () => {
  it.each([
    ['a plain day is given', '2016-01-20', 'given'],
    ['a plain month is given', '2016-01', 'given'],
    ['an uncertain day is inferred', '2016-01-20?', 'inferred'],
    ['an approximate year is inferred', '2016~', 'inferred'],
    ['both at once is inferred', '2016%', 'inferred'],
    ['no date is missing', undefined, 'missing'],
  ])('%s', (_, edtf, expected) => checkStatus(edtf, expected));
});

const checkRange = (edtf: string | undefined, days: string, expected: boolean) =>
  expect(mayLieIn(edtf === undefined ? undefined : published(edtf), range(days))).toBe(expected);

describe('mayLieIn', () => {
  it.each([
    ['a day within', '2016-01-20', '2016-01-01..2016-01-31', true],
    ['the first day of the range', '2016-01-01', '2016-01-01..2016-01-31', true],
    ['the last day of the range', '2016-01-31', '2016-01-01..2016-01-31', true],
    ['the day before the range', '2015-12-31', '2016-01-01..2016-01-31', false],
    ['the day after the range', '2016-02-01', '2016-01-01..2016-01-31', false],
    ['a range of one day', '2016-01-20', '2016-01-20..2016-01-20', true],
    ['a range without an end', '2016-01-20', '2016-01-20..', true],
    ['a range without an end that begins later', '2016-01-20', '2016-01-21..', false],
    ['a range without a beginning', '2016-01-20', '..2016-01-20', true],
    ['a range without a beginning that ends earlier', '2016-01-20', '..2016-01-19', false],
    ['an uncertain day, one day before the range', '2016-01-20?', '2016-01-21..', true],
    ['an uncertain day, two days before the range', '2016-01-20?', '2016-01-22..', false],
    ['an uncertain day, one day after the range', '2016-01-20?', '..2016-01-19', true],
    ['an uncertain day, two days after the range', '2016-01-20?', '..2016-01-18', false],
    ['an approximate day has the same slack', '2016-01-20~', '2016-01-21..', true],
    ['slack across the end of a year', '2015-12-31%', '2016-01-01..2016-12-31', true],
    ['a month whose last day is within', '2016-01', '2016-01-31..', true],
    ['a month that ends the day before', '2016-01', '2016-02-01..', false],
    ['a month whose first day is within', '2016-01-XX', '..2016-01-01', true],
    ['an uncertain month has slack at its ends', '2016-01?', '2016-02-01..', true],
    ['a year that overlaps', '2016', '2016-12-31..2020-01-01', true],
    ['a year that does not', '2016', '2017-01-01..', false],
    ['an approximate year has slack at its ends', '2016~', '2017-01-01..', true],
    ['an unknown date, in any range', undefined, '0001-01-01..9999-12-31', false],
    ['an unknown date, without a range', undefined, '..', true],
    ['a known date, without a range', '2016', '..', true],
  ])('%s', (_, edtf, days, expected) => checkRange(edtf, days, expected));

  it('keeps what is in a range when the range grows', () => {
    const edtf = fc.constantFrom('2016-01-20', '2016-01-20?', '2016-01', '2016~', '2015-12-31%');
    const offset = fc.integer({ min: -500, max: 500 });
    const growth = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(edtf, offset, growth, growth, (text, start, length, more) => {
        const from = addDays(day('2016-01-20'), start);
        const to = addDays(from, length);
        const grown = { from: addDays(from, -more), to: addDays(to, more) };
        const date = published(text);
        expect(!mayLieIn(date, { from, to }) || mayLieIn(date, grown)).toBe(true);
        expect(mayLieIn(date, { from: date.earliest, to: date.latest })).toBe(true);
      }),
    );
  });
});
