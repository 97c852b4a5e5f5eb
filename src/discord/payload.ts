import { Buffer } from 'node:buffer';
import { MessageFlags } from 'discord.js';
import type { ReplyMessage } from './message.ts';

/** A message as discord.js sends it. */
export function payloadOf({ components, files = [] }: ReplyMessage) {
  return {
    components: [...components],
    files: files.map(({ name, data, description }) => ({
      name,
      attachment: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
      ...(description === undefined ? {} : { description }),
    })),
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [] },
  };
}

/** The same for one pair of eyes. */
export function privatePayloadOf(reply: ReplyMessage) {
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
  return { ...payloadOf(reply), flags };
}

/** The same in place of an older message: its files go, too. */
export function replacingPayloadOf(reply: ReplyMessage) {
  return { ...payloadOf(reply), attachments: [] };
}
