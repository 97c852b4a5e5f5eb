import type { ChartMark } from './chart-spec.ts';
import { FONT_SIZES, LAYOUT } from './chart-style.ts';
import { textWidth } from './fit-text.ts';
import type { TimeScale } from './time-scale.ts';

/** More rows would leave the bars less than half of their height. */
export const MAX_ROWS = 3;

/** Radius of a round mark, in px: two digits fit. */
export const MARK_RADIUS = 17;

/** Wider texts need a long badge, in px. */
const WIDEST_IN_CIRCLE = 28;

/** Free space between marks of one row, in px. */
const GAP = 6;

/** As if so many px lay between two marks that look different: like joins like. */
const UNLIKE = 60;

/** Part of the axis in px, `from` ≤ `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** Where the time of one entry lies on the axis; the middle of the day where it is precise. */
type MarkTime = Stretch & { readonly isPrecise: boolean };

/** One mark of the picture: an entry, or several that lie too close to be drawn apart. */
export type PlacedMark = {
  /** `7`, `12–15`, `3, 8`; with an arrow where the time lies outside of the axis: `← 1`, `9 →`. */
  readonly text: string;
  /** The round or long badge around the text, in px. */
  readonly badge: Stretch;
  /** Row above the bars, 0 is the lowest. */
  readonly row: number;
  /** Times on the axis, of entries outside of it none. */
  readonly times: readonly MarkTime[];
  /** All of its entries are announced. */
  readonly isAnnounced: boolean;
};

type Side = 'before' | 'inside' | 'after';

type Members = {
  readonly numbers: readonly number[];
  readonly side: Side;
  readonly times: readonly MarkTime[];
  readonly isAnnounced: boolean;
  readonly isPrecise: boolean;
};

type Group = Members & {
  readonly middle: number;
  readonly text: string;
  readonly badge: Stretch;
  /** What it needs of its row: its badge, and the line of its times beside it. */
  readonly occupied: Stretch;
};

/** Marks that overlap nowhere, in at most `MAX_ROWS` rows; the closest are joined until they fit. */
export function placeMarks(marks: readonly ChartMark[], scale: TimeScale): readonly PlacedMark[] {
  let groups = marks
    .map((mark) => groupOf(mark, scale))
    .toSorted((a, b) => a.middle - b.middle || (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
  for (;;) {
    const placed = intoRows(groups);
    if (placed) return placed;
    groups = joinClosest(groups);
  }
}

function groupOf(mark: ChartMark, scale: TimeScale): Group {
  const [start, end] = [scale.startOf(mark.first), scale.endOf(mark.last)];
  const side = end <= 0 ? 'before' : start >= scale.length ? 'after' : 'inside';
  const { isAnnounced, isPrecise } = mark;
  const days = stretch(start, end, scale);
  const times = side === 'inside' ? [{ ...(isPrecise ? middleOf(days) : days), isPrecise }] : [];
  return measured({ numbers: [mark.number], side, times, isAnnounced, isPrecise });
}

function measured(members: Members): Group {
  const text = textOf(members);
  const middle = middleOfAll(members);
  const badge = badgeOf(text, middle);
  return { ...members, text, middle, badge, occupied: hull([badge, ...members.times]) };
}

function stretch(start: number, end: number, scale: TimeScale): Stretch {
  const toPixels = (place: number) =>
    LAYOUT.left +
    (Math.min(Math.max(place, 0), scale.length) / scale.length) * (LAYOUT.right - LAYOUT.left);
  return { from: toPixels(start), to: toPixels(end) };
}

function middleOf({ from, to }: Stretch): Stretch {
  return { from: (from + to) / 2, to: (from + to) / 2 };
}

function middleOfAll({ times, side }: Members): number {
  if (times.length === 0) return side === 'after' ? LAYOUT.right : LAYOUT.left;
  return middleOf(hull(times)).from;
}

/** The shortest stretch that has all of them. */
export function hull(stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}

/** Each mark into the lowest row that has space, from left to right; `undefined` where one finds none. */
function intoRows(groups: readonly Group[]): readonly PlacedMark[] | undefined {
  const ends = Array.from({ length: MAX_ROWS }, () => -Infinity);
  const placed: PlacedMark[] = [];
  for (const group of groups.toSorted((a, b) => a.occupied.from - b.occupied.from)) {
    const row = ends.findIndex((end) => group.occupied.from - end >= GAP);
    if (row < 0) return undefined;
    ends[row] = group.occupied.to;
    const { text, badge, times, isAnnounced } = group;
    placed.push({ text, badge, row, times, isAnnounced });
  }
  return placed;
}

function badgeOf(text: string, groupMiddle: number): Stretch {
  const width = textWidth(text, FONT_SIZES.mark);
  const half = width <= WIDEST_IN_CIRCLE ? MARK_RADIUS : width / 2 + 8;
  const [least, most] = [LAYOUT.left + half - MARK_RADIUS, LAYOUT.right - half + MARK_RADIUS];
  const middle = Math.min(Math.max(groupMiddle, least), most);
  return { from: middle - half, to: middle + half };
}

function joinClosest(groups: readonly Group[]): Group[] {
  const distances = groups.slice(1).map((group, at) => distance(groups[at], group));
  const closest = distances.indexOf(Math.min(...distances));
  return groups.flatMap((group, at) => {
    if (at === closest + 1) return [];
    const next = groups[at + 1];
    return at === closest && next ? [join(group, next)] : [group];
  });
}

function distance(a: Group | undefined, b: Group): number {
  if (!a) return Infinity;
  const isAlike = a.isAnnounced === b.isAnnounced && a.isPrecise === b.isPrecise;
  // Long texts join last: the marks become many small groups, not one that eats all others.
  const width = a.badge.to - a.badge.from + b.badge.to - b.badge.from;
  return (
    b.middle - a.middle + width / 2 + (isAlike ? 0 : UNLIKE) + (a.side === b.side ? 0 : UNLIKE)
  );
}

function join(a: Group, b: Group): Group {
  return measured({
    numbers: [...a.numbers, ...b.numbers].toSorted((left, right) => left - right),
    side: a.side === b.side ? a.side : 'inside',
    times: [...a.times, ...b.times],
    isAnnounced: a.isAnnounced && b.isAnnounced,
    isPrecise: a.isPrecise && b.isPrecise,
  });
}

function textOf({ numbers, side }: Members): string {
  const text = numbersText(numbers);
  return side === 'inside' ? text : side === 'before' ? `← ${text}` : `${text} →`;
}

/** `1–3, 7`; from three pieces on only the first and the last number: `1 … 9`. */
function numbersText(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  if (runs.length > 2) return `${runs[0]?.first} … ${runs.at(-1)?.last}`;
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}
