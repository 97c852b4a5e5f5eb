import { type DayNumber, weekdayOf } from '../domain/day-number.ts';
import type { Meaning } from './meaning.ts';
import { dayPeriod, type Period, weekendPeriod } from './period.ts';
import {
  offCalendar,
  onCalendar,
  pickByTense,
  type ResolutionContext,
  type Resolved,
} from './resolution-context.ts';

type Weekly = Extract<Meaning, { kind: 'weekday' | 'weekend' }>;

/** Weekdays and weekends, counted from the reference date. */
export function resolveWeekly(meaning: Weekly, context: ResolutionContext): Resolved {
  const { reference } = context;
  if (reference === undefined) return offCalendar(unknownValue(meaning), 'day');
  const monday = reference - weekdayOf(reference) + 1;
  if (meaning.kind === 'weekday' && meaning.week !== undefined)
    return onCalendar(dayPeriod(monday + 7 * meaning.week + meaning.weekday - 1), 'implied');
  const inWeek = (week: number): Period =>
    meaning.kind === 'weekday'
      ? dayPeriod(monday + 7 * week + meaning.weekday - 1)
      : weekendPeriod(monday + 7 * week);
  const periods = [-1, 0, 1].map(inWeek);
  const picked =
    nextInList(meaning, context) ?? pick(periods, meaning, reference, context) ?? inWeek(0);
  return onCalendar(picked, 'implied');
}

/** "Am Montag, Dienstag und Mittwoch wird gestreikt": each day follows on the one before it. */
function nextInList(meaning: Weekly, context: ResolutionContext): Period | undefined {
  const { beside, reference } = context;
  if (meaning.kind !== 'weekday' || meaning.direction !== undefined) return undefined;
  if (beside === undefined || reference === undefined || beside.first !== beside.last)
    return undefined;
  const days = (meaning.weekday - weekdayOf(beside.first) + 7) % 7;
  const next = beside.first + days;
  const isFuture =
    beside.first > reference || (beside.first === reference && context.tense() !== 'past');
  return days > 0 && (isFuture || next <= reference) ? dayPeriod(next) : undefined;
}

function pick(
  periods: readonly Period[],
  { direction }: Weekly,
  reference: DayNumber,
  context: ResolutionContext,
): Period | undefined {
  if (direction === 'last') return periods.findLast(({ last }) => last < reference);
  if (direction === 'next') return periods.find(({ first }) => first > reference);
  if (direction === 'this') return periods.find(({ last }) => last >= reference);
  // "Am Sonntag sind Wahlen": the present speaks of days to come.
  const tense = context.tense();
  return pickByTense(periods, reference, tense === 'present' ? 'future' : tense);
}

function unknownValue(meaning: Weekly): string {
  return meaning.kind === 'weekday' ? `XXXX-WXX-${meaning.weekday}` : 'XXXX-WXX-WE';
}
