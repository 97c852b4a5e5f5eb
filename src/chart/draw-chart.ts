import { type EChartsOption, init } from 'echarts/dist/echarts.esm.min';
import { type AxisLabel, axisLabels } from './axis-labels.ts';
import { binCounts } from './bin-counts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { COLORS, FONT, FONT_SIZES, LAYOUT, PICTURE } from './chart-style.ts';
import { barSeries } from './draw-bars.ts';
import { drawFrame } from './draw-frame.ts';
import { drawMarks } from './draw-marks.ts';
import { placeMarks } from './place-marks.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/**
 * The picture as SVG, `PICTURE.width` × `PICTURE.height` px, transparent around the rounded panel.
 *
 * All texts are escaped. It names fonts, it does not hold them.
 */
export function drawChart(spec: ChartSpec): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...PICTURE });
  try {
    chart.setOption(optionOf(spec));
    return chart.renderToSVGString();
  } finally {
    // A chart that is not disposed keeps timers, and with them the process.
    chart.dispose();
  }
}

function optionOf(spec: ChartSpec): EChartsOption {
  const { period, bars } = spec.bars.length > 0 ? spec : periodsOfMarks(spec);
  const scale = timeScale(bars);
  const hasCounts = bars.some(({ count }) => count > 0);
  const frame = drawFrame(spec, !hasCounts && spec.marks.length === 0);
  if (!scale) return { animation: false, graphic: { elements: frame } };
  const marks = placeMarks(spec.marks, scale);
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  const labelHeight = bars.some(({ label }) => label) ? FONT_SIZES.bar : 0;
  const rowsBottom = LAYOUT.top + rows * LAYOUT.rowHeight;
  const barsTop = rowsBottom + LAYOUT.rowsToBars + labelHeight;
  return {
    animation: false,
    grid: {
      left: LAYOUT.left,
      right: PICTURE.width - LAYOUT.right,
      top: barsTop,
      bottom: PICTURE.height - LAYOUT.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: timeAxis(scale, axisLabels(scale, period, spec.locale)),
    yAxis: countAxis(spec.locale, LAYOUT.bottom - barsTop, hasCounts),
    series: barSeries(bars),
    graphic: { elements: [...frame, ...drawMarks(marks, rowsBottom)] },
  };
}

/** Periods without a count for the time of the marks, so that they have an axis. */
function periodsOfMarks({ marks }: ChartSpec): Pick<ChartSpec, 'period' | 'bars'> {
  const { period, bars } = binCounts(marks.flatMap(({ first, last }) => [first, last]));
  return { period, bars: bars.map(({ first, last }) => ({ first, last, count: 0 })) };
}

function timeAxis(
  scale: TimeScale,
  labels: readonly AxisLabel[],
): NonNullable<EChartsOption['xAxis']> {
  const texts = new Map(labels.map(({ place, text }) => [place, text]));
  const ticks = labels.filter(({ atBorder }) => atBorder).map(({ place }) => place);
  return {
    type: 'value',
    min: 0,
    max: scale.length,
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: COLORS.baseline, width: 2 } },
    axisTick: {
      show: ticks.length > 0,
      customValues: ticks,
      length: 8,
      lineStyle: { color: COLORS.baseline, width: 2 },
    },
    axisLabel: {
      customValues: [...texts.keys()],
      formatter: (place: number) => texts.get(place) ?? '',
      hideOverlap: false,
      showMinLabel: true,
      showMaxLabel: true,
      color: COLORS.mutedText,
      fontSize: FONT_SIZES.axis,
      ...FONT,
      lineHeight: 25,
      margin: 12,
    },
  };
}

function countAxis(
  locale: ChartSpec['locale'],
  height: number,
  hasCounts: boolean,
): NonNullable<EChartsOption['yAxis']> {
  const numbers = new Intl.NumberFormat(locale);
  return {
    type: 'value',
    min: 0,
    ...(hasCounts ? {} : { max: 1 }),
    minInterval: 1,
    splitNumber: height > 170 ? 3 : 2,
    splitLine: { show: hasCounts, lineStyle: { color: COLORS.grid, width: 1.5 } },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: hasCounts,
      formatter: (value: number) => numbers.format(value),
      color: COLORS.mutedText,
      fontSize: FONT_SIZES.axis,
      ...FONT,
      margin: 14,
    },
  };
}
