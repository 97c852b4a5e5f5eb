import { daysInMonth } from '../domain/calendar-date.ts';
import { civilOf, dayNumberOf } from '../domain/day-number.ts';
import type { Meaning } from './meaning.ts';
import { centuryPeriod, dayPeriod, decadePeriod, monthPeriod, yearPeriod } from './period.ts';
import {
  offCalendar,
  onCalendar,
  type ResolutionContext,
  type Resolved,
} from './resolution-context.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveWeekly } from './resolve-weekly.ts';
import { resolveYearly } from './resolve-yearly.ts';

/** The value of what was read; `undefined` where there is no such date (30 February). */
export function resolveMeaning(meaning: Meaning, context: ResolutionContext): Resolved | undefined {
  switch (meaning.kind) {
    case 'calendar':
    case 'season':
    case 'quarter':
    case 'half-year':
    case 'holiday':
      return resolveYearly(meaning, context);
    case 'weekday':
    case 'weekend':
      return resolveWeekly(meaning, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'today':
      return resolveToday(context);
    case 'day-of-shifted-month':
      return resolveDayOfMonth(meaning, context);
    case 'day-of-named-month':
      return resolveDayOfNamedMonth(meaning.day, context);
    case 'years':
      return resolveYears(meaning.first, meaning.last);
    case 'decade':
      return resolveDecade(meaning.decade, context);
    case 'century':
      return meaning.century < 99 && meaning.century > 0
        ? onCalendar(centuryPeriod(meaning.century), 'known')
        : undefined;
    case 'vague':
      return offCalendar(meaning.value, 'vague');
    case 'other':
      return {
        timex: { type: meaning.type, value: meaning.value },
        precision: 'vague',
        period: undefined,
        certainty: 'implied',
      };
    case 'nothing':
      return undefined;
  }
}

function resolveToday({ reference, todayIsDay }: ResolutionContext): Resolved {
  if (!todayIsDay) return offCalendar('PRESENT_REF', 'vague');
  return reference === undefined
    ? offCalendar('XXXX-XX-XX', 'day')
    : onCalendar(dayPeriod(reference), 'implied');
}

function resolveDayOfMonth(
  { day, shift }: Extract<Meaning, { kind: 'day-of-shifted-month' }>,
  { reference }: ResolutionContext,
): Resolved | undefined {
  if (reference === undefined) return offCalendar(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day');
  const { year, month } = civilOf(reference);
  const shifted = civilOf(monthPeriod(year, month + shift).first);
  if (day > daysInMonth(shifted.year, shifted.month)) return undefined;
  return onCalendar(dayPeriod(dayNumberOf(shifted.year, shifted.month, day)), 'implied');
}

function resolveDayOfNamedMonth(
  day: number,
  { previous }: ResolutionContext,
): Resolved | undefined {
  if (previous === undefined || previous.last - previous.first > 31) return undefined;
  const { year, month } = civilOf(previous.first);
  if (day > daysInMonth(year, month)) return undefined;
  return onCalendar(dayPeriod(dayNumberOf(year, month, day)), 'implied');
}

function resolveYears(first: number, last: number): Resolved {
  const [from, to] = [yearPeriod(first), yearPeriod(last)];
  return onCalendar({ ...from, value: `${from.value}/${to.value}`, last: to.last }, 'known');
}

/** "die achtziger Jahre" are those of the century that the text speaks of, else of the last one: 198. */
function resolveDecade(decade: number, { yearBefore }: ResolutionContext): Resolved | undefined {
  if (decade >= 10) return decade > 998 ? undefined : onCalendar(decadePeriod(decade), 'known');
  const century =
    yearBefore === undefined || yearBefore >= 1900 ? 19 : Math.floor(yearBefore / 100);
  return onCalendar(decadePeriod(century * 10 + decade), 'implied');
}
