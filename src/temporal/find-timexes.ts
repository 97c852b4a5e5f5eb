import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TemporalExpression } from '../domain/temporal-expression.ts';
import { ENGLISH_RULES } from './english/english-rules.ts';
import { findCandidates } from './find-candidates.ts';
import { GERMAN_RULES } from './german/german-rules.ts';
import type { LanguageRules } from './meaning.ts';
import { relateExpressions } from './relate-expressions.ts';
import { resolveCandidates } from './resolve-candidates.ts';

const RULES: Readonly<Record<'de' | 'en', LanguageRules>> = {
  de: GERMAN_RULES,
  en: ENGLISH_RULES,
};

/**
 * The temporal expressions of a text, sorted and without overlaps; offsets in UTF-16 units.
 *
 * Relative words count from the reference date, the day the text was published. Without one only what is explicit has days:
 * where the year is written, or was named before. Takes linear time on any text and does not throw.
 */
export function findTimexes(
  text: string,
  referenceDate: CalendarDate | undefined,
  language: 'de' | 'en',
): readonly TemporalExpression[] {
  const rules = RULES[language];
  const candidates = findCandidates(text, rules);
  const resolved = resolveCandidates(text, candidates, referenceDate, rules);
  return relateExpressions(text, resolved, rules);
}
