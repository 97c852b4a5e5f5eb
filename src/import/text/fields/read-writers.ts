import type { Sourced } from '../../draft.ts';
import { readCreditLine } from '../patterns/read-credit-line.ts';
import { readDateline } from '../patterns/read-dateline.ts';
import type { LabelledUnit } from '../structure/label.ts';
import { basisOf } from './basis.ts';
import type { Reading } from './reading.ts';

/** Who wrote the article. */
export type Writers = {
  /** Names, then initials, in the order of the lines. */
  readonly author: Sourced<readonly string[]>;
  /** Usual names of text agencies. */
  readonly agencies: Sourced<readonly string[]>;
};

type Found = { readonly names: readonly string[]; readonly basis: string };

/** Lines that a basis names. */
const MAX_LINES = 5;

/** „… sagte er. (dpa/AFP)“: the credit stands at the end of the last paragraph, and stays there. */
const CREDIT_AT_END = /[.!?“”"»]\s*\((?<credit>[^()]{2,60})\)$/u;

/**
 * Authors and agencies from bylines, lines of dates, the dateline and the credit line at the end. Agencies that are named
 * under pictures or in the prose ("wie dpa meldet") do not count.
 */
export function readWriters(reading: Reading): Writers {
  const { units, last } = reading;
  const authors: Found[] = [];
  const agencies: Found[] = [];
  for (const [index, one] of units.entries()) {
    const lines = writersIn(one, index, reading);
    const basis = basisOf(one.unit);
    if (lines.authors.length > 0) authors.push({ names: lines.authors, basis });
    if (lines.agencies.length > 0) agencies.push({ names: lines.agencies, basis });
  }
  const ending = units[last];
  const credit = CREDIT_AT_END.exec(ending?.unit.text.slice(-80) ?? '')?.groups?.['credit'];
  const atEnd = credit === undefined ? undefined : readCreditLine(`(${credit})`);
  if (atEnd && ending) {
    const basis = `end of line ${ending.unit.last}: "(${credit ?? ''})"`;
    if (atEnd.agencies.length > 0) agencies.push({ names: atEnd.agencies, basis });
    if (atEnd.authors.length > 0) authors.push({ names: atEnd.authors, basis });
  }
  return { author: merge(authors), agencies: merge(agencies) };
}

function writersIn(
  { unit, guess, label }: LabelledUnit,
  index: number,
  { last, second, related }: Reading,
): { readonly authors: readonly string[]; readonly agencies: readonly string[] } {
  const none = { authors: [], agencies: [] };
  if (related.has(index)) return none;
  if (label.role === 'paragraph' || label.role === 'lede')
    return index <= second
      ? { authors: [], agencies: readDateline(unit.text)?.agencies ?? [] }
      : none;
  if (label.role !== 'removed') return none;
  if (label.kind === 'byline' && guess.is === 'text')
    return { authors: [unit.text.split(', ', 1)[0] ?? unit.text], agencies: [] };
  if (guess.is === 'byline') return guess.byline;
  if (guess.is === 'date' && index <= second + 1) return guess.line;
  if (label.kind !== 'credit') return none;
  if (guess.is === 'credit') return guess.credit;
  // „© dpa“ below the text looks like a picture's credit and is none.
  return index > last ? (readCreditLine(unit.text) ?? none) : none;
}

function merge(found: readonly Found[]): Sourced<readonly string[]> {
  const value = [...new Set(found.flatMap(({ names }) => names))];
  if (value.length === 0) return { value, status: 'missing', basis: '' };
  return {
    value,
    status: 'given',
    basis: found
      .slice(0, MAX_LINES)
      .map(({ basis }) => basis)
      .join('; '),
  };
}
