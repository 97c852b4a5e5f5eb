import type { Answer, AnswerHit, Scope } from '../domain/answer.ts';
import { UserError } from '../domain/user-error.ts';
import { cleanQuestion } from './clean-question.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { gradeOf } from './grade.ts';
import type { Found, Library } from './library.ts';
import { isInScope, parseScope, type ScopeRequest } from './scope.ts';

/** A question as somebody put it. */
export type Question = ScopeRequest & { readonly question: string };

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
 * @param limit passages at most
 * @throws {UserError} if the question is blank or too long, a date cannot be read, or the source is unknown
 */
export async function answerQuestion(
  { question: typed, ...request }: Question,
  library: Library,
  limit: number = DEFAULT_PASSAGES,
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
  const { confidence, corrections } = found;
  const head = { question, scope, confidence, corrections };
  if (!found.hasTerms) return { ...head, kind: 'nothing', reason: { kind: 'no-words' } };

  const kind = gradeOf(found);
  const hits = worthShowing(found);
  if (kind !== 'nothing')
    return { ...head, kind, hits: hits.slice(0, Math.max(limit, 1)), total: hits.length };
  const count = await countElsewhere(question, library, scope);
  const reason =
    count > 0
      ? ({ kind: 'outside-scope', count } as const)
      : ({ kind: 'not-in-corpus', unknownWords: found.unknownWords } as const);
  return { ...head, kind: 'nothing', reason };
}

/** The best hit and those that come near it, without repetitions. */
function worthShowing({ hits }: Found): readonly AnswerHit[] {
  const best = hits[0];
  if (!best) return [];
  const near = hits.filter(
    (hit) =>
      hit === best ||
      (hit.coverage >= MIN_FURTHER_COVERAGE && hit.score >= best.score * MIN_RELATIVE_SCORE),
  );
  return foldDuplicates(near);
}

/** How many passages the same question has outside the scope, counted as an answer would count them. */
async function countElsewhere(
  question: string,
  { articles, searcher }: Library,
  scope: Scope,
): Promise<number> {
  if (articles.every((article) => isInScope(article, scope))) return 0;
  const elsewhere = await searcher.search(
    question,
    (article) => !isInScope(article, scope),
    MAX_HITS,
  );
  return gradeOf(elsewhere) === 'passages' ? worthShowing(elsewhere).length : 0;
}
