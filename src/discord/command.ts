import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../answer/library.ts';
import type { Language } from '../messages/translate.ts';
import type { ReplyMessage } from './message.ts';
import type { RenderChart } from './timeline-chart.ts';

/** What a command may know of the moment it is called in. */
export type CommandContext = {
  /** The corpus version that the whole answer comes from. */
  readonly library: Library;
  readonly language: Language;
  /** The bot's version. */
  readonly version: string;
  /** Draws a chart as PNG; rejects where it cannot. */
  readonly renderChart: RenderChart;
  /** Takes what the member need not know. */
  readonly log: Logger;
};

/** A slash command: what Discord is told about it, and what it does. */
export type Command = CommandHandler & {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /**
   * What the client offers while a member types into an option: at most 25 choices, best first.
   * Answers from memory; takes no longer than a few milliseconds.
   */
  readonly suggest?: (
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ) => readonly ApplicationCommandOptionChoiceData[];
  /** What its buttons and menus do. */
  readonly components?: ComponentHandler;
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

/** What the buttons and menus of a command's messages do. They know all they need from the message they stand in. */
export type ComponentHandler = {
  /** What their custom ids begin with; everything else is somebody else's, or an older version's. */
  readonly prefix: string;
  /** Whether the click changes the message it was made on; else it brings a private one of its own. */
  changesMessage(interaction: MessageComponentInteraction): boolean;
  /**
   * Works out what comes of a click; does not speak to Discord.
   *
   * @throws {UserError} if the member can do better
   */
  reply(interaction: MessageComponentInteraction, context: CommandContext): Promise<ReplyMessage>;
};
