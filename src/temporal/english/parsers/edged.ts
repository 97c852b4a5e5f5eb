import type { Parser, Reading } from '../../meaning.ts';
import { group, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { MONTH, monthNumber } from '../english-calendar-words.ts';
import { HYPHEN, YEAR } from '../pattern.ts';
import { MAY_YEAR, spanWithYear, toldYearIn } from '../told-year.ts';

const PART_OF: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['early', 'start'],
  ['mid', 'mid'],
  ['late', 'end'],
]);

function edgeIn(match: RegExpExecArray): Pick<Reading, 'part' | 'relation'> {
  const edge = group(match, 'edge') ?? '';
  const relation = edge === 'post' ? 'after' : edge === 'pre' ? 'before' : undefined;
  return { part: PART_OF.get(edge), relation };
}

const EDGE = `(?<edge>mid|early|late|post|pre)${HYPHEN}`;
const HEADS = ['mid', 'early', 'late', 'post', 'pre'];

/** "mid-March", "late-May 2010". */
export const edgedMonth: Parser = {
  name: 'edged-month',
  heads: HEADS,
  pattern: sticky(`${EDGE}(?<month>${MONTH})${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    const month = monthNumber(group(match, 'month'));
    if (month === undefined || /^[a-z]/u.test(match.groups?.['month'] ?? '')) return undefined;
    const meaning = { kind: 'calendar', year: toldYearIn(match), month } as const;
    return { ...edgeIn(match), span: spanWithYear(match), meaning };
  },
};

/** "mid-2010", "post-2008", "pre-1914". */
export const edgedYear: Parser = {
  name: 'edged-year',
  heads: HEADS,
  pattern: sticky(`${EDGE}(?<year>${YEAR})`),
  read: (match) => ({
    ...edgeIn(match),
    meaning: { kind: 'calendar', year: numberIn(match, 'year') },
  }),
};

/** "mid-1990s", "late-1960s". */
export const edgedDecade: Parser = {
  name: 'edged-decade',
  heads: HEADS,
  pattern: sticky(`${EDGE}(?<decade>1\\d\\d|20\\d)0['’]?s${WORD_END}`),
  read: (match) => {
    const decade = numberIn(match, 'decade') ?? 0;
    return { ...edgeIn(match), meaning: { kind: 'decade', decade } };
  },
};

/** "mid-week", "midyear", "year-end": of the current one. */
export const edgeOfUnit: Parser = {
  name: 'edge-of-unit',
  heads: ['mid', 'midweek', 'midyear', 'year'],
  pattern: sticky(
    `(?:mid(?:${HYPHEN})?(?<unit>week|year|month)|(?<end>year)${HYPHEN}end)${WORD_END}`,
  ),
  read: (match) => {
    if (match.groups?.['end'] !== undefined)
      return {
        part: 'end',
        meaning: { kind: 'shift', unit: 'year', amount: 0, from: 'reference' },
      };
    const unit = group(match, 'unit');
    if (unit !== 'week' && unit !== 'year' && unit !== 'month') return undefined;
    return { part: 'mid', meaning: { kind: 'shift', unit, amount: 0, from: 'reference' } };
  },
};
