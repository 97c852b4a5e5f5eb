import type { Hono } from 'hono';
import { printJson } from '../world/json.ts';
import {
  channelToWire,
  guildToWire,
  memberToWire,
  rolesToWire,
  userToWire,
} from '../world/wire.ts';
import type { Guild } from '../world/world.ts';
import { apiError } from './api-error.ts';
import { bodyObject } from './incoming.ts';
import type { Env, Parts } from './parts.ts';

/**
 * Identifies per day and milliseconds until the count starts anew.
 * Source: Discord docs, events/gateway "Session Start Limit".
 */
const SESSION_STARTS = { total: 1000, remaining: 1000, reset_after: 86_400_000 };

/** Who the bot is, where the gateway is, and which servers and people there are. */
export function addApplicationRoutes(app: Hono<Env>, parts: Parts): void {
  const { world } = parts;
  const application = () => ({
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userToWire(world.bot),
    owner: userToWire(world.person(world.owner.id)),
    team: null,
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.botJoined).length,
    integration_types_config: { 0: {}, 1: {} },
  });
  const joined = (id: string): Guild => {
    const guild = world.guilds.get(id);
    if (guild === undefined) throw apiError('unknownGuild');
    if (!guild.botJoined) throw apiError('missingAccess');
    return guild;
  };

  app.get('/gateway', (c) => c.json({ url: parts.gatewayUrl() }));
  app.get('/gateway/bot', (c) =>
    c.json({
      url: parts.gatewayUrl(),
      shards: parts.recommendedShards,
      session_start_limit: { ...SESSION_STARTS, max_concurrency: parts.maxConcurrency },
    }),
  );
  app.get('/users/@me', (c) =>
    c.json({ ...userToWire(world.bot), verified: true, mfa_enabled: false, flags: 0 }),
  );
  app.get('/users/@me/guilds', (c) =>
    c.json(
      [...world.guilds.values()]
        .filter((guild) => guild.botJoined)
        .map((guild) => ({ id: guild.id, name: guild.name, icon: null, owner: false })),
    ),
  );
  app.post('/users/@me/channels', (c) => {
    const id = printJson(bodyObject(c.get('incoming'))['recipient_id']);
    if (!world.users.has(id)) throw apiError('unknownUser');
    return c.json(channelToWire(world.directChannel(world.person(id))));
  });
  app.get('/users/:id', (c) => {
    const user = world.users.get(c.req.param('id'));
    if (user === undefined) throw apiError('unknownUser');
    return c.json(userToWire(user));
  });
  app.get('/applications/@me', (c) => c.json(application()));
  app.get('/oauth2/applications/@me', (c) => c.json(application()));
  app.get('/guilds/:guild', (c) => c.json(guildToWire(joined(c.req.param('guild')))));
  app.get('/guilds/:guild/channels', (c) =>
    c.json(joined(c.req.param('guild')).channels.map(channelToWire)),
  );
  app.get('/guilds/:guild/roles', (c) => c.json(rolesToWire(joined(c.req.param('guild')))));
  app.get('/guilds/:guild/members/:user', (c) => {
    joined(c.req.param('guild'));
    const user = world.users.get(c.req.param('user'));
    if (user === undefined) throw apiError('unknownUser');
    return c.json({ ...memberToWire(), user: userToWire(user) });
  });
}
