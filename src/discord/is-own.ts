import { MessageFlags } from 'discord.js';
import type { Click } from './command.ts';

/** Whether the message answers the member who clicks. */
export function isOwn({ message, user }: Click): boolean {
  return message?.interactionMetadata?.user.id === user.id;
}

/** Whether only one member sees the message that was clicked. */
export function isOnPrivate({ message }: Click): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}
