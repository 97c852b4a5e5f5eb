import { describe, expect, it } from 'vitest';
import { suggestDays, suggestLastDays, suggestSources } from '../../src/answer/suggest-scope.ts';
import { parseDaySpan } from '../../src/temporal/parse-day-span.ts';
import { day } from '../domain/sample-article.ts';

const SPAN = { from: day('2014-11-20'), to: day('2016-02-03') };

/** The days as `2015`, `2015-03`, `2015-03-26`, latest first. */
function check(typed: string, expected: string, span: typeof SPAN | undefined = SPAN) {
  const length = { year: 4, month: 7, day: 10 };
  const texts = suggestDays(typed, span, 6).map(({ first, precision }) =>
    first.slice(0, length[precision]),
  );
  expect(texts.join(' ')).toBe(expected);
}

describe('suggestDays', () => {
  it.each([
    ['nothing', '', '2016 2015 2014 2016-02 2016-01 2015-12'],
    ['a year', '2015', '2015 2015-12 2015-11 2015-10 2015-09 2015-08'],
    ['a year’s beginning', '201', '2016 2015 2014'],
    ['a month', 'März 2015', '2015-03'],
    ['a month’s beginning', 'jan', '2016-01 2015-01 2014-01'],
    ['an English month’s beginning', 'dece', '2015-12 2014-12'],
    ['a month and a year’s beginning', 'dez 2014', '2014-12'],
    ['a month and digits', 'dez 201', '2015-12 2014-12'],
    ['a day', '26.9.2015', '2015-09-26'],
    ['a day elsewhere', '31. Mai 1999', '1999-05-31'],
    ['a day without its year', '26.9.', '2016-09-26 2015-09-26 2014-09-26'],
    ['a leap day without its year', '29. februar', '2016-02-29'],
    ['no date', 'gestern', ''],
    ['a day that does not exist', '31.2.2015', ''],
  ])('reads %s', (_name, typed, expected) => check(typed, expected));

  it('offers only what the text means where no article has a date', () => {
    expect(suggestDays('', undefined, 25)).toEqual([]);
    expect(suggestDays('märz 2015', undefined, 25)).toHaveLength(1);
  });

  it('is quick over a span of ten thousand years', () => {
    const span = { from: day('0001-01-01'), to: day('9999-12-31') };
    for (const typed of ['', '1', 'x', 'mai', '99.99.'])
      expect(suggestDays(typed, span, 25).length).toBeLessThanOrEqual(25);
  });

  it('leaves room for the latest months of a long span', () => {
    const span = { from: day('1950-01-01'), to: day('2016-02-03') };
    const months = suggestDays('', span, 25).filter(({ precision }) => precision === 'month');
    expect(months[0]?.first).toBe('2016-02-01');
  });

  it('offers what is read again as the same days', () => {
    for (const { first } of suggestDays('', SPAN, 25))
      expect(parseDaySpan(first)?.from).toBe(first);
  });
});

describe('suggestLastDays', () => {
  it.each([
    ['', 30],
    ['letz', 30],
    ['Last 3', 30],
    ['letzte 7 tage', 7],
    ['2015', undefined],
    ['lärz', undefined],
  ])('takes %j for %j days', (typed, expected) => {
    expect(suggestLastDays(typed)).toBe(expected);
  });
});

describe('suggestSources', () => {
  const sources = [
    { source: 'dpa', articleCount: 9 },
    { source: 'Deutsche Welle', articleCount: 4 },
    { source: 'Fördebote', articleCount: 1 },
  ];
  it.each([
    ['', 'dpa, Deutsche Welle, Fördebote'],
    ['d', 'dpa, Deutsche Welle'],
    ['WELLE', 'Deutsche Welle'],
    ['bote', 'Fördebote'],
    ['Deutche W', 'Deutsche Welle'],
    ['foerde', 'Fördebote'],
    ['prawda', ''],
  ])('finds „%s“', (typed, expected) => {
    expect(
      suggestSources(typed, sources, 25)
        .map(({ source }) => source)
        .join(', '),
    ).toBe(expected);
  });
});
