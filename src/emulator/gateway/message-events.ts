import type { EventBus } from '../events.ts';
import type { JsonObject } from '../world/json.ts';
import type { VisibleMessage } from '../world/message.ts';
import { messageToWire } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import type { Gateway } from './gateway.ts';
import { Intent } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * What of a message a bot is told without the message content intent: everything of its own, of direct
 * messages, and of those that mention it. Source: Discord docs, events/gateway "Message Content Intent".
 */
function messageFor(session: Session, message: VisibleMessage, world: World): JsonObject {
  const wire = messageToWire(message, world);
  const mayRead =
    (session.intents & Intent.messageContent) !== 0 ||
    message.guildId === undefined ||
    message.author.id === world.bot.id ||
    message.pings.includes(world.bot.id);
  const stripped = mayRead ? {} : { content: '', embeds: [], components: [], attachments: [] };
  return { ...wire, ...stripped, ...(message.guildId ? { guild_id: message.guildId } : {}) };
}

/** Passes public messages, their edits and deletions on to the bots that asked for them. */
export function forwardMessages(bus: EventBus, gateway: Gateway, world: World): void {
  const forward = (
    type: string,
    message: VisibleMessage,
    data: (session: Session) => JsonObject,
  ): void => {
    if (message.ephemeral) return;
    const intent = message.guildId === undefined ? Intent.directMessages : Intent.guildMessages;
    gateway.dispatch(type, message.guildId, intent, data);
  };
  bus.on('message', (message) =>
    forward('MESSAGE_CREATE', message, (session) => messageFor(session, message, world)),
  );
  bus.on('messageUpdate', (message) =>
    forward('MESSAGE_UPDATE', message, (session) => messageFor(session, message, world)),
  );
  bus.on('messageDelete', (message) =>
    forward('MESSAGE_DELETE', message, () => ({
      id: message.id,
      channel_id: message.channelId,
      ...(message.guildId ? { guild_id: message.guildId } : {}),
    })),
  );
}
