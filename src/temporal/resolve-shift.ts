import { civilOf, type DayNumber } from '../domain/day-number.ts';
import type { TimexPrecision } from '../domain/temporal-expression.ts';
import type { Meaning, ShiftUnit } from './meaning.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfYearPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';
import {
  offCalendar,
  onCalendar,
  type ResolutionContext,
  type Resolved,
} from './resolution-context.ts';

type Shift = Extract<Meaning, { kind: 'shift' }>;

/** More would leave the calendar, whatever it counts from. */
const LARGEST_SHIFT = 4_000_000;

/** TIMEX3 values of a unit of which it is not known which one. */
const UNKNOWN: Readonly<Record<ShiftUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  'half-year': 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** Units counted from the reference date, or from the time that was named before. */
export function resolveShift(meaning: Shift, context: ResolutionContext): Resolved {
  const { unit, amount, duration } = meaning;
  const base = baseOf(meaning, context);
  const period =
    base === undefined || Math.abs(amount) > LARGEST_SHIFT ? undefined : shift(base, unit, amount);
  const inCalendar = period && isInCalendar(period) ? period : undefined;
  const date = inCalendar
    ? onCalendar(inCalendar, 'implied')
    : offCalendar(UNKNOWN[unit], precisionOf(unit));
  return duration === undefined ? date : { ...date, timex: { type: 'DURATION', value: duration } };
}

function precisionOf(unit: ShiftUnit): TimexPrecision {
  return unit === 'weekend' ? 'day' : unit;
}

/** Days in a unit, roughly: what was named before must not be coarser than what is counted from it. */
const ROUGH_DAYS: Readonly<Record<ShiftUnit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
  decade: 3653,
  century: 36_525,
};

function baseOf({ from, unit }: Shift, context: ResolutionContext): DayNumber | undefined {
  if (from === 'reference') return context.reference;
  const { previous } = context;
  if (previous === undefined || previous.last - previous.first >= ROUGH_DAYS[unit])
    return undefined;
  return previous.first;
}

function shift(base: DayNumber, unit: ShiftUnit, amount: number): Period {
  const { year, month } = civilOf(base);
  switch (unit) {
    case 'day':
      return dayPeriod(base + amount);
    case 'week':
      return weekPeriod(base + 7 * amount);
    case 'weekend':
      return weekendPeriod(base + 7 * amount);
    case 'month':
      return monthPeriod(year, month + amount);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + amount;
      return quarterPeriod(Math.floor(quarters / 4), modulo(quarters, 4) + 1);
    }
    case 'half-year': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + amount;
      return halfYearPeriod(Math.floor(halves / 2), modulo(halves, 2) + 1);
    }
    case 'year':
      return yearPeriod(year + amount);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) + amount);
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + amount);
  }
}

function isInCalendar({ first, last }: Period): boolean {
  return civilOf(first).year >= 1 && civilOf(last).year <= 9999;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
