import type { LanguageRules } from '../meaning.ts';
import { englishRelationBefore, extendEnglishLeft, isEnglishRange } from './english-context.ts';
import { ENGLISH_PARSERS } from './english-parsers.ts';
import { englishTenseAt } from './english-tense.ts';

/** English: parsers, and what stands around expressions. */
export const ENGLISH_RULES: LanguageRules = {
  parsers: ENGLISH_PARSERS,
  extendLeft: extendEnglishLeft,
  tenseAt: englishTenseAt,
  relationBefore: englishRelationBefore,
  isRange: isEnglishRange,
  isList: (between) => /^(?:\s?[,/–-]\s?|\s(?:and|or|to)\s)$/u.test(between),
};
