import type { Parser, Reading, ShiftUnit } from '../../meaning.ts';
import { after, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { NUMBER_HEADS, NUMBER_WORDS } from '../english-numbers.ts';
import { HYPHEN, SOME_WORD } from '../pattern.ts';

type Unit = { readonly iso: string; readonly shift: ShiftUnit | undefined; readonly times: number };

const UNIT_OF: ReadonlyMap<string, Unit> = new Map([
  ['second', { iso: 'TS', shift: undefined, times: 1 }],
  ['minute', { iso: 'TM', shift: undefined, times: 1 }],
  ['hour', { iso: 'TH', shift: undefined, times: 1 }],
  ['day', { iso: 'D', shift: 'day', times: 1 }],
  ['night', { iso: 'D', shift: 'day', times: 1 }],
  ['week', { iso: 'W', shift: 'week', times: 1 }],
  ['fortnight', { iso: 'W', shift: 'week', times: 2 }],
  ['month', { iso: 'M', shift: 'month', times: 1 }],
  ['quarter', { iso: 'Q', shift: 'quarter', times: 1 }],
  ['year', { iso: 'Y', shift: 'year', times: 1 }],
  ['decade', { iso: 'DE', shift: 'year', times: 10 }],
  ['century', { iso: 'CE', shift: 'year', times: 100 }],
]);
const UNIT =
  '(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)';
const NUMBER = `(?:(?<digits>\\d{1,4}(?:\\.\\d)?)|(?<word>${SOME_WORD}))`;
const ADJECTIVE = `(?:(?:full|more|whole|long|additional|consecutive|straight|further|business|working|calendar|short)${GAP})?`;
const OFFSET = `(?:${GAP}(?<offset>ago|later|earlier|before|after|afterwards?|previously|hence|from${GAP}(?:now|today)))?`;

/** "3 days", "two-week", "2.5 years"; with "ago", "later", "from now" or behind "in" it also names a time. */
export const duration: Parser = {
  name: 'duration',
  heads: ['#1', '#2', '#3', '#4', ...NUMBER_HEADS],
  pattern: sticky(
    `${NUMBER}(?:${HYPHEN}|${GAP})${ADJECTIVE}${UNIT}(?:${HYPHEN}(?:old|long))?(?:['’]${GAP}time)?${OFFSET}(?:${GAP}old)?${WORD_END}`,
  ),
  read: (match) => {
    const digits = group(match, 'digits');
    const number =
      digits === undefined ? NUMBER_WORDS.get(group(match, 'word') ?? '') : Number(digits);
    const unit = UNIT_OF.get(singular(group(match, 'unit') ?? ''));
    if (number === undefined || unit === undefined) return undefined;
    // "a second try", "a quarter of it".
    if (/^an?\s+(?:second|quarter)$/iu.test(match[0])) return undefined;
    const value = isoDuration(unit.iso, String(unit.iso === 'W' ? number * unit.times : number));
    const length = { meaning: { kind: 'other', type: 'DURATION', value } } as const;
    const offset = offsetOf(match);
    const amount = number * unit.times;
    if (offset === undefined || unit.shift === undefined || !Number.isInteger(amount))
      return length;
    const { from, sign } = offset;
    return { meaning: { kind: 'shift', unit: unit.shift, amount: sign * amount, from } };
  },
};

function singular(unit: string): string {
  return unit === 'centuries' ? 'century' : unit.replace(/s$/u, '');
}

function isoDuration(iso: string, number: string): string {
  return iso.startsWith('T') ? `PT${number}${iso.slice(1)}` : `P${number}${iso}`;
}

type Offset = { readonly sign: 1 | -1; readonly from: 'reference' | 'previous' };

/** What "before" and "after" refer to when nothing follows them: the time that was named. */
const NOTHING_BEHIND = /^\s{0,2}(?:$|[.,;:!?)"”])/u;
const THAN_BEHIND = /^\s{1,3}than(?![a-z])/u;
const ROUGHLY_BEFORE =
  /(?<![A-Za-z])(?:nearly|almost|about|around|roughly|some|over|more than|less than|at least)\s{1,3}$/iu;
const IN_BEFORE =
  /(?<![A-Za-z])in\s{1,3}(?:(?:about|around|roughly|exactly|just|another)\s{1,3})?$/iu;
/** "will end in two weeks", and not "the worst in two weeks". */
const FUTURE_BEFORE =
  /(?<![A-Za-z])(?:will|'ll|’ll|expires?|due|ends?|begins?|starts?|returns?|ready|scheduled|expected|going)(?![a-z])[^.;:!?]{0,50}$/iu;
const RECORD_BEFORE =
  /(?:first|last|worst|best|most|only|est|times?|once|twice|any)\s[^.;:!?]{0,30}$/iu;

const OFFSETS: ReadonlyMap<string, Offset> = new Map([
  ['ago', { sign: -1, from: 'reference' }],
  ['hence', { sign: 1, from: 'reference' }],
  ['from now', { sign: 1, from: 'reference' }],
  ['from today', { sign: 1, from: 'reference' }],
  ['later', { sign: 1, from: 'previous' }],
  ['afterward', { sign: 1, from: 'previous' }],
  ['afterwards', { sign: 1, from: 'previous' }],
  ['after', { sign: 1, from: 'previous' }],
  ['before', { sign: -1, from: 'previous' }],
  ['earlier', { sign: -1, from: 'previous' }],
  ['previously', { sign: -1, from: 'previous' }],
]);

function offsetOf(match: RegExpExecArray): Offset | undefined {
  const word = group(match, 'offset')?.replace(/\s+/gu, ' ');
  if (word === undefined) return aheadOf(match);
  const right = after(match, 8);
  // "two days after the flood", "three years earlier than planned": from what is told behind.
  if ((word === 'after' || word === 'before') && !NOTHING_BEHIND.test(right)) return undefined;
  if (THAN_BEHIND.test(right)) return undefined;
  const offset = OFFSETS.get(word);
  // "nearly 150 years later" tells how long it was, and not from where.
  return offset?.from === 'previous' && ROUGHLY_BEFORE.test(before(match, 16)) ? undefined : offset;
}

function aheadOf(match: RegExpExecArray): Offset | undefined {
  const left = before(match, 70);
  const lead = IN_BEFORE.exec(left);
  if (lead === null) return undefined;
  if (/time$/iu.test(match[0])) return { sign: 1, from: 'reference' };
  const clause = left.slice(0, lead.index);
  return FUTURE_BEFORE.test(clause) && !RECORD_BEFORE.test(clause)
    ? { sign: 1, from: 'reference' }
    : undefined;
}

const UNITS =
  '(?:seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries)';

/** Durations without a number: "recent weeks", "the past two years", "the last few days", "months", "the past year". */
export const vagueDuration: Parser = {
  name: 'vague-duration',
  heads:
    'past last next coming previous recent first few several many some couple dozens hours days weeks months years decades centuries half following preceding all'.split(
      ' ',
    ),
  pattern: sticky(
    `(?:(?:(?:past|last|next|coming|previous|preceding|following|recent|first|few|several|many|some|couple${GAP}of|dozens${GAP}of)${GAP}(?:(?:\\d{1,3}|couple${GAP}of|${SOME_WORD})${GAP})?)?${UNITS}|past${GAP}(?:week|month|year|decade|century|day|quarter)|half${GAP}an?${GAP}(?:hour|day|week|month|year|decade|century)|all${GAP}(?:day|night|week|month|year))(?:${GAP}(?<ago>ago|earlier|before))?${WORD_END}`,
  ),
  read: (match): Reading => {
    // "a few years ago" lies in the past, it is not told where.
    if (group(match, 'ago') === 'ago') return { meaning: { kind: 'vague', value: 'PAST_REF' } };
    return { meaning: { kind: 'other', type: 'DURATION', value: 'PX' } };
  },
};
