import type { AnswerHit } from '../domain/answer.ts';
import { describeChanges } from './describe-changes.ts';
import { nameArticle } from './name-article.ts';
import { type Language, translator } from './translate.ts';

/** Versions that a reply names; more are counted. Chosen as for copies, with room for what they say. */
const MAX_NAMED_VERSIONS = 2;

/**
 * Which other passages say all but the same, and what reads otherwise there: `andere Fassung: Stern (27. September 2015),
 * Fundstelle 2: „31“ statt „27“`. Plain text; empty for none.
 */
export function describeVersions({ versions }: AnswerHit, language: Language): string {
  if (versions.length === 0) return '';
  const t = translator(language);
  const named: string[] = versions.slice(0, MAX_NAMED_VERSIONS).map(({ article, place, changes }) =>
    t('answer.version', {
      article: nameArticle(article, language),
      place,
      changes: describeChanges(changes, language),
    }),
  );
  const count = versions.length - named.length;
  if (count > 0) named.push(t('answer.moreVersions', { count }));
  return t('answer.versions', { versions: named.join('; ') });
}
