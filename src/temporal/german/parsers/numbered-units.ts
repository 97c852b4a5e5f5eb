import type { Parser } from '../../meaning.ts';
import { GAP, group, NO_WORD, numberIn, sticky, WORD_END } from '../../pattern.ts';
import { ORDINAL_WORDS } from '../german-numbers.ts';
import { SOME_WORD } from '../pattern.ts';
import { MAY_YEAR, toldYearIn } from '../told-year.ts';

const ORDINAL_HEADS = [...ORDINAL_WORDS].filter(([, number]) => number <= 4).map(([word]) => word);

/** "dritten Quartal", "2. Halbjahr 2015", "zweiten Jahreshälfte", "ersten Hälfte des Jahres". */
export const numberedUnit: Parser = {
  name: 'numbered-unit',
  heads: ['#1', ...ORDINAL_HEADS],
  pattern: sticky(
    `(?:(?<digit>[1-4])\\.|(?<ordinal>${SOME_WORD}))${GAP}(?<unit>(?:Jahres)?quartals?|Vierteljahr(?:e?s)?|Halbjahr(?:e?s)?|Jahreshälfte|Hälfte(?=${GAP}(?:des${GAP}Jahres|[12]\\d{3}|de[rs]${GAP}(?:vergangenen|vorigen|letzten|laufenden|nächsten|kommenden)${GAP}Jahres)))${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const number = numberIn(match, 'digit') ?? ORDINAL_WORDS.get(group(match, 'ordinal') ?? '');
    const isQuarter = /quartal|viertel/iu.test(group(match, 'unit') ?? '');
    if (number === undefined || number > (isQuarter ? 4 : 2)) return undefined;
    const kind = isQuarter ? 'quarter' : 'half-year';
    return { meaning: { kind, number, year: toldYearIn(match) } };
  },
};

const CENTURY_WORDS = [...ORDINAL_WORDS].filter(([, number]) => number <= 21).map(([word]) => word);

/** "19. Jahrhundert", "zwanzigsten Jahrhunderts", "18. Jh.". */
export const numberedCentury: Parser = {
  name: 'numbered-century',
  heads: ['#1', '#2', ...CENTURY_WORDS],
  pattern: sticky(
    `(?:(?<digits>\\d{1,2})\\.|(?<ordinal>${SOME_WORD}))${GAP}(?:Jahrhundert(?:e?s)?|Jh(?:dt?)?\\.?)${NO_WORD}(?!${GAP}(?:v\\.|vor)${GAP}?Chr)`,
  ),
  read: (match) => {
    const number =
      numberIn(match, 'digits') ?? ORDINAL_WORDS.get(group(match, 'ordinal') ?? '') ?? 0;
    if (number < 2 || number > 21) return undefined;
    return { meaning: { kind: 'century', century: number - 1 } };
  },
};
