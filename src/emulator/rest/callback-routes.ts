import type { Hono } from 'hono';
import { z } from 'zod';
import { CallbackKind, checkCallback } from '../rules/callback-rules.ts';
import { isEmptyMessage } from '../rules/message-rules.ts';
import { type Interaction, originOf } from '../world/interaction-ledger.ts';
import { isJsonObject, type JsonObject } from '../world/json.ts';
import { MessageFlag, type VisibleMessage } from '../world/message.ts';
import { readComponents } from '../world/message-content.ts';
import { messageToWire } from '../world/wire.ts';
import { apiError } from './api-error.ts';
import { bodyObject, type Incoming } from './incoming.ts';
import { messageContext } from './message-checks.ts';
import { checkSizes, type Env, judge, type Parts } from './parts.ts';

const choices = z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }));
const modalHead = z.object({ custom_id: z.string(), title: z.string() });

/** Does what the first answer says, and returns the message it made or changed. */
function apply(
  parts: Parts,
  interaction: Interaction,
  type: number,
  data: JsonObject,
  incoming: Incoming,
): VisibleMessage | undefined {
  const { messages, world } = parts;
  const flags = typeof data['flags'] === 'number' ? data['flags'] : 0;
  const place = {
    channel: interaction.channel,
    author: world.bot,
    origin: originOf(interaction),
    ...((flags & MessageFlag.ephemeral) === 0 ? {} : { visibleTo: interaction.user.id }),
  };
  const source = interaction.sourceMessageId;
  switch (type) {
    case CallbackKind.message: {
      const message = messages.add(place, data, incoming.files);
      interaction.originalId = message.id;
      interaction.originalTouched = true;
      return message;
    }
    case CallbackKind.deferredMessage: {
      const message = messages.add({ ...place, thinking: true }, { flags });
      interaction.originalId = message.id;
      interaction.originalTouched = true;
      return message;
    }
    case CallbackKind.update: {
      if (source === undefined || messages.get(source)?.deleted !== false) {
        throw apiError('unknownMessage');
      }
      interaction.originalId = source;
      interaction.originalTouched = true;
      return messages.edit(source, data, incoming.files);
    }
    case CallbackKind.deferredUpdate:
      interaction.originalId = source;
      return source === undefined ? undefined : messages.get(source);
    case CallbackKind.autocomplete:
      interaction.choices = choices.parse(data['choices'] ?? []);
      return undefined;
    default: {
      const { custom_id: customId, title } = modalHead.parse(data);
      const modal = { customId, title, components: readComponents(data['components']) };
      interaction.modal = modal;
      parts.bus.emit('modal', {
        interactionId: interaction.id,
        userId: interaction.user.id,
        modal,
      });
      return undefined;
    }
  }
}

/** The first answer to an interaction. */
export function addCallbackRoutes(app: Hono<Env>, parts: Parts): void {
  const { interactions, messages, world } = parts;

  app.post('/interactions/:id/:token/callback', (c) => {
    const incoming = c.get('incoming');
    const interaction = interactions.byId(c.req.param('id'), c.req.param('token'));
    if (interaction === undefined) throw apiError('unknownInteraction');
    if (interaction.state === 'acknowledged') throw apiError('alreadyAcknowledged');
    const ageMs = interactions.ageMs(interaction, incoming.arrivedAtMs);
    if (interaction.state === 'failed' || ageMs > parts.acknowledgeMs) {
      throw apiError('unknownInteraction');
    }

    const body = bodyObject(incoming);
    const source =
      interaction.sourceMessageId === undefined
        ? undefined
        : messages.get(interaction.sourceMessageId);
    const context = messageContext(incoming, source);
    checkSizes(parts, incoming);
    judge(parts, incoming, (form) =>
      checkCallback(body, form, {
        ...context,
        interactionType: interaction.type,
        fromMessage: source !== undefined,
        focusedType: interaction.focusedType,
      }),
    );
    const type = Number(body['type']);
    const data = isJsonObject(body['data']) ? body['data'] : {};
    const isEmpty =
      (type === CallbackKind.message &&
        isEmptyMessage(data, { ...context, previous: undefined })) ||
      (type === CallbackKind.update && isEmptyMessage(data, context));
    if (isEmpty) throw apiError('emptyMessage');

    const message = apply(parts, interaction, type, data, incoming);
    interactions.acknowledge(interaction, ageMs);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message && {
          response_message_id: message.id,
          response_message_loading: message.thinking,
          response_message_ephemeral: message.ephemeral,
        }),
      },
      resource: { type, ...(message && { message: messageToWire(message, world) }) },
    });
  });
}
