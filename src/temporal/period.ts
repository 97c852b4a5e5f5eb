import { daysInMonth } from '../domain/calendar-date.ts';
import {
  civilOf,
  type DayNumber,
  dayNumberOf,
  isoWeekOf,
  weekdayOf,
} from '../domain/day-number.ts';
import type { TimexPrecision } from '../domain/temporal-expression.ts';

/** A stretch of the calendar that has a TIMEX3 value. */
export type Period = {
  readonly value: string;
  readonly precision: TimexPrecision;
  readonly first: DayNumber;
  /** Inclusive. */
  readonly last: DayNumber;
};

/** TIMEX3 seasons. Source: TimeML 1.2.1 annotation guidelines, 2006. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** First month of each meteorological season; winter runs into the next year. */
const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** One day. */
export function dayPeriod(dayNumber: DayNumber): Period {
  const { year, month, day } = civilOf(dayNumber);
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { value, precision: 'day', first: dayNumber, last: dayNumber };
}

/** The ISO week, Monday to Sunday, that a day lies in. */
export function weekPeriod(dayNumber: DayNumber): Period {
  const first = dayNumber - weekdayOf(dayNumber) + 1;
  const { year, week } = isoWeekOf(dayNumber);
  const value = `${pad(year, 4)}-W${pad(week, 2)}`;
  return { value, precision: 'week', first, last: first + 6 };
}

/** Saturday and Sunday of the ISO week that a day lies in. */
export function weekendPeriod(dayNumber: DayNumber): Period {
  const week = weekPeriod(dayNumber);
  return { ...week, value: `${week.value}-WE`, precision: 'day', first: week.first + 5 };
}

/** A month; months beyond 1 to 12 count on into the neighbouring years. */
export function monthPeriod(year: number, month: number): Period {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  return {
    value: `${pad(y, 4)}-${pad(m, 2)}`,
    precision: 'month',
    first: dayNumberOf(y, m, 1),
    last: dayNumberOf(y, m, daysInMonth(y, m)),
  };
}

/** A quarter (1 to 4). */
export function quarterPeriod(year: number, quarter: number): Period {
  const days = monthSpan(year, quarter * 3 - 2, 3);
  return { value: `${pad(year, 4)}-Q${quarter}`, precision: 'quarter', ...days };
}

/** A half-year (1 or 2). */
export function halfYearPeriod(year: number, half: number): Period {
  const days = monthSpan(year, half * 6 - 5, 6);
  return { value: `${pad(year, 4)}-H${half}`, precision: 'half-year', ...days };
}

/** A meteorological season: three months from March, June, September; the winter of a year begins in its December. */
export function seasonPeriod(year: number, season: Season): Period {
  const days = monthSpan(year, SEASON_MONTH[season], 3);
  return { value: `${pad(year, 4)}-${season}`, precision: 'season', ...days };
}

/** A year. */
export function yearPeriod(year: number): Period {
  return { value: pad(year, 4), precision: 'year', ...monthSpan(year, 1, 12) };
}

/** Ten years; 199 are 1990 to 1999. */
export function decadePeriod(decade: number): Period {
  return { value: pad(decade, 3), precision: 'decade', ...monthSpan(decade * 10, 1, 120) };
}

/** A hundred years; 19 are 1900 to 1999, the 20th century as TIMEX3 has it. */
export function centuryPeriod(century: number): Period {
  return { value: pad(century, 2), precision: 'century', ...monthSpan(century * 100, 1, 1200) };
}

function monthSpan(year: number, month: number, months: number) {
  return {
    first: monthPeriod(year, month).first,
    last: monthPeriod(year, month + months - 1).last,
  };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
