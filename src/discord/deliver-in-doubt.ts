import {
  DiscordAPIError,
  HTTPError,
  type InteractionEditReplyOptions,
  RESTJSONErrorCodes,
} from 'discord.js';
import { replacingPayloadOf } from './payload.ts';
import type { Delivery } from './respond.ts';

/** What is needed of an interaction whose first response is in doubt. */
type Answerable = {
  readonly id: string;
  deferred: boolean;
  editReply(options: InteractionEditReplyOptions): Promise<unknown>;
};

/**
 * The same delivery, for a Discord that takes a first response and says that it failed: what follows goes on as if it had been
 * told the truth, and a whole reply is sent once more as an edit of itself. Never a second reply: if the response was not
 * taken, there is nothing to edit, and Discord says so.
 *
 * @param isDoubtful see `DoubtfulCallbacks`
 */
export function deliverInDoubt(
  delivery: Delivery,
  interaction: Answerable,
  isDoubtful: (interactionId: string) => boolean,
): Delivery {
  const wasMaybeTaken = (error: unknown) =>
    isDoubtful(interaction.id) &&
    ((error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) ||
      error instanceof HTTPError);
  const orElse = async (first: () => Promise<unknown>, next: () => Promise<unknown>) => {
    try {
      return await first();
    } catch (error) {
      if (!wasMaybeTaken(error)) throw error;
      // discord.js lets nothing be edited that it does not know of.
      interaction.deferred = true;
      return await next();
    }
  };
  return {
    ...delivery,
    now: (outcome) =>
      orElse(
        () => delivery.now(outcome),
        () => interaction.editReply(replacingPayloadOf(outcome.message)),
      ),
    thinking: () =>
      orElse(
        () => delivery.thinking(),
        () => Promise.resolve(),
      ),
  };
}
