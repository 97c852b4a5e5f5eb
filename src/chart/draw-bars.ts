import type { EChartsOption } from 'echarts/dist/echarts.esm.min';
import type { ChartBar } from './chart-spec.ts';
import { COLORS, FONT, FONT_SIZES, LAYOUT, PICTURE } from './chart-style.ts';
import { fitText, textWidth } from './fit-text.ts';

/** A bar is never wider, in px: a single one would fill the picture. */
const MAX_BAR_WIDTH = 72;

/** Part of a period's width that is its bar. */
const BAR_SHARE = 0.8;

/** Lowest bar in px: one article among a thousand is still seen. */
const MIN_BAR_HEIGHT = 3;

/** Widest label above a bar, px. */
const MAX_LABEL_WIDTH = 260;

/** Free space between two labels, px. */
const LABEL_GAP = 8;

/** The bars as a series of echarts; bar 0 goes from 0 to 1 on the axis. */
export function barSeries(bars: readonly ChartBar[]): NonNullable<EChartsOption['series']> {
  const periodWidth = (LAYOUT.right - LAYOUT.left) / bars.length;
  const width = Math.min(periodWidth * BAR_SHARE, MAX_BAR_WIDTH);
  const labels = placeLabels(bars, periodWidth);
  return {
    type: 'custom',
    animation: false,
    silent: true,
    data: bars.map(({ count }, index) => [index + 0.5, count]),
    renderItem: ({ dataIndex }, api) => {
      const count = bars[dataIndex]?.count ?? 0;
      if (count === 0) return null;
      const [x = 0, top = 0] = api.coord([dataIndex + 0.5, count]);
      const y = Math.min(top, LAYOUT.bottom - MIN_BAR_HEIGHT);
      const r = Math.min(5, width / 3, LAYOUT.bottom - y);
      const label = labels.get(dataIndex);
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x - width / 2, y, width, height: LAYOUT.bottom - y, r: [r, r, 0, 0] },
            style: { fill: COLORS.bar },
          },
          ...(label === undefined ? [] : [labelShape(label, y)]),
        ],
      };
    },
  };
}

type PlacedLabel = { readonly text: string; readonly from: number; readonly to: number };

/** The labels by bar, those of the highest bars first; what would touch one of them is left out. */
function placeLabels(
  bars: readonly ChartBar[],
  periodWidth: number,
): ReadonlyMap<number, PlacedLabel> {
  const placed = new Map<number, PlacedLabel>();
  const highestFirst = [...bars.entries()].toSorted(([, a], [, b]) => b.count - a.count);
  for (const [index, { label }] of highestFirst) {
    const text = fitText(label ?? '', FONT_SIZES.bar, MAX_LABEL_WIDTH);
    if (text === '') continue;
    const width = textWidth(text, FONT_SIZES.bar);
    const middle = LAYOUT.left + (index + 0.5) * periodWidth;
    const from = Math.min(
      Math.max(middle - width / 2, LAYOUT.margin),
      PICTURE.width - LAYOUT.margin - width,
    );
    const to = from + width;
    const others = [...placed.values()];
    if (others.every((other) => from > other.to + LABEL_GAP || to < other.from - LABEL_GAP))
      placed.set(index, { text, from, to });
  }
  return placed;
}

function labelShape({ text, from, to }: PlacedLabel, barTop: number) {
  return {
    type: 'text',
    style: {
      text,
      x: (from + to) / 2,
      y: barTop - 5,
      align: 'center',
      verticalAlign: 'bottom',
      fill: COLORS.text,
      fontSize: FONT_SIZES.bar,
      ...FONT,
    },
  } as const;
}
