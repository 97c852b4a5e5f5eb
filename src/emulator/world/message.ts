import { z } from 'zod';
import type { Component } from './component.ts';

const embedMedia = z.object({ url: z.string() });

/** Reads one embed in Discord's field names; fields that are not listed are dropped. */
export const embedSchema = z.object({
  title: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  timestamp: z.string().nullish(),
  color: z.number().nullish(),
  footer: z.object({ text: z.string(), icon_url: z.string().nullish() }).nullish(),
  author: z
    .object({ name: z.string(), url: z.string().nullish(), icon_url: z.string().nullish() })
    .nullish(),
  image: embedMedia.nullish(),
  thumbnail: embedMedia.nullish(),
  fields: z
    .array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().nullish() }))
    .nullish(),
});

/** An embed in Discord's field names. */
export type Embed = z.infer<typeof embedSchema>;

/** A file of a message; `url` is served by the emulator itself. */
export type Attachment = {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly content_type: string;
  readonly description?: string;
};

/** Who wrote a message. */
type MessageAuthor = { readonly id: string; readonly name: string; readonly bot: boolean };

/** Which interaction a message answers: "Ada used /ask". */
export type MessageOrigin = {
  readonly interactionId: string;
  readonly interactionType: number;
  readonly userId: string;
  readonly userName: string;
  /** The command's name with its group and subcommand; undefined for a click or a modal. */
  readonly commandName: string | undefined;
  readonly commandType: number | undefined;
  /** The installation it came by, as Discord's `authorizing_integration_owners`. */
  readonly owners: Readonly<Record<string, string>>;
  /** The message that was clicked, or that a message menu was called on. */
  readonly sourceMessageId: string | undefined;
};

/** A message as it stands at the moment of reading; later edits do not change the value. */
export type VisibleMessage = {
  readonly id: string;
  readonly channelId: string;
  /** Undefined in a direct message. */
  readonly guildId: string | undefined;
  readonly author: MessageAuthor;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  /** Discord's message flags, e.g. 64 ephemeral, 128 thinking, 32768 Components V2. */
  readonly flags: number;
  readonly ephemeral: boolean;
  /** The only user who sees an ephemeral message. */
  readonly visibleTo: string | undefined;
  /** "… is thinking": a deferred reply that has no content yet. */
  readonly thinking: boolean;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly origin: MessageOrigin | undefined;
  /** The message that this one replies to. */
  readonly repliesTo: string | undefined;
  /** Those whom the message called: user ids, `&` and role ids, `@everyone`, `@here`. */
  readonly pings: readonly string[];
  readonly createdAtMs: number;
  /** Undefined as long as it was not edited. */
  readonly editedAtMs: number | undefined;
};

/**
 * The message flags the emulator knows.
 * Source: Discord docs, resources/message "Message Flags".
 */
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;
