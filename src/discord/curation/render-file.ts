import { ComponentType } from 'discord.js';
import { ACCENT, message, type ReplyMessage, text } from '../message.ts';

/** A file for one pair of eyes. Pure. */
export function renderFile(name: string, data: Uint8Array, title: string): ReplyMessage {
  return message(
    ACCENT.nothing,
    [text(title), { type: ComponentType.File, file: { url: `attachment://${name}` } }],
    true,
    [{ name, data }],
  );
}
