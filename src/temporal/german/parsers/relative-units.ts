import type { Parser, ShiftUnit } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { STEP, STEP_HEADS, stepIn } from '../told-year.ts';

/** Nouns of units in the cases that occur in the singular, lower case. */
const UNIT_OF: ReadonlyMap<string, ShiftUnit> = new Map([
  ...(['tag', 'tages', 'tage'] as const).map((noun) => [noun, 'day'] as const),
  ['woche', 'week'],
  ...(['monat', 'monats', 'monates'] as const).map((noun) => [noun, 'month'] as const),
  ...(['quartal', 'quartals'] as const).map((noun) => [noun, 'quarter'] as const),
  ...(['halbjahr', 'halbjahrs', 'halbjahres'] as const).map((noun) => [noun, 'half-year'] as const),
  ...(['jahr', 'jahrs', 'jahres', 'jahre'] as const).map((noun) => [noun, 'year'] as const),
  ...(['jahrzehnt', 'jahrzehnts', 'jahrzehntes'] as const).map((noun) => [noun, 'decade'] as const),
  ...(['jahrhundert', 'jahrhunderts', 'jahrhundertes'] as const).map(
    (noun) => [noun, 'century'] as const,
  ),
]);

/** "vergangenes Jahr", "nächste Woche", "diesem Jahrhundert", "laufenden Monat". */
export const steppedUnit: Parser = {
  name: 'stepped-unit',
  heads: STEP_HEADS,
  pattern: sticky(
    `${STEP}${GAP}(?:(?:Kalender|Geschäfts|Schul|Vereins|Wirtschafts|Haushalts)(?=Jahr))?(?<unit>${anyOf(UNIT_OF.keys())})${WORD_END}`,
  ),
  read: (match) => {
    const unit = UNIT_OF.get(group(match, 'unit') ?? '');
    const amount = stepIn(match);
    if (unit === undefined || amount === undefined) return undefined;
    // "diese Tage", "letzte Jahre" are plural and tell no unit.
    if (/[ern]\s+(?:Tage|Jahre)$/iu.test(match[0])) return undefined;
    // "an diesem Tag" is the one that was named before; "am nächsten Tag" follows on it.
    const from = unit === 'day' ? 'previous' : 'reference';
    return { meaning: { kind: 'shift', unit, amount, from } };
  },
};

const COMPOUND_OF: ReadonlyMap<string, readonly [ShiftUnit, number]> = new Map([
  ['heuer', ['year', 0]],
  ['vorjahr', ['year', -1]],
  ['vorjahres', ['year', -1]],
  ['vorjahrs', ['year', -1]],
  ['vorvorjahr', ['year', -2]],
  ['vormonat', ['month', -1]],
  ['vormonats', ['month', -1]],
  ['vorwoche', ['week', -1]],
  ['vorquartal', ['quarter', -1]],
  ['vorjahresmonat', ['month', -12]],
  ['vorjahresquartal', ['quarter', -4]],
  ['vorjahreszeitraum', ['year', -1]],
]);

/** "heuer", "Vorjahr", "Vorwoche". */
export const compoundUnit: Parser = {
  name: 'compound-unit',
  heads: [...COMPOUND_OF.keys()],
  pattern: sticky(`(?<word>${anyOf(COMPOUND_OF.keys())})${WORD_END}`),
  read: (match) => {
    const [unit, amount] = COMPOUND_OF.get(group(match, 'word') ?? '') ?? [];
    if (unit === undefined || amount === undefined) return undefined;
    const takesNoArticle = match[0].toLowerCase() === 'heuer';
    return { meaning: { kind: 'shift', unit, amount, from: 'reference' }, takesNoArticle };
  },
};

const EDGE_OF: ReadonlyMap<string, readonly [ShiftUnit, 'start' | 'mid' | 'end']> = new Map(
  (
    [
      ['jahres', 'year'],
      ['monats', 'month'],
      ['wochen', 'week'],
      ['quartals', 'quarter'],
    ] as const
  ).flatMap(([stem, unit]) =>
    (
      [
        ['anfang', 'start'],
        ['beginn', 'start'],
        ['mitte', 'mid'],
        ['ende', 'end'],
      ] as const
    )
      .filter(([edge]) => !(stem === 'wochen' && edge === 'ende'))
      .map(([edge, part]) => [`${stem}${edge}`, [unit, part]] as const),
  ),
);

/** "Jahresende", "Monatsbeginn". */
export const edgeOfUnit: Parser = {
  name: 'edge-of-unit',
  heads: [...EDGE_OF.keys()],
  pattern: sticky(`(?<word>${anyOf(EDGE_OF.keys())})s?(?:${GAP}(?<year>[12]\\d{3}))?${WORD_END}`),
  read: (match) => {
    const [unit, part] = EDGE_OF.get(group(match, 'word') ?? '') ?? [];
    if (unit === undefined) return undefined;
    const year = numberIn(match, 'year');
    if (year !== undefined && unit === 'year') return { meaning: { kind: 'calendar', year }, part };
    return { meaning: { kind: 'shift', unit, amount: 0, from: 'reference' }, part };
  },
};

/** "Ende des Jahres", "Anfang der Woche": the noun alone, where its beginning or end is told. */
export const unitAfterEdge: Parser = {
  name: 'unit-after-edge',
  heads: ['jahres', 'monats', 'woche', 'quartals', 'jahrhunderts', 'jahrzehnts'],
  pattern: sticky(`(?<unit>Jahres|Monats|Woche|Quartals|Jahrhunderts|Jahrzehnts)${WORD_END}`),
  read: (match) => {
    const unit = UNIT_OF.get(group(match, 'unit') ?? '');
    const hasEdge =
      /(?:Anfang|Beginn|Mitte|Ende|Lauf|Laufe|Verlauf)\s{1,3}(?:des|der)\s{1,3}$/iu.test(
        before(match, 16),
      );
    if (unit === undefined || !hasEdge || /^\s\d{3}/u.test(after(match, 4))) return undefined;
    return { meaning: { kind: 'shift', unit, amount: 0, from: 'reference' } };
  },
};
