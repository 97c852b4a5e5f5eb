import type { RegisteredCommand } from '../world/command.ts';
import type { VisibleMessage } from '../world/message.ts';
import type { Channel, Guild, User } from '../world/world.ts';
import type { Invocation } from './invocation.ts';

/** A file that a member hands over as an option. */
export type UploadedFile = {
  readonly filename: string;
  readonly data: Uint8Array | string;
  readonly contentType?: string;
  /** What the interaction says of the file in place of the truth; for raw calls only. */
  readonly claims?: { readonly url?: string; readonly size?: number; readonly filename?: string };
};

/** The value of an option: users, roles and channels by id, files as {@link UploadedFile}. */
export type OptionValue = string | number | boolean | UploadedFile;

/** The options a member filled in, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** How a command is called. */
export type InvokeHow = {
  readonly subcommand?: string;
  readonly subcommandGroup?: string;
  /** Sends the interaction even where Discord's client would refuse. */
  readonly raw?: boolean;
};

/** Who a member is; every field has a default. */
export type MemberOptions = {
  readonly id?: string;
  readonly name?: string;
  /** The language of the member's client; default `de`. */
  readonly locale?: string;
  /** Permissions in the channel as a bit set; default those of an ordinary member. */
  readonly permissions?: bigint;
  /** Ids of the member's roles; the server is given those it lacks. */
  readonly roles?: readonly string[];
  /** True (default): in the default guild. False: in a direct message with the bot. Or a guild's id. */
  readonly guild?: boolean | string;
  /** The channel; default the guild's first. */
  readonly channelId?: string;
  /** Whether the app stands here by the server's installation (default) or only by the user's own. */
  readonly install?: 'guild' | 'user';
};

/** Somebody's place: which channel, through which installation, with which rights. */
export type Seat = {
  readonly user: User;
  readonly locale: string;
  readonly channel: Channel;
  readonly guild: Guild | undefined;
  readonly permissions: bigint;
  readonly roles: readonly string[];
  readonly install: 'guild' | 'user';
};

/** A person in a channel, and what a person can do there. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** Undefined in a direct message. */
  readonly guildId: string | undefined;
  readonly channelId: string;
  /** The commands that the client offers this member here, sorted by name. */
  readonly commands: readonly RegisteredCommand[];
  /** The messages of the channel that this member sees, oldest first. */
  readonly history: readonly VisibleMessage[];
  /** Writes an ordinary message, e.g. as the target of a message menu. */
  say(content: string): VisibleMessage;
  /**
   * Calls a slash command; resolves when the bot has acknowledged it or failed to.
   *
   * @throws {DriverError} if Discord's client would not send it.
   */
  invoke(command: string, options?: OptionValues, how?: InvokeHow): Promise<Invocation>;
  /** Calls a command of the message menu on a message (or its id). */
  invokeMessageMenu(
    command: string,
    message: VisibleMessage | string,
    how?: Pick<InvokeHow, 'raw'>,
  ): Promise<Invocation>;
  /** Types into an option; the suggestions are in `choices`. */
  autocomplete(
    command: string,
    options: OptionValues,
    focusedOption: string,
    how?: InvokeHow,
  ): Promise<Invocation>;
  /** Presses a button, named by its custom id or its label. */
  click(
    message: VisibleMessage | string,
    customIdOrLabel: string,
    how?: Pick<InvokeHow, 'raw'>,
  ): Promise<Invocation>;
  /** Picks values in a select menu, named by its custom id or its placeholder. */
  select(
    message: VisibleMessage | string,
    customIdOrPlaceholder: string,
    values: readonly string[],
    how?: Pick<InvokeHow, 'raw'>,
  ): Promise<Invocation>;
  /** Fills in the modal that an invocation has opened, fields by custom id, and sends it. */
  submitModal(
    opened: Invocation,
    fields: Readonly<Record<string, string | readonly string[]>>,
    how?: Pick<InvokeHow, 'raw'>,
  ): Promise<Invocation>;
};
