import {
  type CommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { DEFER_COMMAND_AFTER_MS } from './limits.ts';
import type { ReplyMessage } from './message.ts';
import { payloadOf, privatePayloadOf } from './payload.ts';
import type { Delivery } from './respond.ts';

/** How a command is answered, or a click by a message of its own for all to see. What is for the asker alone never appears where everybody saw the bot think. */
export function deliverToCommand(
  interaction: CommandInteraction | MessageComponentInteraction,
  isThinkingPrivate: () => boolean,
): Delivery {
  const tellPrivately = async (message: ReplyMessage) => {
    // A first follow-up would take the place of "thinking", for all to see.
    await interaction.deleteReply().catch(unlessGone);
    await interaction.followUp(privatePayloadOf(message));
  };
  return {
    deferAfterMs: DEFER_COMMAND_AFTER_MS,
    now: ({ message }) =>
      interaction.reply(message.isPrivate ? privatePayloadOf(message) : payloadOf(message)),
    // Whether a message is private is settled by this first response; an edit cannot change it.
    thinking: () =>
      interaction.deferReply(isThinkingPrivate() ? { flags: MessageFlags.Ephemeral } : {}),
    interim: (message) => interaction.editReply(payloadOf(message)),
    late: ({ message }) =>
      message.isPrivate && !isThinkingPrivate()
        ? tellPrivately(message)
        : interaction.editReply(payloadOf(message)),
    apologize: (message) =>
      interaction.deferred ? tellPrivately(message) : interaction.reply(privatePayloadOf(message)),
  };
}

/** Somebody has taken "thinking" away already: so much the better. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage))
    throw error;
}
