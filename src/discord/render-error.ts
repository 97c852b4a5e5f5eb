import type { UserErrorDetail } from '../domain/user-error.ts';
import { describeUserError } from '../messages/describe-error.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type AnswerPage, formatAnswerId } from './answer-id.ts';
import { renderQuestionTitle } from './answer-request.ts';
import { button, row } from './button.ts';
import { cut } from './cut.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, text } from './message.ts';

/** Characters of an error's text: the sources it may list have names of any length. */
const MAX_ERROR_LENGTH = 1000;

/** What the asker can mend, for the asker alone. Pure. */
export function renderUserError(detail: UserErrorDetail, language: Language): ReplyMessage {
  const lines = [text(cut(escapeMarkdown(describeUserError(detail, language)), MAX_ERROR_LENGTH))];
  if (detail.identifier === 'too-fast') {
    // Shown by Discord in the member's own time, and counted down.
    const when = `<t:${detail.goesOnAt}:R>`;
    lines.push(text(translator(language)('error.goesOn', { when })));
  }
  return message(ACCENT.error, lines, true);
}

/** That the command is no longer there: a client may have kept it from an older version. Pure. */
export function renderUnknownCommand(language: Language): ReplyMessage {
  return message(ACCENT.error, [text(translator(language)('error.unknownCommand'))], true);
}

/** That the button or menu belongs to a message of an older version. Pure. */
export function renderStaleButton(language: Language): ReplyMessage {
  return message(ACCENT.error, [text(translator(language)('error.staleButton'))], true);
}

/**
 * That a button of an answer cannot be understood any more, with one that opens a form for the question. Pure.
 *
 * @param question what was asked, as far as it is known
 */
export function renderStaleAnswer(
  question: string | undefined,
  page: AnswerPage,
  language: Language,
): ReplyMessage {
  const t = translator(language);
  const title = question === undefined ? [] : [renderQuestionTitle(question, language)];
  const anew = formatAnswerId({ ...page, action: 'anew' });
  return message(
    ACCENT.error,
    [...title, text(t('answer.stale')), ...row(button(anew, t('answer.askAnew')))],
    true,
  );
}

/** That something of ours went wrong: nothing but a reference that stands in the log as well. Pure. */
export function renderUnexpected(reference: string, language: Language): ReplyMessage {
  return message(
    ACCENT.error,
    [text(translator(language)('error.unexpected', { reference }))],
    true,
  );
}
