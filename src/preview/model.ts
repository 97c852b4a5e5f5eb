/**
 * What the server tells the page, as plain JSON values. The page's scripts take their types from here,
 * so this file imports nothing.
 */

/** Markdown as Discord draws it; line breaks are `\n` inside texts. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind:
        | 'paragraph'
        | 'strong'
        | 'emphasis'
        | 'underline'
        | 'strikethrough'
        | 'spoiler'
        | 'subtext'
        | 'quote';
      readonly children: readonly MarkdownNode[];
    }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; undefined for a list with bullets. */
      readonly start?: number;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly kind: 'code' | 'codeBlock' | 'mention'; readonly text: string }
  | { readonly kind: 'timestamp'; readonly text: string; readonly title: string }
  | {
      readonly kind: 'link';
      /** Always http or https. */
      readonly url: string;
      /** The message that the address names, where it is Discord's address of one. */
      readonly messageId?: string;
      readonly children: readonly MarkdownNode[];
    };

/** A picture or file of a message. */
export type MediaModel = {
  readonly name: string;
  readonly description?: string;
  readonly spoiler: boolean;
  /** Where this server hands it out; undefined if it lies on another host, which is never asked. */
  readonly localUrl?: string;
  /** Where it lies on another host: shown as a link. */
  readonly externalUrl?: string;
  /** Whether a browser can show it as a picture. */
  readonly isImage: boolean;
  readonly sizeBytes?: number;
};

/** A button; one with `url` opens an address and sends nothing. */
export type ButtonModel = {
  readonly kind: 'button';
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  /** Label and emoji; never both empty unless the bot sent none. */
  readonly label: string;
  readonly disabled: boolean;
  readonly customId?: string;
  /** Always http or https. */
  readonly url?: string;
};

/** A value to pick. */
type PickModel = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly selected: boolean;
};

/** A menu of values. */
export type SelectModel = {
  readonly kind: 'select';
  readonly customId: string;
  readonly placeholder?: string;
  readonly options: readonly PickModel[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
};

/** A component of a message, ready to draw. */
export type ComponentModel =
  | {
      readonly kind: 'container';
      /** As `#rrggbb`. */
      readonly accent?: string;
      readonly spoiler: boolean;
      readonly children: readonly ComponentModel[];
    }
  | {
      readonly kind: 'section';
      readonly children: readonly ComponentModel[];
      readonly accessory?: ComponentModel;
    }
  | { readonly kind: 'row'; readonly children: readonly ComponentModel[] }
  | { readonly kind: 'text'; readonly markdown: readonly MarkdownNode[] }
  | { readonly kind: 'separator'; readonly line: boolean; readonly large: boolean }
  | { readonly kind: 'thumbnail' | 'file'; readonly media: MediaModel }
  | { readonly kind: 'gallery'; readonly items: readonly MediaModel[] }
  | ButtonModel
  | SelectModel
  /** A type this page cannot draw yet. */
  | { readonly kind: 'unknown'; readonly type: number };

/** An embed, ready to draw. */
export type EmbedModel = {
  readonly accent?: string;
  readonly author?: string;
  readonly title: readonly MarkdownNode[];
  /** Always http or https. */
  readonly url?: string;
  readonly description: readonly MarkdownNode[];
  readonly fields: readonly {
    readonly name: readonly MarkdownNode[];
    readonly value: readonly MarkdownNode[];
    readonly inline: boolean;
  }[];
  readonly image?: MediaModel;
  readonly thumbnail?: MediaModel;
  readonly footer?: string;
};

/** A message, ready to draw. */
export type MessageModel = {
  readonly id: string;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  /** Written out in the persona's language. */
  readonly time: { readonly short: string; readonly full: string; readonly iso: string };
  /** The command it answers; undefined for an ordinary message or the answer to a click. */
  readonly command?: {
    readonly userId: string;
    readonly userName: string;
    /** As the persona reads it: `/ask`, or the entry of the menu of messages. */
    readonly label: string;
  };
  /** Whether the persona's own command brought it. */
  readonly isMine: boolean;
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  readonly edited: boolean;
  readonly content: readonly MarkdownNode[];
  readonly embeds: readonly EmbedModel[];
  readonly components: readonly ComponentModel[];
  readonly attachments: readonly MediaModel[];
};

/** An option of a command as a form field. */
export type OptionModel = {
  readonly name: string;
  /** In the persona's language. */
  readonly label: string;
  readonly description: string;
  /** `unsupported`: users, channels and roles, which this page cannot pick yet. */
  readonly input: 'text' | 'integer' | 'number' | 'switch' | 'choice' | 'file' | 'unsupported';
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly ChoiceModel[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
};

/** A value an option offers. */
export type ChoiceModel = { readonly label: string; readonly value: string | number };

/** Names a slash command, with its subcommand where it has them. */
export type CommandName = {
  readonly command: string;
  readonly subcommand?: string;
  readonly subcommandGroup?: string;
};

/** A slash command that the persona may use here; a subcommand counts as one of its own. */
export type CommandModel = CommandName & {
  /** With the slash, in the persona's language: `/corpus reload`. */
  readonly label: string;
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly OptionModel[];
};

/** A command of the menu of messages, which the persona may use here. */
export type MessageMenuModel = {
  readonly command: string;
  /** In the persona's language. */
  readonly label: string;
};

/** Who looks at the page, and where. */
export type PersonaModel = {
  /** The third is the moderator. */
  readonly member: 'first' | 'second' | 'third';
  readonly place: 'guild' | 'direct';
  readonly locale: 'de' | 'en';
};

/** What the page says of the corpus, sent again once another one is served. */
export type CorpusModel = {
  readonly corpusLine: string;
  readonly exampleQuestions: readonly string[];
};

/** Everything the page shows, sent first on the event stream. */
export type StateModel = CorpusModel & {
  readonly title: string;
  readonly botName: string;
  readonly guildName: string;
  readonly channelName: string;
  readonly memberId: string;
  readonly memberNames: Readonly<Record<PersonaModel['member'], string>>;
  /** Bytes of a file at most. */
  readonly attachmentSizeLimit: number;
  readonly commands: readonly CommandModel[];
  readonly messageMenus: readonly MessageMenuModel[];
  /** Characters of a message that a person writes. */
  readonly maxContent: number;
  /** Where a text without a slash goes. */
  readonly plainText?: { readonly command: string; readonly option: string };
  /** Oldest first. */
  readonly history: readonly MessageModel[];
};

/** A field of a form that the bot opened. */
export type ModalFieldModel =
  | { readonly kind: 'text'; readonly markdown: readonly MarkdownNode[] }
  | {
      readonly kind: 'input';
      readonly customId: string;
      readonly label: string;
      readonly description?: string;
      readonly paragraph: boolean;
      readonly required: boolean;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly placeholder?: string;
      readonly value: string;
    }
  | {
      readonly kind: 'pick';
      readonly label: string;
      readonly description?: string;
      readonly required: boolean;
      readonly select: SelectModel;
    };

/** A form that the bot opened. */
export type ModalModel = { readonly title: string; readonly fields: readonly ModalFieldModel[] };

/** What came of a command, a click, a selection or a form. */
export type OutcomeModel = {
  /** The interaction's id; a form is sent under the id of the interaction that opened it. */
  readonly interactionId: string;
  /** True if the bot did not respond in time. */
  readonly failed: boolean;
  /** Milliseconds to the bot's first response. */
  readonly acknowledgedAfterMs?: number;
  readonly modal?: ModalModel;
  /** Suggestions, for an autocompletion. */
  readonly choices?: readonly ChoiceModel[];
};

/** Why Discord did not take a request. */
export type RefusalModel = {
  /** Code and message: `50035 Invalid Form Body`. */
  readonly message: string;
  /** What is wrong with which field, as `data.content` and `BASE_TYPE_MAX_LENGTH: Must be 2000 or fewer in length.` */
  readonly problems: readonly { readonly field: string; readonly text: string }[];
};

/** One request of the bot about a message. */
export type InspectedRequest = {
  readonly method: string;
  /** With the interaction's token shortened to `…`. */
  readonly path: string;
  readonly status: number;
  readonly tookMs: number;
  /** The body as indented JSON; empty without one. */
  readonly body: string;
  /** Where Discord refused. */
  readonly refusal?: RefusalModel;
};

/** How a reply came about, or why none did. */
export type InspectionModel = {
  /** How much of Discord's limits the message uses; undefined where there is none. */
  readonly size?: {
    readonly characters: number;
    readonly maxCharacters: number;
    readonly components: number;
    readonly maxComponents: number;
  };
  /** To the first response of the latest interaction; undefined if it failed or is not known any more. */
  readonly acknowledgedAfterMs?: number;
  /** To the last that the bot sent for it. */
  readonly settledAfterMs?: number;
  /** Oldest first; empty if they are no longer recorded. */
  readonly requests: readonly InspectedRequest[];
};
