import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDaySpan } from '../../src/temporal/parse-day-span.ts';

function check(text: string, expected: string): void {
  const span = parseDaySpan(text);
  const days = span && (span.from === span.to ? span.from : `${span.from}..${span.to}`);
  expect(days ?? 'nothing').toBe(expected);
}

describe('parseDaySpan', () => {
  it.each([
    ['2015', '2015-01-01..2015-12-31'],
    [' 2015 ', '2015-01-01..2015-12-31'],
    ['2015-09', '2015-09-01..2015-09-30'],
    ['2016-2', '2016-02-01..2016-02-29'],
    ['9/2015', '2015-09-01..2015-09-30'],
    ['09/2015', '2015-09-01..2015-09-30'],
    ['9.2015', '2015-09-01..2015-09-30'],
    ['9. 2015', '2015-09-01..2015-09-30'],
    ['2015-09-26', '2015-09-26'],
    ['2015-9-6', '2015-09-06'],
    ['26.9.2015', '2015-09-26'],
    ['26.09.2015', '2015-09-26'],
    ['26. 9. 2015', '2015-09-26'],
    ['29.2.2016', '2016-02-29'],
  ])('reads %s', check);

  it.each([
    ['März 2015', '2015-03-01..2015-03-31'],
    ['MÄRZ  2015', '2015-03-01..2015-03-31'],
    ['Ma\u0308rz 2015', '2015-03-01..2015-03-31'],
    ['Maerz 2015', '2015-03-01..2015-03-31'],
    ['Jänner 2015', '2015-01-01..2015-01-31'],
    ['Feber 2016', '2016-02-01..2016-02-29'],
    ['Sept. 2015', '2015-09-01..2015-09-30'],
    ['Dez 2015', '2015-12-01..2015-12-31'],
    ['26. September 2015', '2015-09-26'],
    ['26.September 2015', '2015-09-26'],
    ['1. Mai 2015', '2015-05-01'],
    ['3. Okt. 2015', '2015-10-03'],
    ['3. Jänner\u00A02015', '2015-01-03'],
  ])('reads German %s', check);

  it.each([
    ['March 2015', '2015-03-01..2015-03-31'],
    ['may 2015', '2015-05-01..2015-05-31'],
    ['September 26, 2015', '2015-09-26'],
    ['September 26th 2015', '2015-09-26'],
    ['Oct. 1st, 2015', '2015-10-01'],
    ['26 September 2015', '2015-09-26'],
    ['Dec 3 2015', '2015-12-03'],
  ])('reads English %s', check);

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a word', 'gestern'],
    ['a month alone', 'Mai'],
    ['a day that does not exist', '31.02.2015'],
    ['a leap day of a common year', '29. Februar 2015'],
    ['a month that does not exist', '13/2015'],
    ['month 0', '0/2015'],
    ['day 0', '0.9.2015'],
    ['the year 0', '0000'],
    ['a year of two digits', '26.9.15'],
    ['a year of two digits behind a month', 'März 15'],
    ['a year of five digits', '12015'],
    ['slashes between day and month', '9/26/2015'],
    ['slashes between small day and month', '3/4/2015'],
    ['slashes behind the year', '2015/09/26'],
    ['a day without its year', '26.9.'],
    ['an unknown month name', 'Brumaire 2015'],
    ['a name of the object prototype', 'constructor 2015'],
    ['two dates', '2014 bis 2015'],
    ['a date within a sentence', 'ab 2015'],
    ['EDTF beyond what people type', '2015?'],
    ['a time behind the day', '2015-09-26T10:00'],
    ['a minus', '-2015'],
    ['digits of other scripts', '٢٠١٥'],
  ])('does not read %s', (_, text) => check(text, 'nothing'));

  it('known weakness: does not read an English ordinal in front', () => {
    check('3rd May 2015', 'nothing');
  });

  it('never throws, and never ends before it begins', () => {
    const part = fc.constantFrom(
      '2015',
      '31',
      '2',
      '0',
      '.',
      '. ',
      '/',
      '-',
      ' ',
      'Mai',
      'März',
      'st',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (some) => {
        const span = parseDaySpan(some);
        expect(span === undefined || span.from <= span.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every day written out', () => {
    const day = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const names =
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
        ' ',
      );
    fc.assert(
      fc.property(day, ([year, month, ofMonth]) => {
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
        check(iso, iso);
        check(`${ofMonth}.${month}.${year}`, iso);
        check(`${ofMonth}. ${names[month - 1]} ${year}`, iso);
      }),
    );
  });
});
