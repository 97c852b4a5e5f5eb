import type { CommandHandler } from '../command.ts';
import { renderUnknownCommand } from '../render-error.ts';

/** What a command that the bot no longer has gets: a polite word instead of silence. */
export const unknownCommand: CommandHandler = {
  reply: (_interaction, { language }) => Promise.resolve(renderUnknownCommand(language)),
  isPrivate: () => true,
};
