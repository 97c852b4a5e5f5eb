import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/domain/calendar-date.ts';
import type { TemporalExpression } from '../../src/domain/temporal-expression.ts';
import { findTimexes } from '../../src/temporal/find-timexes.ts';
import { dayOrNone, WEDNESDAY } from './check-timexes.ts';

/** Words that make expressions, and words that come between them. */
const PIECES =
  `am vom bis und seit vor der des im Anfang Ende um , / 3. 31. 2014 2014/15 03.05.2016 9999 0001-01-01 1.1.1
  '68 Mai Jänner Februar Montag Mittwochabend Wochenende Sommer Ostern heuer gestern heute morgen nächste vergangenen Woche
  Jahr Jahres Jahrhundert drei zwei Tage später Jahren jeden Uhr wird wurde . 😀 \ud800 \n`.split(
    ' ',
  );
const prose = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })))
  .map((pieces) => pieces.join(' '));
const referenceDate = fc.constantFrom('', '0001-01-01', '2016-01-13', '2016-02-29', '9999-12-31');

function checkSound(text: string, found: readonly TemporalExpression[]): void {
  let free = 0;
  for (const { start, end, days, interval, timex, precision } of found) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    free = end;
    expect(timex.value).not.toBe('');
    if (days === undefined) continue;
    expect(precision).not.toBe('vague');
    expect(isCalendarDate(days.first) && isCalendarDate(days.last)).toBe(true);
    expect(days.first <= days.last).toBe(true);
    const { first = '0001-01-01', last = '9999-12-31' } = interval ?? {};
    expect(isCalendarDate(first) && isCalendarDate(last)).toBe(true);
    expect(first <= last).toBe(true);
  }
}

/** UTF-16 units of a text whose time is taken, and a time so short that it says nothing. */
const LENGTH = 20_000;
const LEAST_MS = 15;

describe('findTimexes', () => {
  it('gives sorted spans inside of the text and days that exist, whatever the text', () => {
    fc.assert(
      fc.property(prose, referenceDate, fc.constantFrom('de', 'en'), (text, day, language) => {
        checkSound(text, findTimexes(text, dayOrNone(day), language));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not moved by what stands before in another paragraph of words', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), (length) => {
        const before = `${'Wort '.repeat(length)}\n`;
        const [found] = findTimexes(`${before}Am 3. Mai 2016.`, undefined, 'de');
        expect(found).toMatchObject({ start: before.length + 3, timex: { value: '2016-05-03' } });
      }),
    );
  });

  it('gives no day before the year 1 or behind the year 9999', () => {
    const ends = findTimexes(
      'vorgestern, übermorgen, im nächsten Jahr',
      dayOrNone('9999-12-31'),
      'de',
    );
    expect(ends.map(({ days }) => days?.first)).toEqual(['9999-12-29', undefined, undefined]);
    const [first] = findTimexes('vorgestern', dayOrNone('0001-01-01'), 'de');
    expect(first?.days).toBeUndefined();
  });

  it.each([
    ['1'],
    ['1 '],
    ['1.'],
    ['1. '],
    ['1., '],
    [' '],
    ['.'],
    ['\n'],
    ['und '],
    ['3. und '],
    ['2014 '],
    ['2014-'],
    ['2014/'],
    ['Mai '],
    ['Mai/'],
    ['Montag, '],
    ['Mo., den '],
    ['Ende des '],
    ['vor etwa 3 Tagen '],
    ['nächsten '],
    ['a'],
    ['ä'],
    ['e\u0301'],
    ['😀'],
    ['\ud800'],
    ["'68"],
  ])('takes linear time on a long text of %j', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const started = performance.now();
      findTimexes(text, dayOrNone(WEDNESDAY), 'de');
      return performance.now() - started;
    };
    const short = Math.max(time(LENGTH), time(LENGTH));
    // Ten times the text would take a hundred times as long if time were quadratic.
    expect(time(10 * LENGTH)).toBeLessThan(40 * Math.max(short, LEAST_MS));
  });

  it('gives sorted spans on a long text of expressions', () => {
    const text = 'Montag, 3. Mai/Juni 2014/15 bis 16. '.repeat(200);
    checkSound(text, findTimexes(text, dayOrNone(WEDNESDAY), 'de'));
  });
});
