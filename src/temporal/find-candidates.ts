import type { LanguageRules, Parser, Reading } from './meaning.ts';

/** A place that a parser reads as a time. */
export type Candidate = Reading & {
  readonly span: { readonly start: number; readonly end: number };
  readonly rule: string;
};

/** Longer words begin no expression, and are not looked up. */
const LONGEST_HEAD = 40;
/** How much of the text before an expression is shown to `extendLeft`. */
const BEFORE = 40;

const WORD = /[\p{L}\p{N}]+/gu;
const DIGITS = /^\d+/;
const LETTER = /\p{L}/u;

type ParsersByHead = ReadonlyMap<string, readonly Parser[]>;
const parsersByHead = new WeakMap<LanguageRules, ParsersByHead>();

/**
 * Places in a text that are read as times, sorted and without overlaps.
 *
 * From left to right; of what begins at one place the longest wins, at equal length the parser that is listed first, and
 * the search goes on behind it. Every word is looked up once and every pattern is bounded, so that the time is linear.
 */
export function findCandidates(text: string, rules: LanguageRules): readonly Candidate[] {
  const heads = headsOf(rules);
  const found: Candidate[] = [];
  let free = 0;
  for (const word of text.matchAll(WORD)) {
    const start = word.index;
    if (start < free || word[0].length > LONGEST_HEAD) continue;
    const parsers = heads.get(headOf(word[0]));
    if (parsers === undefined || continuesWord(text, start)) continue;
    const match = longestMatch(text, start, parsers);
    if (match === undefined) continue;
    for (const reading of match.readings)
      if (reading.meaning.kind !== 'nothing') found.push(placed(text, match, reading, free, rules));
    free = match.end;
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** `März` → `märz`, `1990er` → `#4`. */
function headOf(word: string): string {
  const digits = DIGITS.exec(word)?.[0].length;
  if (digits === undefined) return word.toLowerCase();
  return digits > 4 ? '#+' : `#${digits}`;
}

function headsOf(rules: LanguageRules): ParsersByHead {
  const known = parsersByHead.get(rules);
  if (known !== undefined) return known;
  const heads = new Map<string, Parser[]>();
  for (const parser of rules.parsers)
    for (const head of new Set(parser.heads)) heads.set(head, [...(heads.get(head) ?? []), parser]);
  parsersByHead.set(rules, heads);
  return heads;
}

/** The second half of a compound ("Herz-Jesu-Sonntag", "Covid-19") or of a number ("10.000", "12:30"). */
function continuesWord(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  const second = text[start - 2] ?? '';
  if (before === '-' || before === '_') return LETTER.test(second);
  return (before === '.' || before === ',' || before === ':') && second >= '0' && second <= '9'
    ? isDigit(text[start])
    : false;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

type Match = {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly readings: readonly Reading[];
};

function longestMatch(text: string, start: number, parsers: readonly Parser[]): Match | undefined {
  let longest: Match | undefined;
  for (const { pattern, read, name } of parsers) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (longest !== undefined && end <= longest.end) continue;
    const readings = toList(read(match));
    if (readings.length > 0) longest = { start, end, rule: name, readings };
  }
  return longest;
}

function toList(read: Reading | readonly Reading[] | undefined): readonly Reading[] {
  if (read === undefined) return [];
  return 'meaning' in read ? [read] : read;
}

function placed(
  text: string,
  match: Match,
  reading: Reading,
  free: number,
  rules: LanguageRules,
): Candidate {
  const start = match.start + (reading.span?.start ?? 0);
  const end = reading.span === undefined ? match.end : match.start + reading.span.end;
  const from = Math.max(free, start - BEFORE);
  const isFirst = reading.span === undefined || reading.span.start === 0;
  const left = isFirst ? rules.extendLeft(text.slice(from, start), reading) : undefined;
  return {
    ...reading,
    span: { start: start - (left?.length ?? 0), end },
    part: reading.part ?? left?.part,
    timeOfDay: reading.timeOfDay ?? left?.timeOfDay,
    rule: match.rule,
  };
}
