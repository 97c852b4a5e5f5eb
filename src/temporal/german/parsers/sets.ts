import type { Parser } from '../../meaning.ts';
import { anyOf, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { DAY_PART_OF, WEEKDAY_OF } from '../german-calendar-words.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../german-numbers.ts';
import { isoDuration, unitOf } from '../german-units.ts';
import { SOME_WORD } from '../pattern.ts';

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['stunde', 'PT1H'],
  ['tag', 'P1D'],
  ['nacht', 'P1D'],
  ['morgen', 'P1D'],
  ['abend', 'P1D'],
  ['nachmittag', 'P1D'],
  ['vormittag', 'P1D'],
  ['woche', 'P1W'],
  ['wochenende', 'P1W'],
  ['monat', 'P1M'],
  ['quartal', 'P3M'],
  ['jahr', 'P1Y'],
]);
const WEEKDAYS = [...WEEKDAY_OF.keys()];

/** "jeden Montag", "jedes Jahr", "jeden zweiten Donnerstag im Monat". */
export const every: Parser = {
  name: 'every',
  heads: ['jede', 'jeden', 'jedem', 'jedes', 'jeder', 'pro', 'je'],
  pattern: sticky(
    `(?:jede[nmsr]?|pro|je)${GAP}(?:(?:(?<ordinal>${SOME_WORD})|\\d{1,2}\\.)${GAP})?(?<unit>(?<weekday>${anyOf(WEEKDAYS)})(?:${anyOf(DAY_PART_OF.keys())})?|${anyOf(PERIODS.keys())})(?:s|es)?(?:${GAP}(?:im|des)${GAP}(?:Monats?|Jahr(?:es)?))?${WORD_END}`,
  ),
  read: (match) => {
    const ordinal = group(match, 'ordinal');
    if (ordinal !== undefined && !ordinal.startsWith('einzeln') && !ORDINAL_WORDS.has(ordinal))
      return undefined;
    const weekday = WEEKDAY_OF.get(group(match, 'weekday') ?? '');
    const value =
      weekday === undefined
        ? (PERIODS.get(group(match, 'unit') ?? '') ?? 'P1D')
        : `XXXX-WXX-${weekday}`;
    return { meaning: { kind: 'other', type: 'SET', value } };
  },
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ...['stündlich', 'stündliche', 'stündlichen'].map((word) => [word, 'PT1H'] as const),
  ...['täglich', 'tägliche', 'täglichen', 'alltäglich', 'alltäglichen', 'tagtäglich'].map(
    (word) => [word, 'P1D'] as const,
  ),
  ...['wöchentlich', 'wöchentliche', 'wöchentlichen'].map((word) => [word, 'P1W'] as const),
  ...['monatlich', 'monatliche', 'monatlichen', 'allmonatlich'].map(
    (word) => [word, 'P1M'] as const,
  ),
  ...['jährlich', 'jährliche', 'jährlichen', 'alljährlich', 'alljährliche', 'alljährlichen'].map(
    (word) => [word, 'P1Y'] as const,
  ),
  ...[
    'nachts',
    'mittags',
    'vormittags',
    'nachmittags',
    'werktags',
    'sonntäglich',
    'wochenends',
  ].map((word) => [word, 'P1D'] as const),
  ...WEEKDAYS.flatMap((day, index) =>
    ['', ...DAY_PART_OF.keys()].map((part) => [`${day}${part}s`, `XXXX-WXX-${index + 1}`] as const),
  ),
]);

/** "täglich", "jährlichen", "montags", "nachts". Upper case is a genitive ("des Montags"). */
export const setWord: Parser = {
  name: 'set-word',
  heads: [...ADVERBS.keys()],
  pattern: sticky(`(?<word>${SOME_WORD})${WORD_END}`),
  read: (match) => {
    const value = ADVERBS.get(group(match, 'word') ?? '');
    if (value === undefined) return undefined;
    return { meaning: { kind: 'other', type: 'SET', value } };
  },
};

/** "alle vier Jahre", "Jahr um Jahr", "Jahr für Jahr", "einmal im Monat", "zweimal pro Woche". */
export const repeated: Parser = {
  name: 'repeated',
  heads: ['alle', 'jahr', 'tag', 'woche', 'einmal', 'zweimal', 'dreimal', 'mehrmals'],
  pattern: sticky(
    `(?:alle${GAP}(?<number>\\d{1,3}|${SOME_WORD})${GAP}(?<units>Minuten|Stunden|Tage|Wochen|Monate|Jahre)|(?<unit>Jahr${GAP}(?:um|für)${GAP}Jahr|Tag${GAP}für${GAP}Tag|Woche${GAP}für${GAP}Woche)|(?:einmal|zweimal|dreimal|mehrmals)${GAP}(?:im|pro|am|in${GAP}der)${GAP}(?<per>Monat|Jahr|Tag|Woche))${WORD_END}`,
  ),
  read: (match) => {
    const unit = group(match, 'units') ?? group(match, 'unit') ?? group(match, 'per') ?? '';
    const word = group(match, 'number') ?? '1';
    const number = /^\d+$/u.test(word) ? Number(word) : NUMBER_WORDS.get(word);
    if (number === undefined) return undefined;
    const value = isoDuration(unitOf(unit).iso, String(number));
    return { meaning: { kind: 'other', type: 'SET', value } };
  },
};
