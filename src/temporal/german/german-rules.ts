import type { LanguageRules } from '../meaning.ts';
import {
  extendGermanLeft,
  germanRelationBefore,
  isGermanList,
  isGermanRange,
} from './german-context.ts';
import { GERMAN_PARSERS } from './german-parsers.ts';
import { germanTenseAt } from './german-tense.ts';

/** German: parsers, and what stands around expressions. */
export const GERMAN_RULES: LanguageRules = {
  parsers: GERMAN_PARSERS,
  extendLeft: extendGermanLeft,
  tenseAt: germanTenseAt,
  relationBefore: germanRelationBefore,
  isRange: isGermanRange,
  isList: isGermanList,
};
