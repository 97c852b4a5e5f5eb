import { describe, expect, it } from 'vitest';
import { type DayStyle, formatPart, formatSpan } from '../../src/messages/format-days.ts';
import { day } from '../domain/sample-article.ts';

function checkPart(text: string, style: DayStyle, german: string, english: string): void {
  const date = day(text);
  expect([formatPart(date, style, 'de'), formatPart(date, style, 'en')]).toEqual([german, english]);
}

describe('formatPart', () => {
  it.each([
    ['2015-09-26', 'day', '26. September 2015', 'September 26, 2015'],
    ['2015-09-26', 'month', 'September 2015', 'September 2015'],
    ['2015-09-26', 'year', '2015', '2015'],
    ['2016-02-29', 'day', '29. Februar 2016', 'February 29, 2016'],
    ['2016-01-01', 'month', 'Januar 2016', 'January 2016'],
    ['2015-12-31', 'year', '2015', '2015'],
    ['0099-05-06', 'day', '6. Mai 99', 'May 6, 99'],
    ['0099-05-06', 'year', '99', '99'],
    ['9999-12-31', 'day', '31. Dezember 9999', 'December 31, 9999'],
  ] as const)('writes %s as a %s', checkPart);
});

/** White space as plain spaces: the one between two dates is a thin one. */
function spanIn(first: string, last: string, style: DayStyle, language: 'de' | 'en'): string {
  return formatSpan(day(first), day(last), style, language).replace(/\s/gu, ' ');
}

function checkSpan(
  first: string,
  last: string,
  style: DayStyle,
  german: string,
  english: string,
): void {
  expect([spanIn(first, last, style, 'de'), spanIn(first, last, style, 'en')]).toEqual([
    german,
    english,
  ]);
}

describe('formatSpan', () => {
  it.each([
    ['2016-05-03', '2016-05-03', 'day', '3. Mai 2016', 'May 3, 2016'],
    ['2016-05-03', '2016-05-05', 'day', '3.–5. Mai 2016', 'May 3 – 5, 2016'],
    ['2016-05-03', '2016-06-05', 'day', '3. Mai – 5. Juni 2016', 'May 3 – June 5, 2016'],
    [
      '2015-12-31',
      '2016-01-01',
      'day',
      '31. Dezember 2015 – 1. Januar 2016',
      'December 31, 2015 – January 1, 2016',
    ],
    ['2016-05-01', '2016-05-31', 'month', 'Mai 2016', 'May 2016'],
    ['1940-05-01', '1940-06-30', 'month', 'Mai–Juni 1940', 'May – June 1940'],
    [
      '2015-12-01',
      '2016-01-31',
      'month',
      'Dezember 2015 – Januar 2016',
      'December 2015 – January 2016',
    ],
    ['2016-01-01', '2016-12-31', 'year', '2016', '2016'],
    ['2014-01-01', '2016-12-31', 'year', '2014–2016', '2014 – 2016'],
  ] as const)('writes %s to %s as a %s', checkSpan);
});
