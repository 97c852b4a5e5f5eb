import { daysInMonth } from '../domain/calendar-date.ts';
import { civilOf, dayNumberOf, weekdayOf } from '../domain/day-number.ts';
import type { TimexPrecision } from '../domain/temporal-expression.ts';
import { type Holiday, holidayIn } from './holidays.ts';
import type { Direction, Meaning, ToldYear } from './meaning.ts';
import {
  dayPeriod,
  halfYearPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from './period.ts';
import {
  offCalendar,
  onCalendar,
  pickByTense,
  type ResolutionContext,
  type Resolved,
  referenceYear,
} from './resolution-context.ts';

type Yearly = Extract<
  Meaning,
  { kind: 'calendar' | 'season' | 'quarter' | 'half-year' | 'holiday' }
>;

const LEAP_YEAR = 2000;
/** Years around the reference date among which one is chosen. */
const YEARS_AROUND = 1;
/** The same for days that do not come every year: 29 February, and days with their weekday. */
const YEARS_AROUND_RARE = 8;

/** Dates that come once a year, and years. */
export function resolveYearly(meaning: Yearly, context: ResolutionContext): Resolved | undefined {
  if (isImpossible(meaning)) return undefined;
  const inYear = (year: number) => periodIn(meaning, year);
  const named = namedYear(meaning.year, context);
  if (named !== undefined) {
    const period = inYear(named);
    return period && onCalendar(period, typeof meaning.year === 'number' ? 'known' : 'implied');
  }
  const unresolved = offCalendar(unknownValue(meaning), precisionOf(meaning));
  if (meaning.year !== undefined) return unresolved;
  const direction = 'direction' in meaning ? meaning.direction : undefined;
  const { reference } = context;
  const held = direction === undefined ? heldYear(context) : undefined;
  if (held !== undefined) {
    const period = inYear(held);
    if (period !== undefined && hasWeekday(period, meaning)) return onCalendar(period, 'implied');
  }
  const thisYear = referenceYear(context);
  if (reference === undefined || thisYear === undefined) return unresolved;
  const periods = around(thisYear, isRare(meaning) ? YEARS_AROUND_RARE : YEARS_AROUND)
    .flatMap((year) => inYear(year) ?? [])
    .filter((period) => hasWeekday(period, meaning));
  const picked = pick(periods, direction, reference, context);
  return picked ? onCalendar(picked, 'implied') : unresolved;
}

/** "Am 3. Mai 1999 … Am 5. April wurde": the same year; "Am 5. April wird" is not. */
function heldYear(context: ResolutionContext): number | undefined {
  const { yearBeside, yearBefore, reference } = context;
  if (yearBeside !== undefined) return yearBeside;
  const leaves =
    yearBefore !== undefined && reference !== undefined && context.tense() === 'future';
  return leaves ? undefined : yearBefore;
}

/** 31 April, 30 February. */
function isImpossible(meaning: Yearly): boolean {
  if (meaning.kind !== 'calendar' || meaning.day === undefined) return false;
  return meaning.day > daysInMonth(LEAP_YEAR, meaning.month ?? 1);
}

function pick(
  periods: readonly Period[],
  direction: Direction | undefined,
  reference: number,
  context: ResolutionContext,
): Period | undefined {
  if (direction === 'last') return periods.findLast(({ last }) => last < reference);
  if (direction === 'next') return periods.find(({ first }) => first > reference);
  return pickByTense(periods, reference, direction === 'this' ? undefined : context.tense());
}

function isRare(meaning: Yearly): boolean {
  return meaning.kind === 'calendar' && (meaning.weekday !== undefined || meaning.day === 29);
}

function around(year: number, distance: number): readonly number[] {
  return Array.from({ length: 2 * distance + 1 }, (_, index) => year - distance + index);
}

function namedYear(year: ToldYear | undefined, context: ResolutionContext): number | undefined {
  if (year === undefined || typeof year === 'number') return year;
  const { previous } = context;
  if (year.from === 'previous') return previous && civilOf(previous.first).year + year.shift;
  const reference = referenceYear(context);
  return reference === undefined ? undefined : reference + year.shift;
}

function hasWeekday(period: Period, meaning: Yearly): boolean {
  return (
    meaning.kind !== 'calendar' ||
    meaning.weekday === undefined ||
    weekdayOf(period.first) === meaning.weekday
  );
}

function periodIn(meaning: Yearly, year: number): Period | undefined {
  if (year < 1 || year > 9998) return undefined;
  switch (meaning.kind) {
    case 'season':
      return seasonPeriod(year, meaning.season);
    case 'quarter':
      return quarterPeriod(year, meaning.number);
    case 'half-year':
      return halfYearPeriod(year, meaning.number);
    case 'holiday':
      return dayPeriod(holidayIn(year, meaning.holiday));
    case 'calendar': {
      const { month, day } = meaning;
      if (month === undefined) return yearPeriod(year);
      if (day === undefined) return monthPeriod(year, month);
      return day <= daysInMonth(year, month) ? dayPeriod(dayNumberOf(year, month, day)) : undefined;
    }
  }
}

function precisionOf(meaning: Yearly): TimexPrecision {
  if (meaning.kind === 'holiday') return 'day';
  if (meaning.kind !== 'calendar') return meaning.kind;
  return meaning.day !== undefined ? 'day' : meaning.month !== undefined ? 'month' : 'year';
}

function unknownValue(meaning: Yearly): string {
  switch (meaning.kind) {
    case 'season':
      return `XXXX-${meaning.season}`;
    case 'quarter':
      return `XXXX-Q${meaning.number}`;
    case 'half-year':
      return `XXXX-H${meaning.number}`;
    case 'holiday':
      return unknownHoliday(meaning.holiday);
    case 'calendar': {
      const { month, day } = meaning;
      if (month === undefined) return 'XXXX';
      return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
    }
  }
}

function unknownHoliday(holiday: Holiday): string {
  return holiday.on === 'date' ? `XXXX-${two(holiday.month)}-${two(holiday.day)}` : 'XXXX-XX-XX';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
