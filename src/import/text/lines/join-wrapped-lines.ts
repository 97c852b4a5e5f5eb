import { findFurniture } from '../furniture/find-furniture.ts';
import { readCaption } from '../patterns/read-caption.ts';
import type { TextLine } from './read-lines.ts';
import type { TextUnit } from './text-unit.ts';

/** Widths that mails and old editors wrap at: 60 to 80 columns, some leave 100. */
const MIN_WIDTH = 45;
const MAX_WIDTH = 110;

/** Pairs of lines that must look wrapped before anything is joined, and their share; chosen by hand. */
const MIN_PAIRS = 4;
const MIN_SHARE = 0.5;
const MIN_SMALL_SHARE = 0.2;

/** Columns that a line may be short of the width although the next word would have fitted: mail programs differ. */
const SLACK = 3;

const HEADING = /^(?<signs>#{1,6})\s+(?=\S)/u;

/**
 * One unit per line; in a text whose paragraphs are wrapped to a width, one per paragraph: lines are joined while the
 * next word would not have fitted on the line. A hyphen that a word was cut at stays out („Kohlen-⏎dioxid“).
 */
export function joinWrappedLines(lines: readonly TextLine[]): readonly TextUnit[] {
  const width = wrapWidth(lines);
  const units: TextUnit[] = [];
  let open: TextLine[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && !(width > 0 && belongsTo(last, line, width))) {
      units.push(unitOf(open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) units.push(unitOf(open));
  return units;
}

/** The width that the text is wrapped to; 0 where it is not. */
function wrapWidth(lines: readonly TextLine[]): number {
  const lengths = lines.map(({ text }) => text.length).toSorted((one, other) => one - other);
  // A link or a table may be wider than the text.
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return 0;
  let wrapped = 0;
  let small = 0;
  let pairs = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.afterBlank) continue;
    pairs += 1;
    if (!isFull(line, next, width) || /[.!?:]["“”»«]?$/u.test(line.text)) continue;
    wrapped += 1;
    if (/^\p{Ll}/u.test(next.text)) small += 1;
  }
  return wrapped >= MIN_PAIRS && wrapped >= pairs * MIN_SHARE && small >= wrapped * MIN_SMALL_SHARE
    ? width
    : 0;
}

function belongsTo(line: TextLine, next: TextLine, width: number): boolean {
  if (next.afterBlank || next.indent > line.indent + 1) return false;
  return isFull(line, next, width) && !standsAlone(line.text) && !standsAlone(next.text);
}

/** Whether the first word of the next line would not have fitted. */
function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? '';
  return line.text.length + 1 + word.length > width - SLACK && line.text.length >= width / 2;
}

function standsAlone(text: string): boolean {
  return findFurniture(text) !== undefined || readCaption(text) !== undefined;
}

function unitOf(lines: readonly TextLine[]): TextUnit {
  const joined = joinTexts(lines.map(({ text }) => text));
  const signs = HEADING.exec(joined)?.groups?.['signs'] ?? '';
  return {
    first: lines[0]?.number ?? 0,
    last: lines.at(-1)?.number ?? 0,
    text: signs === '' ? joined : joined.replace(HEADING, ''),
    raw: lines.map(({ raw }) => raw).join('\n'),
    afterBlank: lines[0]?.afterBlank ?? true,
    headingLevel: signs.length,
  };
}

/** Lines of one paragraph as one line; a word that was cut at a line's end is whole again. */
function joinTexts(lines: readonly string[]): string {
  const pieces: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const isCut = /\p{Ll}-$/u.test(line.slice(-3)) && /^\p{Ll}/u.test(next);
    const isHanging = /^(?:und|oder|bis|sowie|bzw|and|or|to)\b/u.test(next); // „Nord- und Ostsee“
    if (next === '') pieces.push(line);
    else if (isCut && !isHanging) pieces.push(line.slice(0, -1));
    else pieces.push(line, ' ');
  }
  return pieces.join('');
}
