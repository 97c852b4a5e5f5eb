import { type CalendarDate, partsOf } from '../domain/calendar-date.ts';
import type { ChartSpec, Period } from './chart-spec.ts';
import { FONT_SIZES, LAYOUT, PICTURE } from './chart-style.ts';
import { textWidth } from './fit-text.ts';
import { daysOfPeriod, periodIndex } from './periods.ts';
import type { TimeScale } from './time-scale.ts';

/** One label below the time axis. */
export type AxisLabel = {
  /** Its middle, in bars (see `TimeScale`). */
  readonly place: number;
  /** One or two lines, divided by `\n`: `Apr.`, or `Jan.` above `2016` where a year begins. */
  readonly text: string;
  /** Whether it stands at the border of two bars, which then has a tick; otherwise below the middle of its bar. */
  readonly atBorder: boolean;
};

/** How often there may be a label, most often first. */
const INTERVALS: readonly Period[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 2 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'month', count: 6 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(
    (count) => ({ unit: 'year', count }) as const,
  ),
];

const UNITS = ['day', 'week', 'month', 'year'] as const;

/** Free space between two labels, in px. */
const GAP = 22;

/** Free space between a label and the edge of the picture, in px. */
const PANEL_EDGE = 14;

/** As many labels as have space, in order of time; they do not touch each other or the edge of the panel. */
export function axisLabels(
  scale: TimeScale,
  period: Period,
  locale: ChartSpec['locale'],
): readonly AxisLabel[] {
  for (const interval of INTERVALS.filter((candidate) => isWhole(candidate, period))) {
    // More would never fit, and a long span has millions of days.
    if (scale.length * lengthRatio(period, interval) > PICTURE.width / GAP) continue;
    const labels = labelsEvery(interval, scale, period, locale).filter((label) =>
      isInsidePanel(label, scale),
    );
    if (labels.length > 0 && haveSpace(labels, scale)) return labels;
  }
  return [];
}

/** Whether each of the intervals begins where a bar begins, or inside one that is a week. */
function isWhole(interval: Period, period: Period): boolean {
  const [unit, barUnit] = [UNITS.indexOf(interval.unit), UNITS.indexOf(period.unit)];
  return unit > barUnit || (unit === barUnit && interval.count % period.count === 0);
}

const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** About how many of the intervals go into the period. */
function lengthRatio(period: Period, interval: Period): number {
  return (DAYS[period.unit] * period.count) / (DAYS[interval.unit] * interval.count);
}

function labelsEvery(
  interval: Period,
  scale: TimeScale,
  period: Period,
  locale: ChartSpec['locale'],
): AxisLabel[] {
  const named = interval.unit === 'week' ? 'day' : interval.unit;
  // "Apr." in the middle of a bar of three months, "1990" in that of ten years would name a part of it.
  const atBorder = named !== period.unit || period.count > 1;
  const labels: AxisLabel[] = [];
  let yearBefore: number | undefined;
  const end = periodIndex(scale.last, interval);
  for (let index = periodIndex(scale.first, interval); index <= end; index += 1) {
    const { first } = daysOfPeriod(index, interval);
    if (first < scale.first) continue;
    const { year } = partsOf(first);
    const place = scale.startOf(first) + (atBorder ? 0 : 0.5);
    const yearLine = named !== 'year' && year !== yearBefore ? `\n${year}` : '';
    labels.push({ place, text: nameOf(first, named, locale) + yearLine, atBorder });
    yearBefore = year;
  }
  return labels;
}

/** `5. Mai` / `May 5`, `Sept.` / `Sep`, `2016`. */
function nameOf(
  date: CalendarDate,
  named: 'day' | 'month' | 'year',
  locale: ChartSpec['locale'],
): string {
  const { year, month, day } = partsOf(date);
  if (named === 'year') return String(year);
  const instant = new Date(0);
  // Unlike Date.UTC, this takes the years 0 to 99 as they are.
  instant.setUTCFullYear(year, month - 1, day);
  // The year is asked for because the name of a month that stands alone has no full stop in German: "Jan".
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(locale, style).formatToParts(instant);
  const monthName = parts.find(({ type }) => type === 'month')?.value ?? String(month);
  if (named === 'month') return monthName;
  return locale === 'de' ? `${day}. ${monthName}` : `${monthName} ${day}`;
}

function pixelsOf({ place, text }: AxisLabel, scale: TimeScale): { from: number; to: number } {
  const middle = LAYOUT.left + (place / scale.length) * (LAYOUT.right - LAYOUT.left);
  const width = Math.max(...text.split('\n').map((line) => textWidth(line, FONT_SIZES.axis)));
  return { from: middle - width / 2, to: middle + width / 2 };
}

function isInsidePanel(label: AxisLabel, scale: TimeScale): boolean {
  const { from, to } = pixelsOf(label, scale);
  return from >= PANEL_EDGE && to <= PICTURE.width - PANEL_EDGE;
}

function haveSpace(labels: readonly AxisLabel[], scale: TimeScale): boolean {
  const places = labels.map((label) => pixelsOf(label, scale));
  return places.every(({ from }, at) => from - (places[at - 1]?.to ?? -Infinity) >= GAP);
}
