import { describe, expect, it } from 'vitest';
import type { TimexPrecision } from '../../../src/domain/temporal-expression.ts';
import { coarseness, eventOf } from '../../../src/timeline/choose/event-of.ts';
import type { EventDate, TimelineSentence } from '../../../src/timeline/timeline-sentence.ts';
import { day, sentence, time } from './sample-sentences.ts';

function check(
  dates: readonly EventDate[],
  expected: string | undefined,
  more: Partial<TimelineSentence> = {},
): void {
  const found = eventOf({ ...sentence(0, 'Der Damm an der Ilse brach.'), ...more, dates });
  expect(typeof found === 'object' ? `${found.precision} ${found.first}` : found).toBe(expected);
}

const since = { relation: 'since' } as const;
const until = { relation: 'until' } as const;

describe('eventOf', () => {
  it.each<[string, EventDate[], string | undefined]>([
    ['takes the date', [time('2020-03-14')], 'day 2020-03-14'],
    ['takes the first day', [time('2020-03-14'), time('2020-03-15')], 'day 2020-03-14'],
    ['keeps a month a month', [time('2020-01')], 'month 2020-01-01'],
    ['prefers a day to a year before it', [time('1986'), time('2020-03-14')], 'day 2020-03-14'],
    ['takes the first of coarse times', [time('2019-11'), time('2018')], 'month 2019-11-01'],
    [
      'leaves out what something is since',
      [time('2020-03-01', since), time('2020-03-14')],
      'day 2020-03-14',
    ],
    ['leaves out what came before', [time('2020-03-01', { relation: 'before' })], undefined],
    ['leaves out what comes after', [time('2020-03-01', { relation: 'after' })], undefined],
    ['leaves out the background', [time('2020-03-01', { isBackground: true })], undefined],
    ['takes about as the date', [time('2020-03-14', { relation: 'about' })], 'day 2020-03-14'],
    ['takes an end that lies ahead', [time('2020-07-31', until)], 'day 2020-07-31'],
    ['leaves out an end that has passed', [time('2020-05-31', until)], undefined],
    ['leaves out decades', [time('1990', { precision: 'decade' })], undefined],
    ['leaves out vague times', [time('1990', { precision: 'vague' })], undefined],
    [
      'leaves out a time that ends before it begins',
      [time('2020-03-14', { last: day('2020-03-01') })],
      undefined,
    ],
    ['says nothing beyond the lead', [], undefined],
  ])('%s', (_, dates, expected) => check(dates, expected));

  it.each<[string, EventDate[], Partial<TimelineSentence>, string | undefined]>([
    ['dates an undated lead to its publication', [], { place: 0 }, 'report'],
    ['does so up to the fifth sentence', [], { place: 4 }, 'report'],
    ['does not from the sixth on', [], { place: 5 }, undefined],
    [
      'does so where dates are background only',
      [time('2015', { isBackground: true })],
      { place: 0 },
      'report',
    ],
    [
      'does not where the lead names an end that has passed',
      [time('2020-05-31', until)],
      { place: 0 },
      undefined,
    ],
    [
      'guesses nothing without a publication day',
      [],
      { place: 0, published: undefined },
      undefined,
    ],
    [
      'takes known dates without a publication day',
      [time('2020-03-14')],
      { published: undefined },
      'day 2020-03-14',
    ],
    [
      'takes no worked-out date without a publication day',
      [time('2020-03-14', { certainty: 'implied' })],
      { published: undefined },
      undefined,
    ],
    [
      'takes a worked-out date with one',
      [time('2020-03-14', { certainty: 'implied' })],
      {},
      'day 2020-03-14',
    ],
  ])('%s', (_, dates, more, expected) => check(dates, expected, more));
});

describe('coarseness', () => {
  it.each<[TimexPrecision, number | undefined]>([
    ['day', 0],
    ['week', 1],
    ['month', 2],
    ['season', 3],
    ['quarter', 3],
    ['half-year', 3],
    ['year', 3],
    ['decade', undefined],
    ['century', undefined],
    ['vague', undefined],
  ])('of %s is %s', (precision, expected) => expect(coarseness(precision)).toBe(expected));
});
