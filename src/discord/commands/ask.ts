import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from 'discord.js';
import { answerQuestion, MAX_QUESTION_LENGTH } from '../../answer/answer-question.ts';
import { summarize } from '../../answer/library.ts';
import type { Command } from '../command.ts';
import { describe } from '../localize.ts';
import { offeredEverywhere } from '../offered-everywhere.ts';
import { renderAnswer } from '../render-answer.ts';

/** Longest range or source that a member can type: dates have 20 characters, names of sources rarely 60. */
const MAX_SCOPE_LENGTH = 100;

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
      },
      scopeOption('from'),
      scopeOption('to'),
      scopeOption('source'),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        ...describe('command.private'),
      },
    ],
  },

  async reply(interaction, { library, language }) {
    const { options } = interaction;
    const answer = await answerQuestion(
      {
        question: options.getString('question', true),
        from: options.getString('from') ?? undefined,
        to: options.getString('to') ?? undefined,
        source: options.getString('source') ?? undefined,
      },
      library,
    );
    return renderAnswer(answer, {
      language,
      asOf: library.asOf,
      summary: summarize(library),
      isPrivate: isPrivate(interaction),
    });
  },

  isPrivate,
};

/**
 * As the member chose; else public where a server has installed the bot and in the bot's own direct messages, private
 * where only the member has brought it along.
 */
function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  const chosen = interaction.options.getBoolean('private');
  if (chosen !== null) return chosen;
  if (interaction.context === InteractionContextType.BotDM) return false;
  return interaction.authorizingIntegrationOwners.guildId === null;
}

function scopeOption(name: 'from' | 'to' | 'source') {
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    ...describe(`command.${name}`),
    max_length: MAX_SCOPE_LENGTH,
  };
}
