import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { MAX_QUESTION_LENGTH } from '../../answer/answer-question.ts';
import { ENTRIES_RANGE } from '../../answer/make-timeline.ts';
import { TIMELINE_STEPS } from '../../domain/timeline.ts';
import type { Command } from '../command.ts';
import { isPrivate } from '../is-private.ts';
import { MAX_CHOICES } from '../limits.ts';
import { describe, nameChoice } from '../localize.ts';
import { offeredEverywhere } from '../offered-everywhere.ts';
import { replyWithTimeline } from '../reply-with-timeline.ts';
import { privateOption, scopeOption } from '../scope-option.ts';
import { topicChoice } from '../suggest-questions.ts';
import { suggestScope } from '../suggest-scope.ts';
import { timelineComponents } from '../timeline-components.ts';
import { timelineIdOf } from '../timeline-request.ts';

/** `/timeline`: the chronology of a topic. */
export const timeline: Command = {
  declaration: {
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    ...describe('command.timeline'),
    ...offeredEverywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        ...describe('command.topic'),
        max_length: MAX_QUESTION_LENGTH,
        autocomplete: true,
      },
      scopeOption('from', 'command.eventFrom'),
      scopeOption('to', 'command.eventTo'),
      scopeOption('source', 'command.source'),
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'entries',
        ...describe('command.entries'),
        min_value: ENTRIES_RANGE.min,
        max_value: ENTRIES_RANGE.max,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'step',
        ...describe('command.step'),
        choices: TIMELINE_STEPS.map((value) => ({
          value,
          ...nameChoice(`command.steps.${value}`),
        })),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'chart',
        ...describe('command.chart'),
      },
      privateOption(),
    ],
  },

  async reply(interaction, context) {
    const { options } = interaction;
    const step = TIMELINE_STEPS.find((name) => name === options.getString('step')) ?? 'auto';
    const made = await context.corpus.timeline({
      topic: options.getString('topic') ?? undefined,
      from: options.getString('from') ?? undefined,
      to: options.getString('to') ?? undefined,
      source: options.getString('source') ?? undefined,
      entries: options.getInteger('entries') ?? undefined,
      step,
    });
    const id = timelineIdOf(made, context.corpus, {
      page: 1,
      entries: options.getInteger('entries') ?? undefined,
      withChart: options.getBoolean('chart') ?? true,
    });
    return await replyWithTimeline(made, id, context, {
      isPrivate: isPrivate(interaction),
      isNewVersion: false,
    });
  },

  async suggest(interaction, { corpus, language }) {
    const focused = interaction.options.getFocused(true);
    if (focused.name !== 'topic') return suggestScope(focused, corpus.summary, language);
    const topics = await corpus.suggestTopics(focused.value, MAX_CHOICES);
    return topics.map((topic) => topicChoice(topic, language));
  },

  isPrivate,
  isLimited: true,
  components: timelineComponents,
};
