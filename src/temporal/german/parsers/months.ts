import type { Parser, Reading } from '../../meaning.ts';
import { anyOf, before, GAP, group, MAY_GAP, sticky, WORD_END } from '../../pattern.ts';
import { FULL_MONTHS, MONTH, MONTH_OF, monthNumber } from '../german-calendar-words.ts';
import { DASH } from '../pattern.ts';
import { directionOf, MAY_YEAR, STEP, STEP_HEADS, stepIn, toldYearIn } from '../told-year.ts';

const CAPITAL = /^\p{Lu}/u;
/** Titles and first names before a surname ("Frau Mai", "Ernst August"), and street names. */
const NAME_BEFORE =
  /(?:Frau|Herrn?|Dr\.|Prof\.|Familie|Ernst|Karl|Carl|Paul|Theresa|Christoph|Sankt|St\.)\s$/u;
const NAME_BEHIND = /^\sder\s(?:Starke|Große)\s/u;

/** "Mai", "Mai 2016", "Januar vergangenen Jahres". Lower case is no month ("mai", "mär"). */
export const namedMonth: Parser = {
  name: 'named-month',
  heads: [...MONTH_OF.keys()],
  pattern: sticky(`(?<month>${MONTH})${MAY_YEAR}${WORD_END}`),
  read: (match) => {
    const name = match.groups?.['month'] ?? '';
    const month = monthNumber(name);
    const year = toldYearIn(match);
    if (month === undefined || !CAPITAL.test(match[0])) return undefined;
    // An abbreviation alone is a name or a word ("Jan", "Mär"); "Okt. 2016" is a month.
    if (year === undefined && !FULL_MONTHS.includes(name.toLowerCase())) return undefined;
    if (year === undefined && isName(match)) return undefined;
    return { meaning: { kind: 'calendar', year, month } };
  },
};

function isName(match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return NAME_BEFORE.test(before(match, 12)) || NAME_BEHIND.test(match.input.slice(end, end + 16));
}

/** "Mai/Juni 1940", "Juli und August", "März bis Mai 2016": the year belongs to all. */
export const monthList: Parser = {
  name: 'month-list',
  heads: FULL_MONTHS,
  pattern: sticky(
    `(?<list>(?:${anyOf(FULL_MONTHS)}(?:${MAY_GAP}(?:,|/|${DASH})${MAY_GAP}|${GAP}(?:und|oder|bis|sowie)${GAP})){1,6})(?<month>${MONTH})${MAY_YEAR}${WORD_END}`,
  ),
  read: (match) => {
    const list = match.groups?.['list'] ?? '';
    const last = monthNumber(group(match, 'month'));
    if (last === undefined || !CAPITAL.test(match[0])) return undefined;
    const year = toldYearIn(match);
    const isShort = !FULL_MONTHS.includes(group(match, 'month') ?? '');
    if (year === undefined && (isShort || NAME_BEFORE.test(before(match, 12)))) return undefined;
    const readings: Reading[] = [];
    for (const item of list.matchAll(/\p{L}{3,}/gu)) {
      const month = monthNumber(item[0]);
      if (month === undefined) continue;
      const span = { start: item.index, end: item.index + item[0].length };
      readings.push({ span, meaning: { kind: 'calendar', year, month } });
    }
    const span = { start: list.length, end: match[0].length };
    return [...readings, { span, meaning: { kind: 'calendar', year, month: last } }];
  },
};

/** "vergangenen Mai", "kommenden September". */
export const steppedMonth: Parser = {
  name: 'stepped-month',
  heads: STEP_HEADS,
  pattern: sticky(`${STEP}${GAP}(?<month>${anyOf(FULL_MONTHS)})${WORD_END}`),
  read: (match) => {
    const month = monthNumber(group(match, 'month'));
    const direction = directionOf(stepIn(match));
    return month === undefined ? undefined : { meaning: { kind: 'calendar', month, direction } };
  },
};
