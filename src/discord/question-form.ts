import { MAX_QUESTION_LENGTH } from '../answer/answer-question.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type AnswerPage, formatAnswerId } from './answer-id.ts';
import type { Click } from './command.ts';
import type { Form } from './form.ts';

const FIELD = 'question';

/** A form for a question, with the one that was asked before where that is known. */
export function questionForm(
  question: string | undefined,
  page: AnswerPage,
  language: Language,
): Form {
  const t = translator(language);
  const label = t('answer.askField');
  return {
    customId: formatAnswerId({ ...page, action: 'form' }),
    title: t('answer.askAnew'),
    fields: [{ id: FIELD, label, value: question, maxLength: MAX_QUESTION_LENGTH, isLong: true }],
  };
}

/** What was written into the form; `undefined` where the interaction is none. */
export function writtenQuestion(interaction: Click): string | undefined {
  return interaction.isModalSubmit() ? interaction.fields.getTextInputValue(FIELD) : undefined;
}
