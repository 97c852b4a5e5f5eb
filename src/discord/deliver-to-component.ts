import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { payloadOf, privatePayloadOf, replacingPayloadOf } from './payload.ts';
import type { Delivery } from './respond.ts';

/**
 * How a click is answered: by a change of the message it was made on, or by a private message of its own. An error never
 * takes a message's place.
 */
export function deliverToComponent(
  interaction: MessageComponentInteraction,
  changesMessage: boolean,
): Delivery {
  return changesMessage
    ? {
        now: ({ message, isError }) =>
          isError
            ? interaction.reply(privatePayloadOf(message))
            : interaction.update(replacingPayloadOf(message)),
        thinking: () => interaction.deferUpdate(),
        late: ({ message, isError }) =>
          isError
            ? interaction.followUp(privatePayloadOf(message))
            : interaction.editReply(replacingPayloadOf(message)),
        apologize: (message) =>
          interaction.deferred
            ? interaction.followUp(privatePayloadOf(message))
            : interaction.reply(privatePayloadOf(message)),
      }
    : {
        now: ({ message }) => interaction.reply(privatePayloadOf(message)),
        thinking: () => interaction.deferReply({ flags: MessageFlags.Ephemeral }),
        late: ({ message }) => interaction.editReply(payloadOf(message)),
        apologize: (message) =>
          interaction.deferred
            ? interaction.editReply(payloadOf(message))
            : interaction.reply(privatePayloadOf(message)),
      };
}
