import type { Answer } from '../domain/answer.ts';
import { UserError } from '../domain/user-error.ts';
import type { Library } from './library.ts';
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

/** Hits looked at when a scope leaves nothing, to say how many there are elsewhere. */
const MAX_COUNTED = 50;

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

  const { hits, hasTerms, unknownWords, lacksName } = await library.searcher.search(
    question,
    (article) => isInScope(article, scope),
    Math.max(limit, 1),
  );
  if (!hasTerms) return { kind: 'nothing', question, scope, reason: { kind: 'no-words' } };

  const best = hits[0];
  // One word in common, and a name that the corpus never mentions: of another matter. Of questions that the corpus
  // answers 1 in 70 looks like that, of others 1 in 6 (measured as above).
  const isOfAnotherMatter = lacksName && best?.matchedTerms === 1;
  if (best && best.coverage >= MIN_COVERAGE.weak && !isOfAnotherMatter) {
    const shown = hits.filter(
      (hit) => hit.coverage >= MIN_COVERAGE.weak && hit.score >= best.score * MIN_RELATIVE_SCORE,
    );
    const kind = best.coverage >= MIN_COVERAGE.answer ? 'passages' : 'weak';
    return { kind, question, scope, hits: shown };
  }
  const count = await countElsewhere(question, library, scope);
  const reason =
    count > 0
      ? ({ kind: 'outside-scope', count } as const)
      : ({ kind: 'not-in-corpus', unknownWords } as const);
  return { kind: 'nothing', question, scope, reason };
}

async function countElsewhere(
  question: string,
  { articles, searcher }: Library,
  scope: Answer['scope'],
): Promise<number> {
  if (articles.every((article) => isInScope(article, scope))) return 0;
  const { hits } = await searcher.search(
    question,
    (article) => !isInScope(article, scope),
    MAX_COUNTED,
  );
  return hits.filter(({ coverage }) => coverage >= MIN_COVERAGE.answer).length;
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
