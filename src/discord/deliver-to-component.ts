import {
  type MessageComponentInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import { modalOf } from './form.ts';
import { DEFER_CLICK_AFTER_MS } from './limits.ts';
import { payloadOf, privatePayloadOf, replacingPayloadOf } from './payload.ts';
import type { Delivery } from './respond.ts';

/**
 * How a click, or a form that a click has opened, is answered: by a change of the message it was made on, or by a private
 * message of its own. An error never takes a message's place.
 */
export function deliverToComponent(
  interaction: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
  changesMessage: boolean,
): Delivery {
  const common: Pick<Delivery, 'deferAfterMs' | 'form'> = {
    deferAfterMs: DEFER_CLICK_AFTER_MS,
    ...(interaction.isMessageComponent()
      ? { form: (asked) => interaction.showModal(modalOf(asked)) }
      : {}),
  };
  return changesMessage
    ? {
        ...common,
        now: ({ message, isError }) =>
          isError
            ? interaction.reply(privatePayloadOf(message))
            : interaction.update(replacingPayloadOf(message)),
        thinking: () => interaction.deferUpdate(),
        interim: (message) => interaction.editReply(replacingPayloadOf(message)),
        restore: () =>
          interaction.editReply({
            components: (interaction.message?.components ?? []).map((one) => one.toJSON()),
            allowedMentions: { parse: [] },
          }),
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
        ...common,
        now: ({ message }) => interaction.reply(privatePayloadOf(message)),
        thinking: () => interaction.deferReply({ flags: MessageFlags.Ephemeral }),
        interim: (message) => interaction.editReply(payloadOf(message)),
        late: ({ message }) => interaction.editReply(payloadOf(message)),
        apologize: (message) =>
          interaction.deferred
            ? interaction.editReply(payloadOf(message))
            : interaction.reply(privatePayloadOf(message)),
      };
}
