import type {
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Library } from '../answer/library.ts';
import type { Language } from '../messages/translate.ts';
import type { ReplyMessage } from './message.ts';

/** What a command may know of the moment it is called in. */
export type CommandContext = {
  /** The corpus version that the whole answer comes from. */
  readonly library: Library;
  readonly language: Language;
  /** The bot's version. */
  readonly version: string;
};

/** A slash command: what Discord is told about it, and what it does. */
export type Command = CommandHandler & {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
};

/** What a slash command does. */
export type CommandHandler = {
  /**
   * Works out the reply; does not speak to Discord.
   *
   * @throws {UserError} if the member can do better
   */
  reply(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<ReplyMessage>;
  /** Whether the thinking message is for the asker alone, should the reply take long. */
  isPrivate(interaction: ChatInputCommandInteraction): boolean;
};
