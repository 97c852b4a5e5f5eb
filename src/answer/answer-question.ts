import type { Answer, FoldedHit, Scope, SortOrder } from '../domain/answer.ts';
import { UserError } from '../domain/user-error.ts';
import { cleanQuestion } from './clean-question.ts';
import { compareVersions } from './compare-versions.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { gradeOf } from './grade.ts';
import type { Found, Library } from './library.ts';
import { findNearTopics } from './near-topics.ts';
import { isInScope, parseScope, type ScopeRequest } from './scope.ts';
import { sortHits } from './sort-hits.ts';

/** A question as somebody put it. */
export type Question = ScopeRequest & {
  readonly question: string;
  /** Default: by relevance. */
  readonly sort?: SortOrder | undefined;
};

/** Longest question, in UTF-16 units; `/ask` declares the same. Chosen: a question, not a document. */
export const MAX_QUESTION_LENGTH = 300;

/** Passages in an answer unless the asker wants another number. */
export const DEFAULT_PASSAGES = 3;

/** A further passage must hold this share of the question's weight (by rarity of its words). Chosen by reading answers. */
const MIN_FURTHER_COVERAGE = 0.28;

/** A further passage is shown down to this share of the best one's score. Chosen by reading answers. */
const MIN_RELATIVE_SCORE = 0.65;

/** Hits that are graded and counted; the search ranks no more. */
const MAX_HITS = 50;

/**
 * Puts a question to the corpus.
 *
 * @param limit passages at most, 1 or more
 * @param offset passages left out before them, from 0; where there are not so many, the last `limit` that begin at a multiple
 *   of it are given
 * @throws {UserError} if the question is blank or too long, a date cannot be read, or the source is unknown
 */
export async function answerQuestion(
  { question: typed, sort = 'relevance', ...request }: Question,
  library: Library,
  limit: number = DEFAULT_PASSAGES,
  offset = 0,
): Promise<Answer> {
  const question = cleanQuestion(typed);
  if (question === '') throw new UserError({ identifier: 'question-empty' });
  if (question.length > MAX_QUESTION_LENGTH)
    throw new UserError({
      identifier: 'question-too-long',
      length: question.length,
      maxLength: MAX_QUESTION_LENGTH,
    });
  const scope = parseScope(request, library.articles);

  const found = await library.searcher.search(
    question,
    (article) => isInScope(article, scope),
    MAX_HITS,
  );
  const { confidence, corrections, unknownWords } = found;
  const head = { question, scope, confidence, corrections, unknownWords };
  if (!found.hasTerms) return { ...head, kind: 'nothing', reason: { kind: 'no-words' } };

  const kind = gradeOf(found);
  if (kind !== 'nothing')
    return { ...head, kind, sort, ...cutOut(sortHits(worthShowing(found), sort), limit, offset) };
  const elsewhere = await findElsewhere(question, library, scope);
  if (elsewhere.length > 0) {
    const [first] = sortHits(elsewhere, 'oldest');
    const reason = { count: elsewhere.length, since: first?.article.datePublished };
    return { ...head, kind: 'nothing', reason: { kind: 'outside-scope', ...reason } };
  }
  const near = findNearTopics(question, unknownWords, library.topics);
  return { ...head, kind: 'nothing', reason: { kind: 'not-in-corpus', near } };
}

/** A page of the passages. */
function cutOut(hits: readonly FoldedHit[], limit: number, wantedOffset: number) {
  const size = Math.max(limit, 1);
  const lastOffset = Math.floor((hits.length - 1) / size) * size;
  const offset = Math.min(Math.max(0, wantedOffset), Math.max(0, lastOffset));
  return {
    hits: compareVersions(hits.slice(offset, offset + size), hits),
    offset,
    total: hits.length,
    articleCount: new Set(hits.map(({ article }) => article.id)).size,
  };
}

/** The best hit and those that come near it, without repetitions. */
function worthShowing({ hits }: Found): readonly FoldedHit[] {
  const best = hits[0];
  if (!best) return [];
  const near = hits.filter(
    (hit) =>
      hit === best ||
      (hit.coverage >= MIN_FURTHER_COVERAGE && hit.score >= best.score * MIN_RELATIVE_SCORE),
  );
  return foldDuplicates(near);
}

/** The passages that the same question has outside the scope, as an answer would show them. */
async function findElsewhere(
  question: string,
  { articles, searcher }: Library,
  scope: Scope,
): Promise<readonly FoldedHit[]> {
  if (articles.every((article) => isInScope(article, scope))) return [];
  const elsewhere = await searcher.search(
    question,
    (article) => !isInScope(article, scope),
    MAX_HITS,
  );
  return gradeOf(elsewhere) === 'passages' ? worthShowing(elsewhere) : [];
}
