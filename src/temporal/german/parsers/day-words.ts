import type { Parser } from '../../meaning.ts';
import { after, anyOf, before, GAP, group, sticky, WORD_END } from '../../pattern.ts';
import { DAY_PART_OF } from '../german-calendar-words.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['vorvorgestern', -3],
  ['vorgestern', -2],
  ['gestern', -1],
  ['morgen', 1],
  ['übermorgen', 2],
]);
const DAY_PARTS = anyOf(DAY_PART_OF.keys());

/** "gestern", "vorgestern Abend", "morgen früh", "gestrigen". */
export const dayWord: Parser = {
  name: 'day-word',
  heads: [
    ...DAYS.keys(),
    ...adjectives('gestrig'),
    ...adjectives('morgig'),
    ...adjectives('vorgestrig'),
  ],
  pattern: sticky(
    `(?:(?<day>${anyOf(DAYS.keys())})|(?<adjective>vorgestrig|gestrig|morgig)e[rnms]?(?:${GAP}Tage?s?)?)(?:${GAP}(?<part>${DAY_PARTS}))?${WORD_END}`,
  ),
  read: (match) => {
    if (match[0].startsWith('Morgen') && isNoun(match)) return undefined;
    const amount = DAYS.get(group(match, 'day') ?? dayOfAdjective(group(match, 'adjective')));
    if (amount === undefined) return undefined;
    const meaning = { kind: 'shift', unit: 'day', amount, from: 'reference' } as const;
    const takesNoArticle = match.groups?.['day'] !== undefined;
    return { meaning, takesNoArticle, timeOfDay: DAY_PART_OF.get(group(match, 'part') ?? '') };
  },
};

function adjectives(stem: string): string[] {
  return ['e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending);
}

function dayOfAdjective(stem: string | undefined): string {
  return stem === 'gestrig' ? 'gestern' : stem === 'morgig' ? 'morgen' : 'vorgestern';
}

/** "am Morgen", "Guten Morgen" are no day; "Morgen beginnt …" at the head of a sentence is. */
function isNoun(match: RegExpExecArray): boolean {
  return !/(?:^|[.!?:;»"“„\n–-]\s{0,2})$/u.test(before(match, 4));
}

/** "heute", "heute Abend", "heutigen Tag". "heutig" with another noun speaks of the present. */
export const today: Parser = {
  name: 'today',
  heads: ['heute', ...adjectives('heutig')],
  pattern: sticky(
    `(?:heute(?:${GAP}(?<part>${DAY_PARTS}))?|heutige[rnms]?(?:${GAP}(?<day>Tage?s?|${DAY_PARTS}|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))?)${WORD_END}`,
  ),
  read: (match) => {
    const part = group(match, 'part');
    const thisDay = { kind: 'shift', unit: 'day', amount: 0, from: 'reference' } as const;
    if (part !== undefined) return { meaning: thisDay, timeOfDay: DAY_PART_OF.get(part) };
    if (match.groups?.['day'] !== undefined) return { meaning: thisDay };
    if (group(match, 'day') === undefined && match[0].toLowerCase().startsWith('heutig'))
      return { meaning: { kind: 'vague', value: 'PRESENT_REF' }, takesNoArticle: true };
    // "auch heute noch", "der Starke von heute": these days.
    if (
      /^\s{1,3}noch(?!\p{L})/u.test(after(match, 8)) ||
      /(?<!\p{L})(?:noch|von)\s{1,3}$/iu.test(before(match, 8))
    )
      return { meaning: { kind: 'vague', value: 'PRESENT_REF' }, takesNoArticle: true };
    // "heute um 19.30 Uhr", "heute, Mittwoch", "bis heute": the day.
    if (
      /^(?:\s{1,3}(?:um|ab|von)\s{1,3}\d|,\s?(?:Mo|Di|Mi|Do|Fr|Sa|So))/u.test(after(match, 12)) ||
      /(?<!\p{L})bis\s{1,3}$/iu.test(before(match, 8))
    )
      return { meaning: thisDay, takesNoArticle: true };
    return { meaning: { kind: 'today' } };
  },
};
