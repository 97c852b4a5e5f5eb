import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalMessageModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { Language } from '../messages/translate.ts';
import type { Form } from './form.ts';
import type { ShowInterim } from './interim-replies.ts';
import type { ReplyMessage } from './message.ts';
import type { RenderChart } from './timeline-chart.ts';

/** What a command may know of the moment it is called in. */
export type CommandContext = {
  /** The corpus version that the whole answer comes from. */
  readonly corpus: CorpusVersion;
  readonly language: Language;
  /** The bot's version. */
  readonly version: string;
  /** Draws a chart as PNG; rejects where it cannot. */
  readonly renderChart: RenderChart;
  /** Takes what the member need not know. */
  readonly log: Logger;
  /** Shows how far a long work is, before the reply. */
  readonly show: ShowInterim;
  /** Takes what may be counted: nothing that tells who did it, where, or about what. */
  readonly tally: Pick<Logger, 'info'>;
};

/** A slash command: what Discord is told about it, and what it does. */
export type Command = CommandHandler & {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /**
   * What the client offers while a member types into an option: at most 25 choices, best first.
   * What comes later than in 400 ms is not shown.
   */
  readonly suggest?: (
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ) => Promise<readonly ApplicationCommandOptionChoiceData[]>;
  /** What its buttons and menus do, by the beginnings of their custom ids. */
  readonly components?: ComponentHandler | readonly ComponentHandler[];
  /** Whether it takes time enough that a member may call it, and click below its replies, so often only: see `Cooldown`. */
  readonly isLimited?: boolean;
};

/** An entry of the menu that opens on a message; always limited as {@link Command.isLimited} says. */
export type MessageMenu = {
  readonly declaration: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /**
   * Works out the reply, which is for whoever has opened the menu alone; does not speak to Discord.
   *
   * @throws {UserError} if the member can do better
   */
  reply(
    interaction: MessageContextMenuCommandInteraction,
    context: CommandContext,
  ): Promise<ReplyMessage>;
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
  changesMessage(interaction: Click): boolean;
  /** Whether a message of its own is for all to see, as a command's may be; default no. Such a click opens no form. */
  answersPublicly?(interaction: MessageComponentInteraction): boolean;
  /**
   * Works out what comes of a click, or of a form that a click has opened; does not speak to Discord.
   *
   * @throws {UserError} if the member can do better
   */
  reply(interaction: Click, context: CommandContext): Promise<ReplyMessage | Form>;
};

/** A click on a button or menu, or a form that was sent. */
export type Click = MessageComponentInteraction | ModalMessageModalSubmitInteraction;
