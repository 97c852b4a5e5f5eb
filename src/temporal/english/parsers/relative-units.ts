import type { Parser, ShiftUnit } from '../../meaning.ts';
import { after, before, GAP, group, MAY_GAP, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { ORDINAL_WORDS } from '../english-numbers.ts';
import { HYPHEN, SOME_WORD, YEAR } from '../pattern.ts';
import { MAY_YEAR, STEP, STEP_HEADS, spanWithYear, stepIn, toldYearIn } from '../told-year.ts';

const UNIT_OF: ReadonlyMap<string, ShiftUnit> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);
const UNIT = '(?<unit>week|month|quarter|year|decade|century)';

/** "last year", "this month", "next week", "coming weeks" not: that is no unit. */
export const steppedUnit: Parser = {
  name: 'stepped-unit',
  heads: STEP_HEADS,
  pattern: sticky(`${STEP}${GAP}(?:fiscal${GAP}|calendar${GAP})?${UNIT}${WORD_END}`),
  read: (match) => {
    const unit = UNIT_OF.get(group(match, 'unit') ?? '');
    const amount = stepIn(match);
    if (unit === undefined || amount === undefined) return undefined;
    // "the last week of May", "the next year of his life" are of what follows; "last week of" is the first week before.
    if (/^\s{1,3}of\s/u.test(after(match, 6)) && /(?:^|[^a-z])the\s{1,3}$/iu.test(before(match, 6)))
      return undefined;
    // "the next year", "the last decade": a stretch that goes on from now, or ends now.
    if (
      amount !== 0 &&
      /(?:^|[^a-z])(?:over|in|for|during|within|of)\s{1,3}the\s{1,3}$/iu.test(before(match, 14))
    )
      return { meaning: { kind: 'other', type: 'DURATION', value: `P1${durationLetter(unit)}` } };
    return { meaning: { kind: 'shift', unit, amount, from: 'reference' } };
  },
};

function durationLetter(unit: ShiftUnit): string {
  if (unit === 'decade') return 'DE';
  if (unit === 'century') return 'CE';
  return unit === 'quarter' ? 'Q' : unit.charAt(0).toUpperCase();
}

/** "the end of the year", "the beginning of the week": the noun alone, where its beginning or end is told. */
export const unitAfterEdge: Parser = {
  name: 'unit-after-edge',
  heads: ['week', 'month', 'quarter', 'year', 'decade', 'century'],
  pattern: sticky(`${UNIT}${WORD_END}`),
  read: (match) => {
    const unit = UNIT_OF.get(group(match, 'unit') ?? '');
    const hasEdge =
      /(?:(?:beginning|start|middle|end|course|rest|remainder|half)\s{1,3}of|(?:later|earlier|late|early)\s{1,3}in)\s{1,3}the\s{1,3}$/iu;
    if (unit === undefined || !hasEdge.test(before(match, 24))) return undefined;
    if (/^\s{1,3}(?:of\s|\d{3})/u.test(after(match, 8))) return undefined;
    return { meaning: { kind: 'shift', unit, amount: 0, from: 'reference' } };
  },
};

const ORDINAL_HEADS = ['first', 'second', 'third', 'fourth'];

/** "the third quarter", "fourth quarter of 2010", "the second half of the year", "the first half of 2015", "3rd quarter". */
export const numberedUnit: Parser = {
  name: 'numbered-unit',
  heads: ['#1', ...ORDINAL_HEADS],
  pattern: sticky(
    `(?:(?<digit>[1-4])(?:st|nd|rd|th)|(?<ordinal>${SOME_WORD}))(?:${GAP}|${HYPHEN})(?:(?:fiscal|calendar)${GAP})?(?<unit>quarter|half(?=${GAP}(?:of${GAP})?(?:[12]\\d{3}|(?:the|this|last|next|that)${GAP}year)))(?:${GAP}of${GAP}the${GAP}year|${MAY_YEAR})${WORD_END}`,
  ),
  read: (match) => {
    const number = numberIn(match, 'digit') ?? ORDINAL_WORDS.get(group(match, 'ordinal') ?? '');
    const isQuarter = group(match, 'unit') === 'quarter';
    if (number === undefined || number > (isQuarter ? 4 : 2)) return undefined;
    // "the first quarter of the game", "a third quarter".
    const isOfYear = toldYearIn(match) !== undefined || /year$/iu.test(match[0]);
    if (!isOfYear && /^\s{1,3}(?:of|century|mile|final)(?![a-z])/u.test(after(match, 12)))
      return undefined;
    const kind = isQuarter ? 'quarter' : 'half-year';
    return { span: spanWithYear(match), meaning: { kind, number, year: toldYearIn(match) } };
  },
};

/** "Q3 2010", "2010 Q3", "H1 2016", "Q4". */
export const shortUnit: Parser = {
  name: 'short-unit',
  heads: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2', '#4'],
  pattern: sticky(
    `(?:(?<before>${YEAR})${GAP})?(?<kind>[QH])(?<number>[1-4])(?:${MAY_GAP}[,/]?${MAY_GAP}(?<year>${YEAR}))?${WORD_END}`,
  ),
  read: (match) => {
    const number = numberIn(match, 'number') ?? 0;
    const year = numberIn(match, 'before') ?? numberIn(match, 'year');
    const isQuarter = match.groups?.['kind'] === 'Q';
    if (!isQuarter && (number > 2 || year === undefined || match.groups?.['kind'] !== 'H'))
      return undefined;
    return { meaning: { kind: isQuarter ? 'quarter' : 'half-year', number, year } };
  },
};
