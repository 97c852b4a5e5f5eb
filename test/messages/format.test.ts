import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatLanguageName,
  formatList,
  formatPublicationDate,
} from '../../src/messages/format.ts';
import { day, published } from '../domain/sample-article.ts';

function checkDay(text: string, german: string, english: string): void {
  expect([formatDay(day(text), 'de'), formatDay(day(text), 'en')]).toEqual([german, english]);
}

describe('formatDay', () => {
  it.each([
    ['2015-09-26', '26. September 2015', 'September 26, 2015'],
    ['2016-01-01', '1. Januar 2016', 'January 1, 2016'],
    ['2015-12-31', '31. Dezember 2015', 'December 31, 2015'],
    ['2016-02-29', '29. Februar 2016', 'February 29, 2016'],
    ['2015-03-29', '29. März 2015', 'March 29, 2015'],
    ['1582-10-10', '10. Oktober 1582', 'October 10, 1582'],
    ['0099-05-06', '6. Mai 99', 'May 6, 99'],
  ])('writes %s out', checkDay);
});

function checkDate(edtf: string | undefined, german: string, english: string): void {
  const date = edtf === undefined ? undefined : published(edtf);
  expect([formatPublicationDate(date, 'de'), formatPublicationDate(date, 'en')]).toEqual([
    german,
    english,
  ]);
}

describe('formatPublicationDate', () => {
  it.each([
    ['a day', '2020-02-14', '14. Februar 2020', 'February 14, 2020'],
    ['a day with its time', '2020-02-14T23:30:00-11:00', '14. Februar 2020', 'February 14, 2020'],
    ['a month', '2016-01', 'Januar 2016', 'January 2016'],
    ['a month with an unknown day', '2016-01-XX', 'Januar 2016', 'January 2016'],
    ['a year', '2016', '2016', '2016'],
    ['an uncertain day', '2016-01-20?', 'vermutlich 20. Januar 2016', 'probably January 20, 2016'],
    ['an approximate month', '2016-01~', 'vermutlich Januar 2016', 'probably January 2016'],
    ['an uncertain, approximate year', '2016%', 'vermutlich 2016', 'probably 2016'],
    ['no date', undefined, 'ohne Datum', 'undated'],
  ])('writes %s as exactly as it is known', (_, edtf, german, english) =>
    checkDate(edtf, german, english),
  );
});

describe('formatList', () => {
  it.each([
    [['A'], 'de', 'and', 'A'],
    [['A', 'B'], 'de', 'and', 'A und B'],
    [['A', 'B', 'C'], 'de', 'and', 'A, B und C'],
    [['A', 'B', 'C'], 'de', 'or', 'A, B oder C'],
    [['A', 'B', 'C'], 'en', 'and', 'A, B, and C'],
    [['A', 'B'], 'en', 'or', 'A or B'],
    [[], 'de', 'and', ''],
  ] as const)('lists %j in %s with %s', (items, language, word, expected) => {
    expect(formatList(items, language, word)).toBe(expected);
  });
});

describe('formatLanguageName', () => {
  it.each([
    ['de-CH', 'de', 'Deutsch'],
    ['de-CH', 'en', 'German'],
    ['en', 'de', 'Englisch'],
    ['ar', 'en', 'Arabic'],
    ['qx', 'de', 'qx'],
  ] as const)('calls %s in %s %s', (tag, language, expected) => {
    expect(formatLanguageName(tag, language)).toBe(expected);
  });
});
