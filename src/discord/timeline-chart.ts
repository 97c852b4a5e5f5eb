import { binCounts } from '../chart/bin-counts.ts';
import type { ChartBar, ChartSpec, Period } from '../chart/chart-spec.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Timeline } from '../domain/timeline.ts';
import { describeTimelineTitle } from '../messages/describe-timeline.ts';
import { type DayStyle, formatPart } from '../messages/format-days.ts';
import { type Language, translator } from '../messages/translate.ts';

/** Draws a chart as PNG; rejects where it cannot. */
export type RenderChart = (spec: ChartSpec) => Promise<Uint8Array>;

/** A timeline that has entries. */
export type FullTimeline = Extract<Timeline, { kind: 'entries' }>;

/** A timeline's chart: bars for the articles on it, marks with the numbers of its entries. */
export function chartOf(timeline: FullTimeline, language: Language): ChartSpec {
  const t = translator(language);
  const { period, bars } = binCounts(timeline.published, spanOf(timeline));
  return {
    texts: {
      title: describeTimelineTitle(timeline.topic, language),
      subtitle: describePeriod(period, language),
      announced: t('timeline.announced'),
    },
    locale: language,
    period,
    bars: labelPeak(bars),
    marks: timeline.entries.map(({ date, isAnnounced }, index) => ({
      first: date.first,
      last: date.last,
      number: index + 1,
      isAnnounced,
      isPrecise: date.first === date.last,
    })),
  };
}

/** Writes the number above the highest bar, where there is one that stands out. */
function labelPeak(bars: readonly ChartBar[]): ChartBar[] {
  const most = Math.max(0, ...bars.map(({ count }) => count));
  const peak = bars.findIndex(({ count }) => count === most);
  return bars.map((bar, place) =>
    place === peak && most > 1 ? { ...bar, label: `${most}` } : bar,
  );
}

/** What a chart shows, in words, for those who do not see it. Plain text. */
export function describeChart({ bars, period, marks }: ChartSpec, language: Language): string {
  const t = translator(language);
  const style = styleOf(period);
  const first = bars[0]?.first ?? marks[0]?.first;
  const last = bars.at(-1)?.last ?? marks.at(-1)?.last;
  if (first === undefined || last === undefined) return t('timeline.chart.per.day');
  const span = { from: formatPart(first, style, language), to: formatPart(last, style, language) };
  const peak = bars.toSorted((a, b) => b.count - a.count)[0];
  if (!peak || peak.count === 0) return t('timeline.chart.altEmpty', span);
  return t('timeline.chart.alt', {
    ...span,
    title: describePeriod(period, language),
    peak: formatPart(peak.first, style, language),
    most: peak.count,
  });
}

const LEVELS = '▁▂▃▄▅▆▇█';

/** The bars as a line of text, for a message without the picture; empty where there are less than two. */
export function sparkline(bars: readonly ChartBar[]): string {
  if (bars.length < 2) return '';
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return bars
    .map(({ count }) => LEVELS[Math.round((count / most) * (LEVELS.length - 1))] ?? '')
    .join('');
}

/** From the first to the last of the articles and events. */
function spanOf({ entries, published }: FullTimeline) {
  const days: CalendarDate[] = [
    ...published,
    ...entries.flatMap(({ date }) => [date.first, date.last]),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

function describePeriod({ unit, count }: Period, language: Language): string {
  const t = translator(language);
  if (unit === 'year' && count > 1) return t('timeline.chart.per.years', { length: count });
  return t(`timeline.chart.per.${unit === 'month' && count === 3 ? 'quarter' : unit}`);
}

function styleOf({ unit }: Period): DayStyle {
  return unit === 'week' ? 'day' : unit;
}
