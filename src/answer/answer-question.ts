import type { Answer, Scope } from '../domain/answer.ts';
import type { SearchHit } from '../domain/search-hit.ts';
import { UserError } from '../domain/user-error.ts';
import type { Found, Library } from './library.ts';
import { isInScope, parseScope, type ScopeRequest } from './scope.ts';

/** A question as somebody put it. */
export type Question = ScopeRequest & { readonly question: string };

/** Longest question, in UTF-16 units; `/ask` declares the same. Chosen: a question, not a document. */
export const MAX_QUESTION_LENGTH = 300;

/** Passages in an answer unless the asker wants another number. */
export const DEFAULT_PASSAGES = 3;

/**
 * Share of the question's weight (by rarity of its words) that the best passage must hold for an answer and for a
 * weak match. Chosen on questions of the German development sets asked of their own and of other collections;
 * see ARCHITECTURE.md.
 */
const MIN_COVERAGE = { answer: 0.42, weak: 0.28 } as const;

/** A further passage is shown down to this share of the best one's score. Chosen by reading answers. */
const MIN_RELATIVE_SCORE = 0.6;

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
  if (!found.hasTerms) return { kind: 'nothing', question, scope, reason: { kind: 'no-words' } };

  const { kind, hits } = grade(found);
  if (kind !== 'nothing')
    return { kind, question, scope, hits: hits.slice(0, Math.max(limit, 1)), total: hits.length };
  const count = await countElsewhere(question, library, scope);
  const reason =
    count > 0
      ? ({ kind: 'outside-scope', count } as const)
      : ({ kind: 'not-in-corpus', unknownWords: found.unknownWords } as const);
  return { kind: 'nothing', question, scope, reason };
}

/** What was found, graded by its best hit; the hits are those worth showing. */
function grade({ hits, lacksName }: Found): { kind: Answer['kind']; hits: readonly SearchHit[] } {
  const best = hits[0];
  // One word in common, and a name that the corpus never mentions: of another matter. Measured as above, that
  // costs 1.2 % of the answerable questions and keeps out 4.8 % of the others.
  const isOfAnotherMatter = lacksName && best?.matchedTerms === 1;
  const isAnswer = best !== undefined && best.coverage >= MIN_COVERAGE.answer;
  if (!best || best.coverage < MIN_COVERAGE.weak || (isOfAnotherMatter && !isAnswer))
    return { kind: 'nothing', hits: [] };
  const worthShowing = hits.filter(
    ({ coverage, score }) =>
      coverage >= MIN_COVERAGE.weak && score >= best.score * MIN_RELATIVE_SCORE,
  );
  return { kind: isAnswer ? 'passages' : 'weak', hits: worthShowing };
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
  const { kind, hits } = grade(elsewhere);
  return kind === 'passages' ? hits.length : 0;
}

/** One line, NFC, without control and formatting characters (directions, zero-width ones) that only disguise. */
function cleanQuestion(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
