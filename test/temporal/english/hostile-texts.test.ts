import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/domain/calendar-date.ts';
import type { TemporalExpression } from '../../../src/domain/temporal-expression.ts';
import { findTimexes } from '../../../src/temporal/find-timexes.ts';
import { dayOrNone, WEDNESDAY } from '../check-timexes.ts';

/** Words that make expressions, and words that come between them. */
const PIECES =
  `on the of in and to since until by before after from between early mid- late end , - / 3 31 3rd 2014 2014-15 3/14/2016
  9999 0001 '68 1990s 19th May March Sept. Monday night weekend summer fall Easter Thanksgiving last next this week year
  century quarter first half second three twenty-five a an days ago later time' years every Mondays p.m. 16:53 now will was
  said . 😀 \ud800 \n`.split(/ +/u);
/** What a text may repeat to make a search slow. */
const PIECES_OF_HOSTILE_TEXTS = [
  '1',
  '1 ',
  '1, ',
  '1.',
  '1/',
  '1-',
  '1:',
  ' ',
  '.',
  '\n',
  ',',
  'and ',
  'a ',
  'the ',
  'in ',
  '3 and ',
  '3, ',
  'May 3, ',
  'May 3-',
  'May/',
  'May and ',
  'March ',
  'Monday, ',
  'Mon., the ',
  '2014 ',
  '2014-',
  '2014 - ',
  'the end of the ',
  'early ',
  'mid-',
  'first half of ',
  'last ',
  'three days ',
  'a year ',
  'every ',
  'twenty-',
  'twenty-five ',
  '3rd of ',
  'will ',
  "'",
  'a',
  'é',
  'e\u0301',
  '😀',
  '\ud800',
  '\u017f',
  '\u00a0',
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })))
  .map((pieces) => pieces.join(' '));
const referenceDate = fc.constantFrom('', '0001-01-01', '2016-01-13', '2016-02-29', '9999-12-31');

function checkSound(text: string, found: readonly TemporalExpression[]): void {
  let free = 0;
  for (const { start, end, days, timex } of found) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    free = end;
    expect(timex.value).not.toBe('');
    if (days === undefined) continue;
    expect(isCalendarDate(days.first) && isCalendarDate(days.last)).toBe(true);
    expect(days.first <= days.last).toBe(true);
  }
}

describe('English expressions', () => {
  it('are sorted, inside of the text and on days that exist, whatever the text', () => {
    fc.assert(
      fc.property(prose, referenceDate, (text, day) => {
        checkSound(text, findTimexes(text, dayOrNone(day), 'en'));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(PIECES_OF_HOSTILE_TEXTS)('take linear time on a long text of %j', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      findTimexes(text, dayOrNone(WEDNESDAY), 'en');
      return performance.now() - started;
    };
    // The best of three, as other tests run beside this one.
    const best = (length: number) => Math.min(...[1, 2, 3].map(() => time(length)));
    // Ten times the text would take a hundred times as long if time were quadratic.
    expect(best(50_000)).toBeLessThan(30 * Math.max(best(5_000), 40));
  });
});
