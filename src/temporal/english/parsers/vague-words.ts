import type { Parser } from '../../meaning.ts';
import { anyOf, GAP, sticky, WORD_END } from '../../pattern.ts';
import { FUTURE, PAST, PRESENT, type VagueTable } from '../english-vague-words.ts';

function vagueParser(
  name: string,
  words: VagueTable,
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF',
): Parser {
  return {
    name,
    heads: words.map((word) => /^[a-z]+/u.exec(word)?.[0] ?? word),
    pattern: sticky(`${anyOf(words).replaceAll(' ', GAP)}${WORD_END}`),
    read: () => ({ meaning: { kind: 'vague', value }, takesNoArticle: true }),
  };
}

/** "now", "currently", "at the moment". */
export const presentWord = vagueParser('present-word', PRESENT, 'PRESENT_REF');

/** "recently", "in the past", "at the time". */
export const pastWord = vagueParser('past-word', PAST, 'PAST_REF');

/** "soon", "in the future". */
export const futureWord = vagueParser('future-word', FUTURE, 'FUTURE_REF');
