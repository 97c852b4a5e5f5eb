import type { Parser } from '../../meaning.ts';
import { anyOf, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { SEASON_OF } from '../german-calendar-words.ts';
import { isIndefinite } from '../pattern.ts';
import { directionOf, MAY_YEAR, STEP, STEP_HEADS, stepIn, toldYearIn } from '../told-year.ts';

const ENDINGS = ['', 's', 'monate', 'monaten', 'hälfte', 'anfang', 'beginn', 'ende', 'halbjahr'];
const NAME_BEFORE = /(?:Frau|Herrn?|Dr\.|Prof\.|Familie)\s$/u;

/** "Sommer", "Sommer 2015", "Winter 2014/15", "Frühjahr des Jahres 1990", "Spätherbst", "Sommermonate". */
export const season: Parser = {
  name: 'season',
  heads: [...SEASON_OF.keys()].flatMap((word) => ENDINGS.map((ending) => word + ending)),
  pattern: sticky(
    `(?<season>${anyOf(SEASON_OF.keys())})(?:s|monaten?|halbjahr|(?<edge>anfang|beginn|ende))?(?:${GAP}(?<first>[12]\\d{3})/\\d{2,4}|${MAY_YEAR})${WORD_END}`,
  ),
  read: (match) => {
    const found = SEASON_OF.get(group(match, 'season') ?? '');
    if (found === undefined || NAME_BEFORE.test(before(match, 9)) || !/^\p{Lu}/u.test(match[0]))
      return undefined;
    if (isIndefinite(match)) return undefined;
    const first = group(match, 'first');
    const year = first === undefined ? toldYearIn(match) : Number(first);
    const edge = group(match, 'edge');
    const part = edge === undefined ? undefined : edge === 'ende' ? 'end' : 'start';
    return { meaning: { kind: 'season', season: found, year }, part };
  },
};

/** "vergangenen Sommer", "diesem strengen Winter". */
export const steppedSeason: Parser = {
  name: 'stepped-season',
  heads: STEP_HEADS,
  pattern: sticky(
    `${STEP}${GAP}(?:\\p{Ll}{3,12}${GAP})?(?<season>${anyOf(SEASON_OF.keys())})s?${WORD_END}`,
  ),
  read: (match) => {
    const found = SEASON_OF.get(group(match, 'season') ?? '');
    const direction = directionOf(stepIn(match));
    return found && { meaning: { kind: 'season', season: found, direction } };
  },
};
