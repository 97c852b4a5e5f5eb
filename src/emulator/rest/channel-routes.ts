import type { Hono } from 'hono';
import { isJsonObject, printJson } from '../world/json.ts';
import type { VisibleMessage } from '../world/message.ts';
import { channelToWire, messageToWire } from '../world/wire.ts';
import type { Channel } from '../world/world.ts';
import { apiError } from './api-error.ts';
import { bodyObject } from './incoming.ts';
import { judgeMessage } from './message-checks.ts';
import type { Env, Parts, RouteContext } from './parts.ts';

/** Messages a bot gets at once unless it says otherwise. Source: resources/message "Get Channel Messages". */
const DEFAULT_PAGE = 50;

/** Channels and their messages, as the bot sees them. */
export function addChannelRoutes(app: Hono<Env>, parts: Parts): void {
  const { messages, world } = parts;

  const find = (c: RouteContext): Channel => {
    const channel = world.channels.get(c.req.param('channel') ?? '');
    if (channel === undefined) throw apiError('unknownChannel');
    const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
    if (guild?.botJoined === false) throw apiError('missingAccess');
    return channel;
  };
  const findMessage = (c: RouteContext): VisibleMessage => {
    const message = messages.get(c.req.param('message') ?? '');
    const isHere = message?.channelId === find(c).id && !message.deleted && !message.ephemeral;
    if (message === undefined || !isHere) throw apiError('unknownMessage');
    return message;
  };
  const findOwn = (c: RouteContext): VisibleMessage => {
    const message = findMessage(c);
    if (message.author.id !== world.bot.id) throw apiError('notTheAuthor');
    return message;
  };

  app.get('/channels/:channel', (c) => c.json(channelToWire(find(c))));
  app.get('/channels/:channel/messages', (c) => {
    const limit = Number(c.req.query('limit') ?? DEFAULT_PAGE);
    const visible = messages.inChannel(find(c).id).filter((message) => !message.ephemeral);
    const newestFirst = visible.toReversed().slice(0, limit);
    return c.json(newestFirst.map((message) => messageToWire(message, world)));
  });
  app.post('/channels/:channel/messages', (c) => {
    const channel = find(c);
    const incoming = c.get('incoming');
    const body = bodyObject(incoming);
    judgeMessage(parts, incoming, body);
    const reference = body['message_reference'];
    const target = isJsonObject(reference) ? reference['message_id'] : undefined;
    const mustExist = isJsonObject(reference) && reference['fail_if_not_exists'] !== false;
    if (mustExist && messages.get(printJson(target)) === undefined)
      throw apiError('unknownMessage');
    const message = messages.add({ channel, author: world.bot }, body, incoming.files);
    return c.json(messageToWire(message, world));
  });
  app.get('/channels/:channel/messages/:message', (c) =>
    c.json(messageToWire(findMessage(c), world)),
  );
  app.patch('/channels/:channel/messages/:message', (c) => {
    const before = findOwn(c);
    const incoming = c.get('incoming');
    const body = bodyObject(incoming);
    judgeMessage(parts, incoming, body, before);
    return c.json(messageToWire(messages.edit(before.id, body, incoming.files), world));
  });
  app.delete('/channels/:channel/messages/:message', (c) => {
    messages.remove(findOwn(c).id);
    return c.body(null, 204);
  });
}
