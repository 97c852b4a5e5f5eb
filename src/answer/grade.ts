import type { Answer } from '../domain/answer.ts';
import type { Found } from './library.ts';

/**
 * How sure the search must be for an answer and for a weak match. Source: the development sets, cross-validated by article.
 * With the paragraphs of one topic, with 40, 1,000 and 10,000 passages 0.4 keeps 89, 96, 94 and 91 % of the questions that
 * the collection answers and lets 1, 6, 12 and 13 % of another set's through. 0.15 keeps 95 to 99 % of them as weak matches at
 * least, and lets 7, 25, 35 and 37 % through.
 */
const MIN_CONFIDENCE = { answer: 0.4, weak: 0.15 } as const;

/**
 * A passage that holds half of what is asked for, by rarity, is worth a look whatever else speaks against it: a question with
 * one name and one word that the corpus lacks. Measured as above: 2 % more of the other set's questions get weak matches.
 */
const MIN_COVERAGE = 0.5;

/**
 * Where half of what is asked for are nouns or names that no article holds ("die Hauptstadt von Peru" in an archive that never
 * mentions Peru), what was found fits the other half, and is a weak match however well it fits. Measured as above, with 10, 40
 * and 1,000 passages: of the questions answered without it, 46 of 1,944, 7 of 1,951 and 1 of 1,870 get weak matches instead,
 * and 22 of 120, 5 of 58 and 3 of 230 of another set's.
 */
const MAX_UNKNOWN_SHARE = 0.5;

/** Whether what was found is an answer, weak matches or nothing. */
export function gradeOf({
  confidence,
  hits,
  unknownShare,
}: Pick<Found, 'confidence' | 'hits' | 'unknownShare'>): Answer['kind'] {
  if (confidence >= MIN_CONFIDENCE.answer)
    return unknownShare < MAX_UNKNOWN_SHARE ? 'passages' : 'weak';
  const coverage = hits[0]?.coverage ?? 0;
  return confidence >= MIN_CONFIDENCE.weak || coverage >= MIN_COVERAGE ? 'weak' : 'nothing';
}
