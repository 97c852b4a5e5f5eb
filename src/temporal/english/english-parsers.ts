import type { Parser } from '../meaning.ts';
import { dayBeforeOrAfter, sameOrNext } from './parsers/anaphora.ts';
import { daysBeforeMonth, daysBehindMonth, daysOfTwoMonths } from './parsers/day-lists.ts';
import { dayBeyond, dayWord, partOfDay, today } from './parsers/day-words.ts';
import { decade, numberedCentury } from './parsers/decades.ts';
import { duration, vagueDuration } from './parsers/durations.ts';
import { edgedDecade, edgedMonth, edgedYear, edgeOfUnit } from './parsers/edged.ts';
import {
  dayAndMonth,
  dayOfNamedMonth,
  dayOfShiftedMonth,
  isoDate,
  monthAndDay,
  nineEleven,
  slashDate,
} from './parsers/full-dates.ts';
import { holiday, steppedHoliday } from './parsers/holidays.ts';
import { monthList, namedMonth, steppedMonth } from './parsers/months.ts';
import { numberedUnit, shortUnit, steppedUnit, unitAfterEdge } from './parsers/relative-units.ts';
import { season, steppedSeason } from './parsers/seasons.ts';
import { every, repeated, setWord, weekdayPlural } from './parsers/sets.ts';
import { colonTime, halfDayTime, middleOfDay, militaryTime, oClock } from './parsers/times.ts';
import { futureWord, pastWord, presentWord } from './parsers/vague-words.ts';
import { weekday, weekdayOfWeek, weekend } from './parsers/weekdays.ts';
import {
  bareYear,
  shortYear,
  yearAfterChrist,
  yearBeforeChrist,
  yearPair,
  yearWithNoun,
} from './parsers/years.ts';

/** What is read in English texts. The longest match wins; the order decides between matches of equal length. */
export const ENGLISH_PARSERS: readonly Parser[] = [
  // Dates with their day.
  isoDate,
  slashDate,
  nineEleven,
  monthAndDay,
  dayAndMonth,
  daysBehindMonth,
  daysBeforeMonth,
  daysOfTwoMonths,
  dayOfShiftedMonth,
  holiday,
  steppedHoliday,
  // Parts of a year, and years.
  namedMonth,
  monthList,
  steppedMonth,
  edgedMonth,
  season,
  steppedSeason,
  numberedUnit,
  shortUnit,
  edgeOfUnit,
  decade,
  edgedDecade,
  numberedCentury,
  yearWithNoun,
  yearAfterChrist,
  yearBeforeChrist,
  yearPair,
  edgedYear,
  shortYear,
  // Counted from the reference date.
  dayWord,
  dayBeyond,
  today,
  partOfDay,
  weekdayOfWeek,
  weekday,
  weekend,
  steppedUnit,
  unitAfterEdge,
  // Counted from what was named before.
  sameOrNext,
  dayBeforeOrAfter,
  dayOfNamedMonth,
  // Not on the calendar.
  presentWord,
  pastWord,
  futureWord,
  every,
  setWord,
  weekdayPlural,
  repeated,
  halfDayTime,
  colonTime,
  militaryTime,
  oClock,
  middleOfDay,
  duration,
  vagueDuration,
  // A number that nothing else explains.
  bareYear,
];
