import type { Parser } from '../../meaning.ts';
import { anyOf, GAP, sticky, WORD_END } from '../../pattern.ts';
import { FUTURE, PAST, PRESENT, type VagueTable } from '../german-vague-words.ts';

function vagueParser(
  name: string,
  words: VagueTable,
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF',
): Parser {
  return {
    name,
    heads: words.map((word) => /^\p{L}+/u.exec(word)?.[0] ?? word),
    pattern: sticky(`${anyOf(words).replaceAll(' ', GAP)}${WORD_END}`),
    read: (match) => ({
      meaning: { kind: 'vague', value },
      // ", die derzeit": adverbs have no article, nouns and adjectives have.
      takesNoArticle: /^\p{Ll}/u.test(match[0]) && !/e[nrs]?$/u.test(match[0]),
    }),
  };
}

/** "derzeit", "jetzt", "im Moment". */
export const presentWord = vagueParser('present-word', PRESENT, 'PRESENT_REF');

/** "damals", "kürzlich", "vor kurzem". */
export const pastWord = vagueParser('past-word', PAST, 'PAST_REF');

/** "bald", "demnächst", "Zukunft". */
export const futureWord = vagueParser('future-word', FUTURE, 'FUTURE_REF');
