import type { Span } from '../domain/span.ts';

/** A sentence does not end after these, whatever ICU says: abbreviations and ordinals. */
const NO_END = new RegExp(
  `(?:^|[\\s("„«])(?:${[
    '\\d{1,2}', // „am 3. Mai“, „im 19. Jahrhundert“; a year may end a sentence
    '\\p{Lu}', // „George W. Bush“
    'Dr|Prof|Hr|Fr|Nr|Str|St|Abs|Art|Bd|Bsp|Ca|ca|bzw|bspw|usw|etc|evtl|ggf|inkl|insb|max|min|Mio|Mrd|sog|vgl|v\\.\\s?a|u\\.\\s?a|z\\.\\s?B|d\\.\\s?h|Chr|Jh|Jan|Feb|Apr|Aug|Sept|Sep|Okt|Nov|Dez|Gen|Hl|Tel|zzgl',
  ].join('|')})\\.\\s*$`,
  'u',
);

/** Characters that an abbreviation with its surroundings can have; bounds the look-back. */
const LONGEST_ABBREVIATION = 16;

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/**
 * Cuts a text into sentences without the white space between them: in order, not overlapping, each at least one
 * character; together they hold everything but white space. ICU's rules, with its breaks after an abbreviation or
 * an ordinal ("am 3. Mai") undone; a break before a lower-case letter is undone as well.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let piece = '';
  for (const { segment, index } of segmenter.segment(text)) {
    if (piece === '') start = index;
    piece += segment;
    const rest = text.slice(index + segment.length);
    if (rest !== '' && (NO_END.test(piece.slice(-LONGEST_ABBREVIATION)) || /^\p{Ll}/u.test(rest)))
      continue;
    push(sentences, start, piece);
    piece = '';
  }
  push(sentences, start, piece);
  return sentences;
}

function push(sentences: Span[], start: number, piece: string): void {
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const offset = piece.indexOf(trimmed);
  sentences.push({ start: start + offset, end: start + offset + trimmed.length });
}
