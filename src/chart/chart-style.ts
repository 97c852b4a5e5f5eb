/** Size of the picture in px. Discord shows it about half as wide, hence the large type. */
export const PICTURE = { width: 1200, height: 400 } as const;

/**
 * Colours of the picture. It has its own dark panel, so that one picture is readable on Discord's dark (#313338) and
 * light (#FFFFFF) backgrounds; a test holds text to the 4.5 : 1 of WCAG 2.2, success criterion 1.4.3.
 */
export const COLORS = {
  panel: '#1e222b',
  panelEdge: '#3d4454',
  grid: '#343a48',
  baseline: '#6b768c',
  text: '#eef1f6',
  mutedText: '#aab4c5',
  bar: '#6e97d0',
  mark: '#f5bd4f',
  markText: '#1e222b',
} as const;

/** Sizes of type in px; at half the size, the smallest is still 10 px. */
export const FONT_SIZES = { title: 28, subtitle: 22, axis: 21, bar: 20, mark: 21 } as const;

/** Inter Medium, as it is named inside `assets/fonts/Inter-Medium.ttf`. */
export const FONT = { fontFamily: 'Inter', fontWeight: 500 } as const;

/** What Inter lacks (Arabic, Hebrew, Armenian, symbols) is taken from it: `assets/fonts/DejaVuSans.ttf`. */
export const FALLBACK_FONT_FAMILY = 'DejaVu Sans';

/** Places of the parts in px: `left` and `right` are the ends of the axis. */
export const LAYOUT = {
  margin: 36,
  titleY: 46,
  left: 92,
  right: 1160,
  /** Where the rows of marks begin; the bars begin below the last row. */
  top: 80,
  bottom: 324,
  rowHeight: 42,
  rowsToBars: 10,
} as const;
