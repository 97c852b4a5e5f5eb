import { check as checkIn, WEDNESDAY } from '../check-timexes.ts';

/** As `check` of all languages, for English; the reference date is a Wednesday, 13 January 2016, where it is not given. */
export function check(text: string, expected: readonly string[], referenceDate = WEDNESDAY): void {
  checkIn(text, expected, referenceDate, 'en');
}
