import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EdtfResult, parseEdtf } from '../../src/corpus/edtf.ts';

/** `2016-01-20 day`, `2016-01-01..2016-01-31 month?`, or why there is none. */
function show(result: EdtfResult): string {
  if (result.kind === 'not-edtf') return `not-edtf ${result.suggestion ?? ''}`.trim();
  if (result.kind === 'does-not-exist') return result.kind;
  const { earliest, latest, precision, uncertain, approximate } = result.date;
  const days = earliest === latest ? earliest : `${earliest}..${latest}`;
  return `${days} ${precision}${uncertain ? ' uncertain' : ''}${approximate ? ' approximate' : ''}`;
}

function check(text: string, expected: string): void {
  expect(show(parseEdtf(text))).toBe(expected);
}

describe('parseEdtf', () => {
  it.each([
    ['2020-02-14', '2020-02-14 day'],
    ['2016-02-29', '2016-02-29 day'],
    ['2016-01-20?', '2016-01-20 day uncertain'],
    ['2016-01-20~', '2016-01-20 day approximate'],
    ['2016-01-20%', '2016-01-20 day uncertain approximate'],
    ['2016-01', '2016-01-01..2016-01-31 month'],
    ['2016-02', '2016-02-01..2016-02-29 month'],
    ['2016-04?', '2016-04-01..2016-04-30 month uncertain'],
    ['2016-01-XX', '2016-01-01..2016-01-31 month'],
    ['2016', '2016-01-01..2016-12-31 year'],
    ['2016~', '2016-01-01..2016-12-31 year approximate'],
    ['2016-XX', '2016-01-01..2016-12-31 year'],
    ['2016-XX-XX', '2016-01-01..2016-12-31 year'],
    ['2020-02-14T18:05:00+01:00', '2020-02-14 day'],
    ['2020-02-14T18:05:00Z', '2020-02-14 day'],
    ['2020-02-14T23:59:59-11:00', '2020-02-14 day'],
    ['0001-01-01', '0001-01-01 day'],
  ])('reads %s', check);

  it.each([
    ['2015-02-29'],
    ['2016-02-30'],
    ['2016-04-31'],
    ['2016-13'],
    ['2016-00'],
    ['2016-01-00'],
    ['0000'],
    ['2020-02-14T24:00:00Z'],
    ['2020-02-14T18:60:00Z'],
    ['2020-02-14T18:05:60Z'],
  ])('says that there is no %s', (text) => check(text, 'does-not-exist'));

  it.each([
    ['an empty text', ''],
    ['a word', 'gestern'],
    ['a day without zeros', '2016-1-20'],
    ['a year of two digits', '16-01-20'],
    ['a year of five digits', '12016'],
    ['a date without hyphens', '20160120'],
    ['slashes', '2016/01/20'],
    ['an interval', '2016-01-20/2016-01-21'],
    ['an open interval', '2016-01-20/..'],
    ['a set', '[2016-01-20,2016-01-21]'],
    ['an unknown day of an unknown date', 'XXXX-XX-XX'],
    ['a decade', '201X'],
    ['a known day of an unknown month', '2016-XX-20'],
    ['a season of level 2 with a word', '2016-spring'],
    ['a time without a zone', '2020-02-14T18:05:00'],
    ['a time without a day', '2020-02-XXT18:05:00Z'],
    ['a time after a space', '2020-02-14 18:05:00Z'],
    ['two marks', '2016-01-20?~'],
    ['a mark in front', '?2016-01-20'],
    ['a negative year', '-2016-01-20'],
    ['spaces around', ' 2016-01-20 '],
    ['a line break behind', '2016-01-20\n'],
  ])('refuses %s', (_, text) => check(text, 'not-edtf'));

  it.each([
    ['14.02.2020', 'not-edtf 2020-02-14'],
    ['14.2.2020', 'not-edtf 2020-02-14'],
    ['14. 2. 2020', 'not-edtf 2020-02-14'],
    [' 1.1.2020 ', 'not-edtf 2020-01-01'],
    ['31.02.2016', 'not-edtf'],
    ['14.02.20', 'not-edtf'],
    ['14.02.', 'not-edtf'],
  ])('refuses %s and suggests the day where there is one', check);

  it('keeps the text as it was written', () => {
    expect(parseEdtf('2016-01-XX?')).toMatchObject({ date: { edtf: '2016-01-XX?' } });
  });

  it('never throws, and never gives an end before a beginning', () => {
    const part = fc.constantFrom(
      '2016',
      '0000',
      '-02',
      '-13',
      '-XX',
      '-30',
      'T',
      '18:05',
      'Z',
      '?',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (some) => {
        const result = parseEdtf(some);
        expect(result.kind !== 'date' || result.date.earliest <= result.date.latest).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('refuses zones that are none, and marks behind a time', () => {
  check('2020-02-14T18:05:00+99:99', 'not-edtf');
  check('2020-02-14T18:05:00Z?', 'not-edtf');
});
