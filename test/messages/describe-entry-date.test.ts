import { describe, expect, it } from 'vitest';
import type { EntryDate } from '../../src/domain/timeline.ts';
import { describeEntryDate } from '../../src/messages/describe-entry-date.ts';
import { day } from '../domain/sample-article.ts';

/** A date from its days, `2016-05-03` or `2016-05-03/2016-05-05`. */
function dateOf(days: string, fields: Partial<EntryDate> = {}): EntryDate {
  const [first = '', last = first] = days.split('/');
  return {
    first: day(first),
    last: day(last),
    precision: 'day',
    part: undefined,
    relation: 'on',
    basis: 'text',
    isUncertain: false,
    ...fields,
  };
}

function check(days: string, fields: Partial<EntryDate>, german: string, english: string): void {
  const date = dateOf(days, fields);
  const texts = [describeEntryDate(date, 'de'), describeEntryDate(date, 'en')];
  expect(texts.map((text) => text.replace(/\s/gu, ' '))).toEqual([german, english]);
}

const MAY = '2016-05-01/2016-05-31';
const WEEK = '2016-05-02/2016-05-08';

describe('describeEntryDate', () => {
  it.each([
    ['a day', '2016-05-03', {}, '3. Mai 2016', 'May 3, 2016'],
    ['some days', '2016-05-03/2016-05-05', {}, '3.–5. Mai 2016', 'May 3 – 5, 2016'],
    ['a week', WEEK, { precision: 'week' }, 'Woche vom 2.–8. Mai 2016', 'week of May 2 – 8, 2016'],
    ['a month', MAY, { precision: 'month' }, 'Mai 2016', 'May 2016'],
    ['months', '2016-05-01/2016-06-30', { precision: 'month' }, 'Mai–Juni 2016', 'May – June 2016'],
    ['spring', '2016-03-01/2016-05-31', { precision: 'season' }, 'Frühjahr 2016', 'spring 2016'],
    ['summer', '2016-06-01/2016-08-31', { precision: 'season' }, 'Sommer 2016', 'summer 2016'],
    ['autumn', '2016-09-01/2016-11-30', { precision: 'season' }, 'Herbst 2016', 'autumn 2016'],
    [
      'a winter by both of its years',
      '2015-12-01/2016-02-29',
      { precision: 'season' },
      'Winter 2015/16',
      'winter 2015/16',
    ],
    [
      'a winter over the turn of a century',
      '1999-12-01/2000-02-29',
      { precision: 'season' },
      'Winter 1999/00',
      'winter 1999/00',
    ],
    [
      'winter from January',
      '2016-01-01/2016-02-29',
      { precision: 'season' },
      'Winter 2015/16',
      'winter 2015/16',
    ],
    [
      'the first quarter',
      '2016-01-01/2016-03-31',
      { precision: 'quarter' },
      '1. Quartal 2016',
      'Q1 2016',
    ],
    [
      'the second quarter',
      '2016-04-01/2016-06-30',
      { precision: 'quarter' },
      '2. Quartal 2016',
      'Q2 2016',
    ],
    [
      'the fourth quarter',
      '2016-10-01/2016-12-31',
      { precision: 'quarter' },
      '4. Quartal 2016',
      'Q4 2016',
    ],
    [
      'the first half',
      '2016-01-01/2016-06-30',
      { precision: 'half-year' },
      '1. Halbjahr 2016',
      'H1 2016',
    ],
    [
      'the second half',
      '2016-07-01/2016-12-31',
      { precision: 'half-year' },
      '2. Halbjahr 2016',
      'H2 2016',
    ],
    ['a year', '2016-01-01/2016-12-31', { precision: 'year' }, '2016', '2016'],
    ['years', '2014-01-01/2016-12-31', { precision: 'year' }, '2014–2016', '2014 – 2016'],
    ['a decade', '1990-01-01/1999-12-31', { precision: 'decade' }, '1990er Jahre', '1990s'],
    ['a century', '1901-01-01/2000-12-31', { precision: 'century' }, '1901–2000', '1901–2000'],
    [
      'vague days',
      '2016-05-03/2016-05-05',
      { precision: 'vague' },
      '3.–5. Mai 2016',
      'May 3 – 5, 2016',
    ],
  ] as const)('writes %s', (_, days, fields, german, english) =>
    check(days, fields, german, english),
  );

  it.each([
    [
      'the beginning of a month',
      MAY,
      { precision: 'month', part: 'start' },
      'Anfang Mai 2016',
      'early May 2016',
    ],
    [
      'the middle of a month',
      MAY,
      { precision: 'month', part: 'mid' },
      'Mitte Mai 2016',
      'mid-May 2016',
    ],
    [
      'the end of a year',
      '2016-01-01/2016-12-31',
      { precision: 'year', part: 'end' },
      'Ende 2016',
      'late 2016',
    ],
    [
      'the end of a decade',
      '1990-01-01/1999-12-31',
      { precision: 'decade', part: 'end' },
      'Ende 1990er Jahre',
      'late 1990s',
    ],
    [
      'the beginning of a week',
      WEEK,
      { precision: 'week', part: 'start' },
      'Anfang der Woche vom 2.–8. Mai 2016',
      'early in the week of May 2 – 8, 2016',
    ],
    [
      'the middle of a week',
      WEEK,
      { precision: 'week', part: 'mid' },
      'Mitte der Woche vom 2.–8. Mai 2016',
      'in the middle of the week of May 2 – 8, 2016',
    ],
    [
      'the end of a week',
      WEEK,
      { precision: 'week', part: 'end' },
      'Ende der Woche vom 2.–8. Mai 2016',
      'late in the week of May 2 – 8, 2016',
    ],
  ] as const)('writes %s as a part', (_, days, fields, german, english) =>
    check(days, fields, german, english),
  );

  it.each([
    ['since when', { relation: 'since' }, 'seit 3. Mai 2016', 'since May 3, 2016'],
    ['until when', { relation: 'until' }, 'bis 3. Mai 2016', 'until May 3, 2016'],
    ['about when', { relation: 'about' }, 'um 3. Mai 2016', 'about May 3, 2016'],
    [
      'that it was worked out',
      { isUncertain: true },
      'vermutlich 3. Mai 2016',
      'probably May 3, 2016',
    ],
    [
      'that it was worked out since when',
      { isUncertain: true, relation: 'since' },
      'vermutlich seit 3. Mai 2016',
      'probably since May 3, 2016',
    ],
    ['the day of a report like any other', { basis: 'report' }, '3. Mai 2016', 'May 3, 2016'],
  ] as const)('tells %s', (_, fields, german, english) =>
    check('2016-05-03', fields, german, english),
  );

  it('tells all of it at once', () =>
    check(
      MAY,
      { precision: 'month', part: 'end', relation: 'since', isUncertain: true },
      'vermutlich seit Ende Mai 2016',
      'probably since late May 2016',
    ));

  it.each([
    [
      'seasons',
      '2015-03-01/2015-11-30',
      { precision: 'season' },
      /2015.*Herbst 2015|Frühjahr.*Herbst/,
    ],
    ['quarters', '2015-01-01/2015-09-30', { precision: 'quarter' }, /1\..*3\. Quartal 2015/],
    ['halves', '2015-07-01/2016-06-30', { precision: 'half-year' }, /2015.*2016/],
    ['decades', '1980-01-01/1999-12-31', { precision: 'decade' }, /1980er.*1990er/],
  ] as const)('tells both ends of a range of %s', (_, days, fields, expected) => {
    expect(describeEntryDate(dateOf(days, fields), 'de')).toMatch(expected);
  });
});
