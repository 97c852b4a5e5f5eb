import type { Parser } from '../../meaning.ts';
import { anyOf, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { DAY_PART_OF, WEEKDAY_OF } from '../german-calendar-words.ts';
import { isIndefinite } from '../pattern.ts';
import { directionOf, STEP, STEP_HEADS, stepIn } from '../told-year.ts';

const DAY_PARTS = anyOf(DAY_PART_OF.keys());
const PART = `(?:-?(?<part>${DAY_PARTS})|${GAP}(?<apart>Abend|Morgen|Nacht|Vormittag|Mittag|Nachmittag|früh)(?!${GAP}(?:des|der|vom)${GAP}))?`;
const WEEKDAY = `(?<weekday>${anyOf(WEEKDAY_OF.keys())})${PART}${WORD_END}`;

const COMPOUNDS = [...WEEKDAY_OF.keys()].flatMap((day) =>
  ['', ...DAY_PART_OF.keys()].map((part) => `${day}${part}`),
);

function timeOfDayIn(match: RegExpExecArray): string | undefined {
  return DAY_PART_OF.get(group(match, 'part') ?? group(match, 'apart') ?? '');
}

/** "Mittwoch", "Mittwochabend", "Mittwoch Nachmittag"; "vergangenen Freitag", "diesen Donnerstag". */
export const weekday: Parser = {
  name: 'weekday',
  heads: [...COMPOUNDS, ...STEP_HEADS],
  pattern: sticky(`(?:${STEP}${GAP})?${WEEKDAY}`),
  read: (match) => {
    const number = WEEKDAY_OF.get(group(match, 'weekday') ?? '');
    if (number === undefined) return undefined;
    const direction = directionOf(stepIn(match));
    if (direction === undefined && isIndefinite(match))
      return { meaning: { kind: 'other', type: 'DATE', value: `XXXX-WXX-${number}` } };
    const meaning = { kind: 'weekday', weekday: number, direction } as const;
    return { meaning, timeOfDay: timeOfDayIn(match) };
  },
};

/** "nächste Woche Montag", "Dienstag vergangener Woche", "am Mittwoch nächster Woche". */
export const weekdayOfWeek: Parser = {
  name: 'weekday-of-week',
  heads: [...WEEKDAY_OF.keys(), ...STEP_HEADS],
  pattern: sticky(
    `(?:${WEEKDAY}${GAP}(?:in${GAP}der${GAP}|der${GAP})?${STEP}${GAP}Woche|${STEP.replace('step', 'stepBefore')}${GAP}Woche${GAP}(?:am${GAP})?(?<late>${anyOf(WEEKDAY_OF.keys())}))${WORD_END}`,
  ),
  read: (match) => {
    const number = WEEKDAY_OF.get(group(match, 'weekday') ?? group(match, 'late') ?? '');
    const week = stepIn(match) ?? stepIn(match, 'stepBefore');
    if (number === undefined || week === undefined) return undefined;
    return { meaning: { kind: 'weekday', weekday: number, week }, timeOfDay: timeOfDayIn(match) };
  },
};

/** "Wochenende", "vergangenen Wochenende". */
export const weekend: Parser = {
  name: 'weekend',
  heads: ['wochenende', 'wochenendes', ...STEP_HEADS],
  pattern: sticky(`(?:${STEP}${GAP})?Wochenendes?${WORD_END}`),
  read: (match) => {
    const direction = directionOf(stepIn(match));
    if (direction === undefined && isIndefinite(match)) return undefined;
    return { meaning: { kind: 'weekend', direction } };
  },
};
