import { cleanText } from '../../../corpus/clean-text.ts';
import { ImportError } from '../../draft.ts';

/** A line of a source that is not blank. */
export type TextLine = {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** NFC, one space for a run of white space, none at the ends, nothing that is not seen; never empty. */
  readonly text: string;
  /** As it stands in the source, without its line break. */
  readonly raw: string;
  /** Whether a blank line, or the beginning, stands before it. */
  readonly afterBlank: boolean;
  /** White space at its beginning, in characters. */
  readonly indent: number;
};

/** An article has some ten thousand characters; a book has a million. Chosen so that reading takes a second. */
const MAX_CHARACTERS = 4_000_000;

/** Share of characters that no text has (control characters, halves of pairs, U+FFFD); chosen by hand. */
const MAX_UNREADABLE_SHARE = 0.005;

const UNREADABLE = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|\uFFFD/gu;

/** Half of a surrogate pair. */
const HALF_PAIR = /\p{Cs}/gu;

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/**
 * The lines of a text that are not blank, in order, with their numbers.
 *
 * @throws {ImportError} `too-large`, `binary`, or `empty` where there is no line
 */
export function readLines(text: string): readonly TextLine[] {
  if (text.length > MAX_CHARACTERS)
    throw new ImportError('too-large', {
      kind: 'size',
      found: text.length,
      max: MAX_CHARACTERS,
      unit: 'characters',
    });
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  if (unreadable > 0 && unreadable / text.length > MAX_UNREADABLE_SHARE)
    throw new ImportError('binary', { kind: 'no-text', found: unreadable, all: text.length });

  const lines: TextLine[] = [];
  let afterBlank = true;
  for (const [index, raw] of text.split(LINE_BREAK).entries()) {
    const line = cleanLine(raw);
    if (line === '') afterBlank = true;
    else {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ number: index + 1, text: line, raw, afterBlank, indent });
      afterBlank = false;
    }
  }
  if (lines.length === 0) throw new ImportError('empty');
  return lines;
}

/** One line as it is shown: NFC, plain spaces, without soft hyphens and other signs that are not seen. */
export function cleanLine(raw: string): string {
  return cleanText(raw.replace(/[\t\v\f]/g, ' ').replace(HALF_PAIR, '\uFFFD'))
    .replace(/\s+/gu, ' ')
    .trim();
}
