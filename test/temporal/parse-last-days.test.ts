import { describe, expect, it } from 'vitest';
import { parseLastDays } from '../../src/temporal/parse-last-days.ts';

function check(text: string, expected: number | undefined): void {
  expect(parseLastDays(text)).toBe(expected);
}

describe('parseLastDays', () => {
  it.each([
    ['letzte 30 Tage im Korpus', 30],
    ['Letzte  30 Tage', 30],
    ['die letzten 7 Tage', 7],
    ['in den letzten 14 Tagen', 14],
    ['die vergangenen 90 Tage des Archivs', 90],
    ['last 30 days of the corpus', 30],
    ['The past 365 days', 365],
    ['last 30 days in the archive', 30],
  ])('reads %j', (text, expected) => check(text, expected));

  it.each([
    '',
    'letzte Tage',
    'letzte 0 Tage',
    'letzte 30',
    '30 Tage',
    'letzte 30 Wochen',
    'last 30 days ago',
  ])('does not read %j', (text) => check(text, undefined));
});
