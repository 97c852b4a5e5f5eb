import type { Parser } from '../../meaning.ts';
import {
  after,
  before,
  GAP,
  group,
  MAY_GAP,
  NO_WORD,
  numberIn,
  sticky,
  WORD_END,
} from '../../pattern.ts';
import { isCounted, isInFormula, isQuantity } from '../german-quantities.ts';
import { YEAR } from '../pattern.ts';
import { fullYear } from '../told-year.ts';

/** A number of four digits that is read as a year where nothing speaks against it: "2014", "(1898-1976)". */
export const bareYear: Parser = {
  name: 'bare-year',
  heads: ['#4'],
  pattern: sticky(`(?<year>${YEAR})`),
  read: (match) => {
    const year = numberIn(match, 'year') ?? 0;
    if (year < 1000 || year > 2100) return undefined;
    const left = before(match, 20);
    const right = after(match, 24);
    if (isQuantity(year, left, right) || isInFormula(left, right)) return undefined;
    return { meaning: { kind: 'calendar', year }, takesNoArticle: true };
  },
};

/** "im Jahr 2014", "des Jahres 1910", "Jahr 578", "Jahre 2010 und 2011". */
export const yearWithNoun: Parser = {
  name: 'year-with-noun',
  heads: ['jahr', 'jahre', 'jahres', 'jahren'],
  pattern: sticky(
    `Jahr(?:e[ns]?)?${GAP}(?<year>\\d{3,4})${NO_WORD}(?![.,]\\d)(?!${GAP}(?:v\\.|vor)${GAP}?Chr)`,
  ),
  read: (match) => {
    const year = numberIn(match, 'year') ?? 0;
    if (year < 100 || year > 2200) return undefined;
    // "Die Jahre 1999" has the article with the noun, each further year stands alone.
    return { meaning: { kind: 'calendar', year } };
  },
};

/** "'68", "’89": an apostrophe before two digits that close no quotation. */
export const shortYear: Parser = {
  name: 'short-year',
  heads: ['#2'],
  pattern: sticky(`(?<short>\\d\\d)${NO_WORD}(?!['’]|[.,:]\\d)`),
  read: (match) => {
    if (!/(?:^|[\s(/-])['’‘]$/u.test(before(match, 2)) || isCounted(after(match, 24)))
      return undefined;
    return { meaning: { kind: 'calendar', year: fullYear(Number(group(match, 'short'))) } };
  },
};

/** "Jahrtausendwende", "Jahrhundertwende": the year 2000, the year 1900. */
export const turnOfCentury: Parser = {
  name: 'turn-of-century',
  heads: ['jahrtausendwende', 'jahrhundertwende'],
  pattern: sticky(`Jahr(?<thousand>tausend)?(?:hundert)?wende${WORD_END}`),
  read: (match) => {
    const year = match.groups?.['thousand'] === undefined ? 1900 : 2000;
    return { meaning: { kind: 'calendar', year }, relation: 'about' };
  },
};

/** "9 n. Chr.", "im Jahr 14 nach Christus". */
export const yearAfterChrist: Parser = {
  name: 'year-after-christ',
  heads: ['#1', '#2', '#3', '#4', 'jahr', 'jahre'],
  pattern: sticky(
    `(?:Jahre?${GAP})?(?<year>\\d{1,4})${GAP}(?:n\\.|nach)${MAY_GAP}(?:Chr\\.|Christus|Christi${GAP}Geburt)`,
  ),
  read: (match) => ({ meaning: { kind: 'calendar', year: numberIn(match, 'year') } }),
};

/** "465 v. Chr.", which is on no calendar of ours. */
export const yearBeforeChrist: Parser = {
  name: 'year-before-christ',
  heads: ['#1', '#2', '#3', '#4', 'jahr', 'jahre'],
  pattern: sticky(
    `(?:Jahre?${GAP})?(?<year>\\d{1,4})${GAP}(?:v\\.|vor)${MAY_GAP}(?:Chr\\.|Christus|Christi)`,
  ),
  read: (match) => {
    const value = `BC${(group(match, 'year') ?? '').padStart(4, '0')}`;
    return { meaning: { kind: 'other', type: 'DATE', value } };
  },
};
