import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ChartBar } from './chart-spec.ts';
import { dayNumberOf } from './day-number.ts';

/** Places on the time axis; unit is the bar: bar 0 goes from 0 to 1, its middle is 0.5. */
export type TimeScale = {
  /** Number of bars, which is where the axis ends. */
  readonly length: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Where a day begins; below 0 for all days before the axis, above `length` for all after. */
  readonly startOf: (date: CalendarDate) => number;
  /** Where a day ends. */
  readonly endOf: (date: CalendarDate) => number;
};

/** The scale of bars that follow each other without a gap; `undefined` where there are none. */
export function timeScale(bars: readonly ChartBar[]): TimeScale | undefined {
  const [head, tail] = [bars[0], bars.at(-1)];
  if (!head || !tail) return undefined;
  const starts = [...bars.map(({ first }) => dayNumberOf(first)), dayNumberOf(tail.last) + 1];
  const placeOf = (day: number) => {
    const after = starts.findIndex((start) => start > day);
    if (after === 0) return -1;
    const [from, to] = [starts[after - 1], starts[after]];
    if (from === undefined || to === undefined)
      return day === starts.at(-1) ? bars.length : bars.length + 1;
    return after - 1 + (day - from) / (to - from);
  };
  return {
    length: bars.length,
    first: head.first,
    last: tail.last,
    startOf: (date) => placeOf(dayNumberOf(date)),
    endOf: (date) => placeOf(dayNumberOf(date) + 1),
  };
}
