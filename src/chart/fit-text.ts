/** No text of the picture is longer, however narrow its characters; keeps the measuring short. */
const MAX_LENGTH = 300;

/** Control, format, private and unassigned characters and lone surrogates, many of which XML forbids; joiners stay. */
const UNREADABLE = /(?![\u200C\u200D])\p{C}/gu;

/** Widths in em of characters of Inter Medium, about the widest of each group; the first group that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{M}\u200C\u200D]/u, 0],
  [/^[\sijlI.,:;'|!‘’‚·]/u, 0.3],
  [/^[frt()[\]{}\-/°"‹›]/u, 0.4],
  [/^[mwMW@%&…—→←]/u, 0.97],
  [/^[\u2E80-\uD7FF\u{1F000}-\u{3FFFF}]/u, 1.1],
  [/^[a-zäöüß]/u, 0.61],
  [/^\p{Lu}/u, 0.74],
];

/** Digits, and what no group has. */
const USUAL_WIDTH = 0.66;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How wide a text gets at a font size in px: an estimate, rather too wide than too narrow. Fonts are read only where
 * the picture is painted, which is too late to place things.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? USUAL_WIDTH;
  return width * fontSize;
}

/**
 * The text as one line of readable characters, NFC, at most `maxWidth` px wide: what is too long ends in `…`.
 *
 * Nothing is escaped; where it is written into the picture, that is done.
 */
export function fitText(text: string, fontSize: number, maxWidth: number): string {
  const line = text
    .slice(0, MAX_LENGTH * 2)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNREADABLE, '')
    .trim();
  const isShort = line.length <= MAX_LENGTH && text.length <= MAX_LENGTH * 2;
  if (isShort && textWidth(line, fontSize) <= maxWidth) return line;
  let [kept, width] = ['', textWidth('…', fontSize)];
  for (const { segment } of graphemes.segment(line)) {
    width += textWidth(segment, fontSize);
    if (width > maxWidth || kept.length + segment.length >= MAX_LENGTH) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
