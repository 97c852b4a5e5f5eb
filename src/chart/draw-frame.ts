import type { ChartSpec } from './chart-spec.ts';
import { COLORS, FONT, FONT_SIZES, LAYOUT, PICTURE } from './chart-style.ts';
import { fitText, textWidth } from './fit-text.ts';
import type { Shape } from './shape.ts';

/** Behind all that echarts draws. */
const BACK = -10;

const FRONT = 10;

/** Widest subtitle and legend in px; the title has the rest of their line. */
const WIDEST = { subtitle: 300, announced: 180 } as const;

/** The dot of the legend in px; `space` is what it takes before the words. */
const DOT = { radius: 8, space: 28 } as const;

/** Free space between title, legend and subtitle, px. */
const GAP = 28;

/** The panel, the title on the left, what is counted and the legend on the right; in the middle that there is nothing. */
export function drawFrame({ texts, marks }: ChartSpec, isEmpty: boolean): Shape[] {
  const right = PICTURE.width - LAYOUT.margin;
  const subtitle = fitText(texts.subtitle ?? '', FONT_SIZES.subtitle, WIDEST.subtitle);
  const subtitleLeft = right - textWidth(subtitle, FONT_SIZES.subtitle);
  const hasAnnounced = marks.some(({ isAnnounced }) => isAnnounced);
  const announced = hasAnnounced ? (texts.announced ?? '') : '';
  const legend = fitText(announced, FONT_SIZES.subtitle, WIDEST.announced);
  const legendLeft = subtitleLeft - GAP - textWidth(legend, FONT_SIZES.subtitle);
  const titleRight = legend === '' ? subtitleLeft - GAP : legendLeft - DOT.space - GAP;
  const title = fitText(texts.title, FONT_SIZES.title, titleRight - LAYOUT.margin);
  return [
    panel(),
    text(title, LAYOUT.margin, 'left', FONT_SIZES.title, COLORS.text),
    text(subtitle, right, 'right', FONT_SIZES.subtitle, COLORS.mutedText),
    ...(legend === '' ? [] : drawLegend(legend, legendLeft)),
    ...(isEmpty ? [drawEmpty(texts.empty ?? '')] : []),
  ];
}

function panel(): Shape {
  return {
    type: 'rect',
    // Half a pixel inside, so that the line of 2 px lies on whole pixels.
    shape: { x: 1, y: 1, width: PICTURE.width - 2, height: PICTURE.height - 2, r: 22 },
    style: { fill: COLORS.panel, stroke: COLORS.panelEdge, lineWidth: 2 },
    z: BACK,
  };
}

function text(
  words: string,
  x: number,
  align: 'left' | 'right' | 'center',
  fontSize: number,
  fill: string,
  y: number = LAYOUT.titleY,
): Shape {
  return {
    type: 'text',
    style: { text: words, x, y, align, verticalAlign: 'middle', fill, fontSize, ...FONT },
    z: FRONT,
  };
}

function drawLegend(words: string, left: number): Shape[] {
  return [
    {
      type: 'circle',
      shape: { cx: left - DOT.space + DOT.radius, cy: LAYOUT.titleY, r: DOT.radius },
      style: { fill: COLORS.panel, stroke: COLORS.mark, lineWidth: 2.5 },
      z: FRONT,
    },
    text(words, left, 'left', FONT_SIZES.subtitle, COLORS.mutedText),
  ];
}

function drawEmpty(words: string): Shape {
  const line = fitText(words, FONT_SIZES.title, PICTURE.width - 2 * LAYOUT.margin);
  const [x, y] = [PICTURE.width / 2, (LAYOUT.top + LAYOUT.bottom) / 2];
  return text(line, x, 'center', FONT_SIZES.title, COLORS.mutedText, y);
}
