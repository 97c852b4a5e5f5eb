import type { Parser, Reading, ShiftUnit } from '../../meaning.ts';
import { before, GAP, group, sticky, WORD_END } from '../../pattern.ts';

const UNITS: ReadonlyMap<string, ShiftUnit> = new Map([
  ['tag', 'day'],
  ['tages', 'day'],
  ['woche', 'week'],
  ['monat', 'month'],
  ['jahr', 'year'],
  ['jahres', 'year'],
]);
const UNIT = '(?<unit>Tages|Tag|Woche|Monat|Jahres|Jahr)';

function fromPrevious(match: RegExpExecArray, amount: number): Reading | undefined {
  const unit = UNITS.get(group(match, 'unit') ?? '');
  return unit && { meaning: { kind: 'shift', unit, amount, from: 'previous' } };
}

/** "selben Tag", "gleichen Jahr", "folgenden Tag", "Folgejahr", "darauffolgenden Woche". */
export const sameOrNext: Parser = {
  name: 'same-or-next',
  heads: [
    'selben',
    'gleichen',
    'demselben',
    'desselben',
    'derselben',
    'folgenden',
    'darauffolgenden',
    'darauf',
  ],
  pattern: sticky(
    `(?:(?<same>selben|gleichen|demselben|desselben|derselben)|(?:darauf${GAP}?)?folgenden)${GAP}${UNIT}${WORD_END}`,
  ),
  read: (match) => fromPrevious(match, match.groups?.['same'] === undefined ? 1 : 0),
};

/** "Tag darauf", "Jahr zuvor", "Tag danach", "Jahr später". */
export const unitLater: Parser = {
  name: 'unit-later',
  heads: ['tag', 'tags', 'woche', 'monat', 'jahr'],
  pattern: sticky(
    `(?:(?<unit>Tag|Woche|Monat|Jahr)|tags)${GAP}(?:(?<back>zuvor|davor|vorher)|darauf|danach|später)${WORD_END}`,
  ),
  read: (match) => {
    const amount = match.groups?.['back'] === undefined ? 1 : -1;
    const unit = UNITS.get(group(match, 'unit') ?? 'tag');
    return unit && { meaning: { kind: 'shift', unit, amount, from: 'previous' } };
  },
};

const COMPOUNDS: ReadonlyMap<string, readonly [ShiftUnit, number]> = new Map([
  ['vortag', ['day', -1]],
  ['vortages', ['day', -1]],
  ['vorabend', ['day', -1]],
  ['folgetag', ['day', 1]],
  ['folgejahr', ['year', 1]],
  ['folgejahres', ['year', 1]],
]);

/** "am 24. die Armee": the month was named before. */
export const dayWithoutMonth: Parser = {
  name: 'day-without-month',
  heads: ['#1', '#2'],
  pattern: sticky(String.raw`(?<day>\d{1,2})\.(?=\s{1,2}\p{Ll})`),
  read: (match) => {
    const day = Number(group(match, 'day'));
    if (day < 1 || day > 31 || !/(?<!\p{L})(?:am|vom|zum)\s{1,3}$/u.test(before(match, 8)))
      return undefined;
    return { meaning: { kind: 'day-of-named-month', day } };
  },
};

/** "Vortag", "Folgejahr". */
export const previousDay: Parser = {
  name: 'previous-day',
  heads: [...COMPOUNDS.keys()],
  pattern: sticky(`(?<word>${[...COMPOUNDS.keys()].toReversed().join('|')})${WORD_END}`),
  read: (match) => {
    const [unit, amount] = COMPOUNDS.get(group(match, 'word') ?? '') ?? [];
    if (unit === undefined || amount === undefined) return undefined;
    return { meaning: { kind: 'shift', unit, amount, from: 'previous' } };
  },
};
