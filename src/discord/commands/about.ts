import { ApplicationCommandType } from 'discord.js';
import type { Command } from '../command.ts';
import { describe } from '../localize.ts';
import { offeredEverywhere } from '../offered-everywhere.ts';
import { renderAbout } from '../render-about.ts';

/** `/about`: what the bot is, what the corpus holds, what happens to a member's data. */
export const about: Command = {
  declaration: {
    type: ApplicationCommandType.ChatInput,
    name: 'about',
    ...describe('command.about'),
    ...offeredEverywhere,
  },
  reply: (_interaction, { corpus, version, language }) =>
    Promise.resolve(renderAbout(corpus.summary, corpus.examples, version, language)),
  isPrivate: () => true,
};
