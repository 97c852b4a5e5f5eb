import type { Question } from '../answer/answer-question.ts';
import { answerPageOf, askForPage } from './answer-request.ts';
import type { CommandContext } from './command.ts';
import type { ReplyMessage } from './message.ts';
import { type AnswerContext, renderAnswer } from './render-answer.ts';

/** How an answer is shown, beyond what its question and the bot say. */
type HowShown = Pick<AnswerContext, 'isPrivate' | 'canShare'> &
  Partial<Pick<AnswerContext, 'isNewVersion' | 'isRevealed' | 'sharedBy' | 'about'>>;

/**
 * A page of an answer, from 1; the last one where there are not so many.
 *
 * @throws {UserError} (rejects) as `answerQuestion`
 */
export async function replyWithAnswer(
  question: Question,
  page: number,
  { corpus, language }: CommandContext,
  { isNewVersion = false, isRevealed = false, ...how }: HowShown,
): Promise<ReplyMessage> {
  const { summary } = corpus;
  const answer = await askForPage(question, page, corpus);
  return renderAnswer(answer, {
    ...how,
    isNewVersion,
    isRevealed,
    language,
    asOf: summary.asOf,
    summary,
    page: answerPageOf(answer, corpus),
  });
}
