import type { Parser, Reading, ShiftUnit } from '../../meaning.ts';
import { after, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';

const UNITS: ReadonlyMap<string, ShiftUnit> = new Map([
  ['day', 'day'],
  ['morning', 'day'],
  ['evening', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
]);
const UNIT = '(?<unit>day|morning|evening|night|weekend|week|month|year|decade)';

function fromPrevious(match: RegExpExecArray, amount: number): Reading | undefined {
  const unit = UNITS.get(group(match, 'unit') ?? '');
  return unit && { meaning: { kind: 'shift', unit, amount, from: 'previous' } };
}

/** "the same day", "that very day", "that year", "the following week", "the next day", "the previous month". */
export const sameOrNext: Parser = {
  name: 'same-or-next',
  heads: ['same', 'that', 'following', 'next', 'previous', 'preceding'],
  pattern: sticky(
    `(?:(?<same>that${GAP}(?:same|very)|that|same)|(?<next>following|next)|previous|preceding)${GAP}${UNIT}${WORD_END}`,
  ),
  read: (match) => {
    const isNext = match.groups?.['next'] !== undefined;
    const isSame = match.groups?.['same'] !== undefined;
    const left = before(match, 24);
    // "next week" counts from the day of publication, "the next day" from what was told.
    const isStepped = /^next/iu.test(match[0]);
    if (
      isStepped &&
      (UNITS.get(group(match, 'unit') ?? '') !== 'day' || !/the\s{1,3}$/iu.test(left))
    )
      return undefined;
    // "the day that year two of …", "two of the same day": only as a time, not as what is told of.
    if (/^that\s/iu.test(match[0]) && !isTime(left)) return undefined;
    if (/^\s(?:of|old|or|last|a)\s/u.test(after(match, 8))) return undefined;
    return fromPrevious(match, isNext ? 1 : isSame ? 0 : -1);
  },
};

/** "on that day", "that week." and not "so that day labourers". */
function isTime(left: string): boolean {
  return /(?:^|[.,;"“]\s{0,2}|(?:^|[^a-z])(?:on|in|during|of|by|until|since|later|earlier|late|early|and)\s{1,3})$/iu.test(
    left,
  );
}

/** "the day before", "the day after", "the night before" where nothing follows that it would be before or after of. */
export const dayBeforeOrAfter: Parser = {
  name: 'day-before-or-after',
  heads: ['day', 'night', 'evening', 'week', 'month', 'year'],
  pattern: sticky(
    `(?<unit>day|night|evening|week|month|year)${GAP}(?:(?<back>before|earlier|previously)|after|later)${WORD_END}(?=\\s{0,2}(?:$|[.,;:!?)"”]))`,
  ),
  read: (match) => {
    if (!/(?:^|[^a-z])(?:the|one)\s{1,3}$/iu.test(before(match, 6))) return undefined;
    return fromPrevious(match, match.groups?.['back'] === undefined ? 1 : -1);
  },
};
