import type { AnswerHit, FoldedHit, PassageVersion } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import { addDays } from '../domain/calendar-date.ts';
import { readVersion, type VersionText, wordChanges } from './word-changes.ts';

/** Reports that appeared further apart are not versions of each other: prices, weather, results. Chosen: an agency corrects within days. */
const MAX_DAYS_APART = 7;

/**
 * Says of passages what reads otherwise in their copies, and which other passages are versions of them: the same report but
 * for its numbers, dates or negations. Each of two versions names the other.
 *
 * @param page those to say it of
 * @param all passages of the answer in the order asked for, those of the page among them
 */
export function compareVersions(
  page: readonly FoldedHit[],
  all: readonly FoldedHit[],
): readonly AnswerHit[] {
  const texts = new Map<FoldedHit, VersionText>();
  const textOf = (hit: FoldedHit) => {
    const text = texts.get(hit) ?? readVersion(hit.paragraph.text);
    texts.set(hit, text);
    return text;
  };
  return page.map((hit) => ({
    ...hit,
    copies: hit.copies.map((copy) => ({
      ...copy,
      changes: wordChanges(textOf(hit), readVersion(copy.paragraph.text))?.changes ?? [],
    })),
    versions: all.flatMap((other, index): PassageVersion[] => {
      if (other.article.id === hit.article.id || !areClose(hit.article, other.article)) return [];
      const found = wordChanges(textOf(hit), textOf(other));
      if (!found?.isDecisive) return [];
      const { article, paragraph } = other;
      return [{ article, paragraph, changes: found.changes, place: index + 1 }];
    }),
  }));
}

/** Whether two articles may have appeared within a few days. */
function areClose({ datePublished: one }: Article, { datePublished: other }: Article): boolean {
  if (!one || !other) return true;
  return (
    addDays(one.latest, MAX_DAYS_APART) >= other.earliest &&
    addDays(other.latest, MAX_DAYS_APART) >= one.earliest
  );
}
