import type { Parser, Reading } from '../../meaning.ts';
import { before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { NUMBER_WORDS } from '../german-numbers.ts';
import { isoDuration, unitOf } from '../german-units.ts';
import { DASH, SOME_WORD } from '../pattern.ts';

const UNIT = `(?<unit>Sekunden?|Minuten?|Stunden?|Tage?[ns]?|Wochen?|Monat(?:e[ns]?)?|Jahrzehnt(?:e[ns]?)?|Jahrhundert(?:e[ns]?)?|Jahr(?:e[ns]?)?)`;
const NUMBER = `(?:(?<digits>\\d{1,4}(?:,\\d)?)|(?<word>${SOME_WORD}))`;
const ADJECTIVE = `(?:(?<half>halbe[ns]?)${GAP}|(?:knappe[ns]?|gute[ns]?|ganze[ns]?|lange[ns]?|weitere[ns]?|volle[ns]?|kurze[ns]?)${GAP})?`;

/** "3 Tage", "zwei Wochen", "eineinhalb Jahre". Behind "vor" or "in" it also names a time. */
export const duration: Parser = {
  name: 'duration',
  heads: ['#1', '#2', '#3', '#4', ...NUMBER_WORDS.keys()],
  pattern: sticky(
    `${NUMBER}(?:${DASH}|${GAP})${ADJECTIVE}${UNIT}(?:${GAP}(?:lang|später|zuvor|davor|danach|darauf|früher))?${WORD_END}`,
  ),
  read: (match) => {
    const digits = group(match, 'digits')?.replace(',', '.');
    const number =
      digits === undefined ? NUMBER_WORDS.get(group(match, 'word') ?? '') : Number(digits);
    if (number === undefined) return undefined;
    if (/^eines\s+Tages$/iu.test(match[0])) return undefined;
    if (match.groups?.['half'] !== undefined) return halfOf(number, match);
    const unit = unitOf(group(match, 'unit') ?? '');
    const value = isoDuration(unit.iso, String(number));
    const amount = Math.round(number * unit.times);
    const sign = signOf(match);
    if (sign === undefined || unit.shift === undefined || amount !== number * unit.times)
      return { meaning: { kind: 'other', type: 'DURATION', value } };
    const from = sign.from;
    // "zwei Tage später" is a date that was worked out; "vor zwei Tagen" is annotated as a duration.
    const isAgo = from === 'reference';
    const meaning = {
      kind: 'shift',
      unit: unit.shift,
      from,
      duration: isAgo ? value : undefined,
    } as const;
    return { meaning: { ...meaning, amount: sign.step * amount } };
  },
};

/** "vor einem halben Jahr": six months. */
function halfOf(number: number, match: RegExpExecArray): Reading {
  const unit = unitOf(group(match, 'unit') ?? '');
  const isHalfYear = number === 1 && unit.iso === 'Y';
  const value = isHalfYear ? 'P6M' : isoDuration(unit.iso, String(number / 2));
  const sign = isHalfYear ? signOf(match) : undefined;
  if (sign === undefined) return { meaning: { kind: 'other', type: 'DURATION', value } };
  const { from, step } = sign;
  const told = from === 'reference' ? value : undefined;
  return { meaning: { kind: 'shift', unit: 'month', amount: 6 * step, from, duration: told } };
}

const AGO =
  /(?:^|[\s(„"»])vor\s{1,3}(?:etwa\s|rund\s|gut\s|knapp\s|fast\s|mehr als\s|über\s|genau\s|ziemlich genau\s|ungefähr\s|circa\s|ca\.\s)?$/iu;
const AHEAD = /(?:^|[\s(„"»])in\s{1,3}(?:etwa\s|rund\s|gut\s|knapp\s|genau\s|ungefähr\s)?$/iu;

function signOf(
  match: RegExpExecArray,
): { step: 1 | -1; from: 'reference' | 'previous' } | undefined {
  const last = /(?:später|danach|darauf|zuvor|davor)$/iu.exec(match[0])?.[0].toLowerCase();
  if (last === 'zuvor' || last === 'davor') return { step: -1, from: 'previous' };
  if (last !== undefined) return { step: 1, from: 'previous' };
  const left = before(match, 30);
  if (AGO.test(left)) return { step: -1, from: 'reference' };
  return AHEAD.test(left) ? { step: 1, from: 'reference' } : undefined;
}

const VAGUE_HEADS: readonly string[] = `
  vergangenen letzten nächsten kommenden ersten vorigen diese diesen dieser wenige wenigen einige einigen mehrere mehreren
  viele vielen paar lange ganze ganzen ganzes stundenlang tagelang wochenlang monatelang jahrelang jahrelange jahrelangen
  jahrzehntelang minuten stunden tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten jahrhunderte
  jahrhunderten
`
  .trim()
  .split(/\s+/u);

/** Durations without a number: "vergangenen Jahren", "letzten zwei Wochen", "jahrelang", "Jahrzehnte". */
export const vagueDuration: Parser = {
  name: 'vague-duration',
  heads: VAGUE_HEADS,
  pattern: sticky(
    `(?:(?:(?:vergangenen|letzten|nächsten|kommenden|ersten|vorigen|diese[nr]?|wenigen?|einigen?|mehreren?|vielen?|paar|langen?|ganze[ns]?)${GAP}(?:(?<number>\\d{1,3}|${SOME_WORD})${GAP})?)?(?<unit>Stunden|Minuten|Sekunden|Tagen?|Wochen|Monaten?|Jahrzehnten?|Jahrhunderten?|Jahren?)|(?<whole>ganze[ns]?)${GAP}(?<one>Tag|Woche|Monat|Jahr|Nacht)|(?<long>stunden|tage|wochen|monate|jahre|jahrzehnte)lang(?:e[nrms]?)?)${WORD_END}`,
  ),
  read: (match) => {
    const unit = group(match, 'unit') ?? group(match, 'one') ?? group(match, 'long') ?? '';
    const word = group(match, 'number') ?? '';
    const number = /^\d+$/u.test(word) ? Number(word) : NUMBER_WORDS.get(word);
    const count = match.groups?.['whole'] === undefined ? (number ?? 'X') : 1;
    const value = isoDuration(unitOf(unit).iso, String(count));
    return { meaning: { kind: 'other', type: 'DURATION', value } };
  },
};
