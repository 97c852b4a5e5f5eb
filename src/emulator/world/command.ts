/** A fixed value that a member can pick for an option. */
export type CommandChoice = {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
};

/** An option of a command, in Discord's field names; a subcommand is an option with options. */
export type CommandOption = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly CommandChoice[];
  readonly options?: readonly CommandOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly channel_types?: readonly number[];
};

/** A command as Discord stores it, with the defaults that the server fills in. */
export type RegisteredCommand = {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  /** Undefined for a global command. */
  readonly guild_id?: string;
  /** 1 chat input, 2 user menu, 3 message menu. */
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>> | null;
  readonly options?: readonly CommandOption[];
  /** Bit set as text, `"0"` for nobody but administrators, null for everyone. */
  readonly default_member_permissions: string | null;
  readonly nsfw: boolean;
  readonly dm_permission?: boolean;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
};

/**
 * The types of a command option.
 * Source: Discord docs, interactions/application-commands "Application Command Option Type".
 */
export const OptionKind = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/**
 * The types of a command.
 * Source: Discord docs, interactions/application-commands "Application Command Types".
 */
export const CommandKind = { chatInput: 1, user: 2, message: 3 } as const;
