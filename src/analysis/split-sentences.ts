import type { Span } from '../domain/span.ts';

/** A sentence does not end after these, whatever ICU says: abbreviations and ordinals. */
const NO_END = new RegExp(
  `(?:^|[\\s("„«])(?:${[
    '\\d{1,2}', // „am 3. Mai“, „im 19. Jahrhundert“; a year may end a sentence
    '\\p{L}', // „George W. Bush“, „z. B.“, „v. Chr.“
    'Dr|Prof|Hr|Fr|Nr|Str|St|Abs|Art|Bd|Bsp|Ca|ca|bzw|bspw|usw|etc|evtl|ggf|inkl|insb|max|min|Mio|Mrd|sog|vgl|v\\.\\s?a|u\\.\\s?a|z\\.\\s?B|d\\.\\s?h|Chr|Jh|Jan|Feb|Apr|Aug|Sept|Sep|Okt|Nov|Dez|Gen|Hl|Tel|zzgl',
  ].join('|')})\\.\\s*$`,
  'u',
);

/** Characters that an abbreviation with its surroundings can have; bounds the look-back. */
const LONGEST_ABBREVIATION = 16;

/**
 * Characters that ICU is given at a time: its time grows with the square of the text (measured: 16 s for 180,000
 * characters). A sentence beyond it is cut.
 */
const WINDOW = 4000;

const STARTS_LOWER = /^\p{Ll}/u;

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/**
 * Cuts a text into sentences without the white space between them: in order, not overlapping, each at least one
 * character; together they hold everything but white space. ICU's rules, with its breaks after an abbreviation or
 * an ordinal ("am 3. Mai") undone; a break before a lower-case letter is undone as well.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of segmentEnds(text)) {
    const before = text.slice(Math.max(start, end - LONGEST_ABBREVIATION), end);
    if (end < text.length && (NO_END.test(before) || STARTS_LOWER.test(text.slice(end, end + 1))))
      continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Where ICU ends a sentence, in order. Works through the text in windows. */
function* segmentEnds(text: string): Generator<number> {
  let start = 0;
  while (start < text.length) {
    const isLast = start + WINDOW >= text.length;
    const window = isLast ? text.slice(start) : text.slice(start, windowEnd(text, start));
    const ends: number[] = [];
    for (const { segment, index } of segmenter.segment(window))
      ends.push(start + index + segment.length);
    // The last sentence of a window may go on behind it, unless it fills the window.
    if (!isLast && ends.length > 1) ends.pop();
    yield* ends;
    start = ends.at(-1) ?? text.length;
  }
}

/** End of a window: behind its last space; without one, anywhere but within a surrogate pair. */
function windowEnd(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start + WINDOW);
  if (space > start) return space + 1;
  return /[\uD800-\uDBFF]/.test(text[start + WINDOW - 1] ?? '')
    ? start + WINDOW - 1
    : start + WINDOW;
}

/** Adds the stretch without the white space around it, unless nothing is left. */
function push(sentences: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const offset = start + piece.indexOf(trimmed);
  sentences.push({ start: offset, end: offset + trimmed.length });
}
