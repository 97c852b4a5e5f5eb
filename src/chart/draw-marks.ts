import { COLORS, FONT, FONT_SIZES, LAYOUT } from './chart-style.ts';
import { hull, MARK_RADIUS, type PlacedMark, type Stretch } from './place-marks.ts';
import type { Shape } from './shape.ts';

/** Where things lie above each other; echarts draws the bars at 0. */
const LAYERS = { times: -1, lines: 5, badges: 6 } as const;

/** How far the ends of the line of a span reach up and down, in px. */
const SPAN_CAP = 7;

/**
 * The badges with their numbers, the times they stand for (a line down to the axis for a day, a tinted stretch for a
 * span), from the back to the front.
 *
 * `bottom` is the lower end of the lowest row, in px.
 */
export function drawMarks(marks: readonly PlacedMark[], bottom: number): Shape[] {
  return marks.flatMap((mark) => {
    const y = bottom - (mark.row + 0.5) * LAYOUT.rowHeight;
    return [
      ...union(mark.times.filter(({ isPrecise }) => !isPrecise)).flatMap((span) =>
        drawSpan(span, y),
      ),
      ...mark.times.filter(({ isPrecise }) => isPrecise).map((day) => drawDay(day, y)),
      ...(mark.times.length > 1 ? [drawLink(mark, y)] : []),
      ...drawBadge(mark, y),
    ];
  });
}

/** Stretches that touch or overlap as one: the months of a group would tint the same days twice. */
function union(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || next.from > last.to + 1) joined.push(next);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return joined;
}

function drawDay({ from: x }: Stretch, y: number): Shape {
  return {
    type: 'line',
    shape: { x1: x, y1: y, x2: x, y2: LAYOUT.bottom },
    style: { stroke: COLORS.mark, lineWidth: 2, opacity: 0.45 },
    z: LAYERS.lines,
  };
}

/** Holds the times of a group together where they reach beyond the badge. */
function drawLink({ times }: PlacedMark, y: number): Shape {
  const { from, to } = hull(times);
  return {
    type: 'line',
    shape: { x1: from, y1: y, x2: to, y2: y },
    style: { stroke: COLORS.mark, lineWidth: 2, lineCap: 'round' },
    z: LAYERS.lines,
  };
}

function drawSpan({ from, to }: Stretch, y: number): Shape[] {
  const width = Math.max(to - from, 4);
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: COLORS.mark, lineWidth: 3, lineCap: 'round' },
    z: LAYERS.lines,
  });
  return [
    {
      type: 'rect',
      shape: { x: from, y, width, height: LAYOUT.bottom - y },
      style: { fill: COLORS.mark, opacity: 0.12 },
      z: LAYERS.times,
    },
    line(from, y, from + width, y),
    line(from, y - SPAN_CAP, from, y + SPAN_CAP),
    line(from + width, y - SPAN_CAP, from + width, y + SPAN_CAP),
  ];
}

function drawBadge({ text, badge, isAnnounced }: PlacedMark, y: number): Shape[] {
  return [
    {
      type: 'rect',
      shape: {
        x: badge.from,
        y: y - MARK_RADIUS,
        width: badge.to - badge.from,
        height: 2 * MARK_RADIUS,
        r: MARK_RADIUS,
      },
      style: isAnnounced
        ? { fill: COLORS.panel, stroke: COLORS.mark, lineWidth: 2.5 }
        : { fill: COLORS.mark, stroke: COLORS.panel, lineWidth: 2.5 },
      z: LAYERS.badges,
    },
    {
      type: 'text',
      style: {
        text,
        x: (badge.from + badge.to) / 2,
        y,
        align: 'center',
        verticalAlign: 'middle',
        fill: isAnnounced ? COLORS.mark : COLORS.markText,
        fontSize: FONT_SIZES.mark,
        ...FONT,
      },
      z: LAYERS.badges,
    },
  ];
}
