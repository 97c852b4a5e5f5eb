import { type APIComponentInContainer, ComponentType, type Message } from 'discord.js';
import type { Question } from '../answer/answer-question.ts';
import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { Answer } from '../domain/answer.ts';
import { shortHash } from '../domain/short-hash.ts';
import { type Language, translator } from '../messages/translate.ts';
import type { AnswerId, AnswerPage } from './answer-id.ts';
import { cut } from './cut.ts';
import { type NameSubject, readSubject, renderHeading, TITLE_ID } from './message-title.ts';
import { findSource, referenceTo, versionOf } from './references.ts';

/** Passages on one page. Source: design; three of them with their heads stay below Discord's text limit. */
export const PASSAGES_PER_PAGE = 3;

/** Longest title, with markup. A question of 300 signs, each disarmed, is not cut. */
const MAX_TITLE = 640;

/** The title of an answer's message; plain text. */
const nameQuestion: NameSubject = (question, language) =>
  translator(language)('answer.question', { question });

/** The title of an answer's message; the question can be read from it again. */
export function renderQuestionTitle(question: string, language: Language): APIComponentInContainer {
  const content = cut(renderHeading(nameQuestion(question, language)), MAX_TITLE);
  return { type: ComponentType.TextDisplay, id: TITLE_ID, content };
}

/**
 * The question of an answer's message.
 *
 * @param hash of the question, from a button of the message; `undefined`: whatever stands there
 * @returns `undefined` where the message does not hold that question
 */
export function readQuestion(
  message: Pick<Message, 'components'>,
  hash?: string,
): string | undefined {
  return readSubject(
    message,
    nameQuestion,
    (question) => hash === undefined || shortHash(question) === hash,
  );
}

/** What the buttons of an answer's message know. */
export function answerPageOf(answer: Answer, corpus: CorpusVersion): AnswerPage {
  const { question, scope } = answer;
  return {
    page: answer.kind === 'nothing' ? 1 : Math.floor(answer.offset / PASSAGES_PER_PAGE) + 1,
    sort: answer.kind === 'nothing' ? 'relevance' : answer.sort,
    from: scope.from,
    to: scope.to,
    source: referenceTo(scope.source),
    version: versionOf(corpus),
    question: shortHash(question),
  };
}

/** The same of a question without limits that was not answered yet. */
export function pageAnew(question: string | undefined, corpus: CorpusVersion): AnswerPage {
  return {
    page: 1,
    sort: 'relevance',
    from: undefined,
    to: undefined,
    source: undefined,
    version: versionOf(corpus),
    question: shortHash(question ?? ''),
  };
}

/** What was asked for, from what the buttons know; `undefined` where the corpus has the source no more. */
export function questionOf(
  question: string,
  { from, to, source, sort }: Omit<AnswerId, 'action'>,
  corpus: CorpusVersion,
): Question | undefined {
  const found = findSource(source, corpus);
  return found && { question, from, to, source: found.source, sort };
}

/** One page of an answer, from 1; the last one where there are not so many. @throws {UserError} (rejects) as `answerQuestion` */
export async function askForPage(
  question: Question,
  page: number,
  corpus: CorpusVersion,
): Promise<Answer> {
  return await corpus.answer(question, PASSAGES_PER_PAGE, (page - 1) * PASSAGES_PER_PAGE);
}
