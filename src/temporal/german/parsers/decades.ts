import type { Parser } from '../../meaning.ts';
import { after, before, GAP, group, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { DASH } from '../pattern.ts';

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nuller', 200],
  ['zehner', 201],
  ['zwanziger', 2],
  ['dreißiger', 3],
  ['dreissiger', 3],
  ['vierziger', 4],
  ['fünfziger', 5],
  ['sechziger', 6],
  ['siebziger', 7],
  ['achtziger', 8],
  ['neunziger', 9],
  ['neuziger', 9],
]);

/** "Anfang der Achtziger", "in den Sechzigern", "Ende der 1960er"; not "ein 1990er Barolo", "ein Fünfziger". */
function isNounless(match: RegExpExecArray, century: number | undefined): boolean {
  if (/^\s\p{Lu}/u.test(after(match, 3))) return false;
  if (century !== undefined) return true;
  return /(?:(?:Anfang|Mitte|Ende|Beginn)\s{1,3}der|in\s{1,3}den(?:\s{1,3}(?:frühen|späten))?)\s{1,3}$/iu.test(
    before(match, 24),
  );
}

/** "1990er Jahre", "80er-Jahren", "achtziger Jahre", "Achtzigerjahre", "1990er". */
export const decade: Parser = {
  name: 'decade',
  heads: [
    '#4',
    '#2',
    ...[...DECADE_WORDS.keys()].flatMap((word) => [
      word,
      `${word}n`,
      `${word}jahre`,
      `${word}jahren`,
    ]),
  ],
  pattern: sticky(
    `(?:(?<century>[12]\\d)?(?<tens>\\d)0er|(?<word>${[...DECADE_WORDS.keys()].join('|')})n?)(?<noun>(?:${GAP}|${DASH})?Jahren?)?${WORD_END}`,
  ),
  read: (match) => {
    const tens = numberIn(match, 'tens') ?? DECADE_WORDS.get(group(match, 'word') ?? '');
    const century = numberIn(match, 'century');
    if (tens === undefined) return undefined;
    if (match.groups?.['noun'] === undefined && !isNounless(match, century)) return undefined;
    return { meaning: { kind: 'decade', decade: (century ?? 0) * 10 + tens } };
  },
};
