import type { Hono } from 'hono';
import { MAX_USER_INSTALL_FOLLOW_UPS } from '../rules/limits.ts';
import { type Interaction, originOf } from '../world/interaction-ledger.ts';
import { MessageFlag, type VisibleMessage } from '../world/message.ts';
import { messageToWire } from '../world/wire.ts';
import { apiError } from './api-error.ts';
import { bodyObject } from './incoming.ts';
import { judgeMessage } from './message-checks.ts';
import type { Env, Parts, RouteContext } from './parts.ts';

/** The installation by a user alone. Source: Discord docs, resources/application. */
const USER_INSTALL = '1';

/** The original counts as this interaction's own from now on, even if a click only brought it along. */
function claim(interaction: Interaction, message: VisibleMessage): void {
  if (message.id === interaction.originalId) interaction.originalTouched = true;
}

/** What follows the first answer: the original reply read, edited, deleted; follow-ups. */
export function addWebhookRoutes(app: Hono<Env>, parts: Parts): void {
  const { interactions, messages, world } = parts;

  /** The interaction whose token is in the path, alive and acknowledged. */
  const find = (c: RouteContext): Interaction => {
    const interaction = interactions.byToken(c.req.param('token') ?? '');
    if (c.req.param('app') !== world.applicationId) throw apiError('unknownWebhook');
    if (interaction === undefined || interactions.isExpired(interaction)) {
      throw apiError('invalidWebhookToken');
    }
    if (interaction.state !== 'acknowledged') throw apiError('unknownWebhook');
    return interaction;
  };
  /** The message that the path names, if it belongs to the interaction. */
  const findMessage = (c: RouteContext, interaction: Interaction): VisibleMessage => {
    const named = c.req.param('message') ?? '';
    const id = named === '@original' ? interaction.originalId : named;
    const isOwn = id === interaction.originalId || interaction.followUpIds.includes(named);
    const message = id !== undefined && isOwn ? messages.get(id) : undefined;
    if (message === undefined || message.deleted) throw apiError('unknownMessage');
    return message;
  };

  app.post('/webhooks/:app/:token', (c) => {
    const interaction = find(c);
    const incoming = c.get('incoming');
    const body = bodyObject(incoming);
    const original =
      interaction.originalId === undefined ? undefined : messages.get(interaction.originalId);
    // Discord: the first follow-up to a deferred reply takes the place of "thinking".
    if (original?.thinking === true && !original.deleted) {
      judgeMessage(parts, incoming, body, original);
      const message = messages.edit(original.id, body, incoming.files);
      return c.json(messageToWire(message, world));
    }
    judgeMessage(parts, incoming, body);
    const isUserInstall = Object.keys(interaction.owners).every((key) => key === USER_INSTALL);
    if (isUserInstall && interaction.followUpIds.length >= MAX_USER_INSTALL_FOLLOW_UPS) {
      throw apiError('tooManyFollowUps');
    }
    const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
    const message = messages.add(
      {
        channel: interaction.channel,
        author: world.bot,
        origin: originOf(interaction),
        ...((flags & MessageFlag.ephemeral) === 0 ? {} : { visibleTo: interaction.user.id }),
      },
      body,
      incoming.files,
    );
    interaction.followUpIds.push(message.id);
    return c.json(messageToWire(message, world));
  });

  const path = '/webhooks/:app/:token/messages/:message';
  app.get(path, (c) => c.json(messageToWire(findMessage(c, find(c)), world)));
  app.patch(path, (c) => {
    const interaction = find(c);
    const before = findMessage(c, interaction);
    const incoming = c.get('incoming');
    const body = bodyObject(incoming);
    judgeMessage(parts, incoming, body, before);
    const message = messages.edit(before.id, body, incoming.files);
    claim(interaction, message);
    return c.json(messageToWire(message, world));
  });
  app.delete(path, (c) => {
    const interaction = find(c);
    const message = findMessage(c, interaction);
    messages.remove(message.id);
    claim(interaction, message);
    return c.body(null, 204);
  });
}
