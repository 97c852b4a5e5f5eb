import type { Parser, Reading } from '../../meaning.ts';
import { before, GAP, group, NO_WORD, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { ORDINAL_HEADS, ORDINAL_WORDS } from '../english-numbers.ts';
import { HYPHEN, SOME_WORD } from '../pattern.ts';

const DECADE_OF: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Of a person ("in his nineties") or of a temperature ("in the low thirties"): no decade. */
const NO_DECADE_BEFORE = /(?:his|her|their|my|your|its|our|low|upper|high)\s$/iu;
/** How two digits or a word are known to be a decade: "the eighties", "late '80s". */
const DECADE_BEFORE =
  /(?:(?:^|[^A-Za-z])(?:the|early|late|mid|swinging|roaring)[\s-]{1,3}|['’‘])$/iu;

/** "the 1990s", "1990's", "the '80s", "late eighties". */
export const decade: Parser = {
  name: 'decade',
  heads: ['#4', '#2', ...DECADE_OF.keys()],
  pattern: sticky(
    `(?:(?<century>1\\d|20)?(?<tens>\\d)0(?<possessive>['’])?s|(?<word>${[...DECADE_OF.keys()].join('|')}))${WORD_END}`,
  ),
  read: (match) => {
    const tens = numberIn(match, 'tens') ?? DECADE_OF.get(group(match, 'word') ?? '');
    const century = numberIn(match, 'century');
    const left = before(match, 12);
    if (tens === undefined || NO_DECADE_BEFORE.test(left)) return undefined;
    if (century === undefined && (tens === 0 || !DECADE_BEFORE.test(left))) return undefined;
    // "2010's draft" is that of a year.
    if (match.groups?.['possessive'] !== undefined && !DECADE_BEFORE.test(left)) return undefined;
    // "the 1900s" are a century, or its first ten years: the whole is meant more often.
    if (century !== undefined && tens === 0 && century < 20)
      return { meaning: { kind: 'century', century } };
    return { meaning: { kind: 'decade', decade: (century ?? 0) * 10 + tens } };
  },
};

const CENTURY_NUMBER = `(?:(?<digits>\\d{1,2})(?:st|nd|rd|th)|(?<ordinal>${SOME_WORD}))`;

function centuryOf(digits: number | undefined, ordinal: string | undefined): number | undefined {
  const number = digits ?? ORDINAL_WORDS.get(ordinal ?? '') ?? 0;
  return number >= 2 && number <= 21 ? number - 1 : undefined;
}

/** "the 19th century", "twentieth-century", "18th and 19th centuries". */
export const numberedCentury: Parser = {
  name: 'numbered-century',
  heads: ['#1', '#2', ...ORDINAL_HEADS],
  pattern: sticky(
    `(?:(?<first>\\d{1,2})(?:st|nd|rd|th)(?<join>${GAP}(?:and|or|to)${GAP}))?${CENTURY_NUMBER}(?:${HYPHEN}|${GAP})(?:century|centuries)${NO_WORD}(?!${GAP}(?:BC|B\\.))`,
  ),
  read: (match): readonly Reading[] | undefined => {
    const century = centuryOf(numberIn(match, 'digits'), group(match, 'ordinal'));
    if (century === undefined) return undefined;
    const first = match.groups?.['first'];
    const join = match.groups?.['join'];
    if (first === undefined || join === undefined)
      return [{ meaning: { kind: 'century', century } }];
    const earlier = centuryOf(Number(first), undefined);
    const end = first.length + 2;
    const span = { start: end + join.length, end: match[0].length };
    const last = { span, meaning: { kind: 'century', century } } as const;
    if (earlier === undefined) return [last];
    return [{ span: { start: 0, end }, meaning: { kind: 'century', century: earlier } }, last];
  },
};
