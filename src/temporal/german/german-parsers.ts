import type { Parser } from '../meaning.ts';
import { dayWithoutMonth, previousDay, sameOrNext, unitLater } from './parsers/anaphora.ts';
import { dayWord, today } from './parsers/day-words.ts';
import { decade } from './parsers/decades.ts';
import { duration, vagueDuration } from './parsers/durations.ts';
import {
  dayOfNamedMonth,
  dayOfShiftedMonth,
  daysOfOneMonth,
  isoDate,
  numericDate,
} from './parsers/full-dates.ts';
import { holiday, numberedAdvent, steppedHoliday } from './parsers/holidays.ts';
import { monthList, namedMonth, steppedMonth } from './parsers/months.ts';
import { numberedCentury, numberedUnit } from './parsers/numbered-units.ts';
import { compoundUnit, edgeOfUnit, steppedUnit, unitAfterEdge } from './parsers/relative-units.ts';
import { season, steppedSeason } from './parsers/seasons.ts';
import { every, repeated, setWord } from './parsers/sets.ts';
import { bareClockTime, clockTime } from './parsers/times.ts';
import { futureWord, pastWord, presentWord } from './parsers/vague-words.ts';
import { weekday, weekdayOfWeek, weekend } from './parsers/weekdays.ts';
import { namedYearPair, yearPair } from './parsers/year-pairs.ts';
import {
  bareYear,
  shortYear,
  turnOfCentury,
  yearAfterChrist,
  yearBeforeChrist,
  yearWithNoun,
} from './parsers/years.ts';

/** What is read in German texts. The longest match wins; the order decides between matches of equal length. */
export const GERMAN_PARSERS: readonly Parser[] = [
  // Dates with their day.
  isoDate,
  dayOfNamedMonth,
  daysOfOneMonth,
  numericDate,
  dayOfShiftedMonth,
  // Months, years and what they are counted in.
  monthList,
  namedMonth,
  steppedMonth,
  yearWithNoun,
  yearPair,
  namedYearPair,
  yearAfterChrist,
  yearBeforeChrist,
  decade,
  numberedCentury,
  numberedUnit,
  season,
  steppedSeason,
  holiday,
  steppedHoliday,
  numberedAdvent,
  turnOfCentury,
  shortYear,
  // Counted from the reference date.
  dayWord,
  today,
  weekdayOfWeek,
  weekday,
  weekend,
  steppedUnit,
  compoundUnit,
  edgeOfUnit,
  unitAfterEdge,
  // Counted from what was named before.
  sameOrNext,
  unitLater,
  previousDay,
  dayWithoutMonth,
  // Not on the calendar.
  presentWord,
  pastWord,
  futureWord,
  every,
  setWord,
  repeated,
  clockTime,
  bareClockTime,
  duration,
  vagueDuration,
  // A number that nothing else explains.
  bareYear,
];
