import { expect, it } from 'vitest';
import { toEventDate } from '../../../src/cli/eval/timeline-date.ts';

it.each<[string, string | undefined]>([
  ['2020-02-29', 'day 2020-02-29 2020-02-29'],
  ['2021-02-29', undefined],
  ['2020-02', 'month 2020-02-01 2020-02-29'],
  ['2020-13', undefined],
  ['2020', 'year 2020-01-01 2020-12-31'],
  ['2020-W01', 'week 2019-12-30 2020-01-05'],
  ['2020-W53', 'week 2020-12-28 2021-01-03'],
  ['2020-W54', undefined],
  ['2020-SP', 'season 2020-03-01 2020-05-31'],
  ['2020-WI', 'season 2020-12-01 2021-02-28'],
  ['2020-Q4', 'quarter 2020-10-01 2020-12-31'],
  ['2020-H2', 'half-year 2020-07-01 2020-12-31'],
  ['0000', undefined],
  ['201', undefined],
  ['2020-03-14T10:00', undefined],
  ['XXXX-05-03', undefined],
  ['PRESENT_REF', undefined],
  ['P3D', undefined],
])('%s is %s', (value, expected) => {
  const date = toEventDate(value);
  expect(date && `${date.precision} ${date.first} ${date.last}`).toBe(expected);
});
