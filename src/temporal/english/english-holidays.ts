import { civilOf, dayNumberOf, weekdayOf } from '../../domain/day-number.ts';
import type { Holiday } from '../holidays.ts';

/** The so-manieth weekday of a month; -1 the last one. */
export type WeekdayHoliday = {
  readonly on: 'weekday';
  readonly month: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
  readonly nth: 1 | 2 | 3 | 4 | -1;
  /** Days from there: the day after Thanksgiving has 1. */
  readonly offset?: number;
};

const date = (month: number, day: number): Holiday => ({ on: 'date', month, day });
const easter = (offset: number): Holiday => ({ on: 'easter', offset });
const weekday = (
  month: number,
  nth: WeekdayHoliday['nth'],
  day: number,
  offset = 0,
): WeekdayHoliday => ({ on: 'weekday', month, nth, weekday: day, offset });

/**
 * Holidays of English-speaking countries, lower case, words parted by one space.
 *
 * Sources: 5 U.S.C. § 6103 for the federal holidays of the United States (Monday and Thursday holidays by their week); the
 * Banking and Financial Dealings Act 1971 of the United Kingdom for Boxing Day; the church calendar for feasts around Easter.
 * Holidays that fall on different days in different countries (Memorial Day and Labor Day) are those of the United States.
 */
export const ENGLISH_HOLIDAYS: ReadonlyMap<string, Holiday | WeekdayHoliday> = new Map<
  string,
  Holiday | WeekdayHoliday
>([
  ["new year's day", date(1, 1)],
  ['new year day', date(1, 1)],
  ['epiphany', date(1, 6)],
  ['twelfth night', date(1, 5)],
  ['martin luther king day', weekday(1, 3, 1)],
  ['groundhog day', date(2, 2)],
  ["valentine's day", date(2, 14)],
  ["presidents' day", weekday(2, 3, 1)],
  ["president's day", weekday(2, 3, 1)],
  ["st. patrick's day", date(3, 17)],
  ["st patrick's day", date(3, 17)],
  ["april fools' day", date(4, 1)],
  ["april fool's day", date(4, 1)],
  ['earth day', date(4, 22)],
  ["st. george's day", date(4, 23)],
  ["st george's day", date(4, 23)],
  ['anzac day', date(4, 25)],
  ['may day', date(5, 1)],
  ['memorial day', weekday(5, -1, 1)],
  ['juneteenth', date(6, 19)],
  ['canada day', date(7, 1)],
  ['independence day', date(7, 4)],
  ['fourth of july', date(7, 4)],
  ['bastille day', date(7, 14)],
  ['labor day', weekday(9, 1, 1)],
  ['columbus day', weekday(10, 2, 1)],
  ['halloween', date(10, 31)],
  ["all saints' day", date(11, 1)],
  ["all souls' day", date(11, 2)],
  ['guy fawkes night', date(11, 5)],
  ['veterans day', date(11, 11)],
  ["veterans' day", date(11, 11)],
  ['armistice day', date(11, 11)],
  ['thanksgiving', weekday(11, 4, 4)],
  ['thanksgiving day', weekday(11, 4, 4)],
  ['black friday', weekday(11, 4, 4, 1)],
  ['cyber monday', weekday(11, 4, 4, 4)],
  ['christmas eve', date(12, 24)],
  ['christmas', date(12, 25)],
  ['christmas day', date(12, 25)],
  ['boxing day', date(12, 26)],
  ["new year's eve", date(12, 31)],
  ['new year eve', date(12, 31)],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter day', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi day', easter(60)],
]);

/** Month and day of such a holiday in a year. */
export function dayOfEnglishHoliday(
  year: number,
  { month, nth, weekday: asked, offset = 0 }: WeekdayHoliday,
): { month: number; day: number } {
  const start = dayNumberOf(year, month, 1);
  const first = start + ((asked - weekdayOf(start) + 7) % 7);
  // The last one: February is not asked for, so that every month has a fifth week.
  const inFifth = first + 28;
  const last = civilOf(inFifth).month === month ? inFifth : inFifth - 7;
  return civilOf((nth < 0 ? last : first + 7 * (nth - 1)) + offset);
}
