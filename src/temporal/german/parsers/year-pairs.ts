import type { Parser, Reading } from '../../meaning.ts';
import { GAP, group, numberIn, sticky } from '../../pattern.ts';
import { YEAR_PAIR } from '../german-calendar-words.ts';

/** Both years; of the second the century may be left out. */
function yearsIn(match: RegExpExecArray): readonly [number, number] {
  const first = numberIn(match, 'year') ?? 0;
  const digits = group(match, 'second') ?? '';
  const century = digits.length === 4 ? 0 : Math.floor(first / 100) * 100;
  return [first, century + Number(digits)];
}

/** "2014/15", "1999/2000": a school year, a season; its days run through both years. */
export const yearPair: Parser = {
  name: 'year-pair',
  heads: ['#4'],
  pattern: sticky(YEAR_PAIR),
  read: (match): readonly Reading[] | undefined => {
    const [first, second] = yearsIn(match);
    if (second <= first || second > first + 99 || second > 2200) return undefined;
    return [
      { span: { start: 0, end: 4 }, meaning: { kind: 'calendar', year: first } },
      { span: { start: 5, end: match[0].length }, meaning: { kind: 'calendar', year: second } },
    ];
  },
};

/** "Saison 2014/15", "Schuljahr 2015/2016". */
export const namedYearPair: Parser = {
  name: 'named-year-pair',
  heads: [
    'saison',
    'wintersaison',
    'sommersaison',
    'wintersemester',
    'schuljahr',
    'studienjahr',
    'geschäftsjahr',
    'amtsperiode',
    'spielzeit',
  ],
  pattern: sticky(
    `(?:(?:Winter|Sommer)?Saison|Wintersemester|Schuljahr|Studienjahr|Geschäftsjahr|Amtsperiode|Spielzeit)${GAP}${YEAR_PAIR}`,
  ),
  read: (match) => {
    const [first, last] = yearsIn(match);
    return last > first && last < first + 60
      ? { meaning: { kind: 'years', first, last } }
      : undefined;
  },
};
