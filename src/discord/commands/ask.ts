import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { MAX_QUESTION_LENGTH } from '../../answer/answer-question.ts';
import { answerComponents } from '../answer-components.ts';
import type { Command } from '../command.ts';
import { canAnswerPublicly, isPrivate } from '../is-private.ts';
import { describe } from '../localize.ts';
import { offeredEverywhere } from '../offered-everywhere.ts';
import { readingComponents } from '../reading-components.ts';
import { replyWithAnswer } from '../reply-with-answer.ts';
import { privateOption, scopeOption } from '../scope-option.ts';
import { suggestQuestions } from '../suggest-questions.ts';
import { suggestScope } from '../suggest-scope.ts';

/** `/ask`: the passages that answer a question. */
export const ask: Command = {
  declaration: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    ...describe('command.ask'),
    ...offeredEverywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        ...describe('command.question'),
        required: true,
        max_length: MAX_QUESTION_LENGTH,
        autocomplete: true,
      },
      scopeOption('from', 'command.from'),
      scopeOption('to', 'command.to'),
      scopeOption('source', 'command.source'),
      privateOption(),
    ],
  },

  async reply(interaction, context) {
    const { options } = interaction;
    const question = {
      question: options.getString('question', true),
      from: options.getString('from') ?? undefined,
      to: options.getString('to') ?? undefined,
      source: options.getString('source') ?? undefined,
    };
    return await replyWithAnswer(question, 1, context, {
      isPrivate: isPrivate(interaction),
      canShare: canAnswerPublicly(interaction),
    });
  },

  async suggest(interaction, { corpus, language }) {
    const focused = interaction.options.getFocused(true);
    return focused.name === 'question'
      ? await suggestQuestions(focused.value, corpus, language)
      : suggestScope(focused, corpus.summary, language);
  },

  isPrivate,
  components: [answerComponents, readingComponents],
  isLimited: true,
};
