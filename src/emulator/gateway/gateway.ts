import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { EventBus } from '../events.ts';
import type { JsonObject } from '../world/json.ts';
import { shardOf } from '../world/snowflake.ts';
import { guildCreateToWire, userToWire } from '../world/wire.ts';
import type { Guild, World } from '../world/world.ts';
import { type Connection, type ConnectionHost, serveConnection } from './connection.ts';
import { Close, Intent, Op, VERSION } from './protocol.ts';
import { createSession, type Session } from './session.ts';

/** The gateway's side of the emulator: whom to tell what. */
export type Gateway = {
  /** Tells the shard of that server, or shard 0 of direct messages; `intent` 0 needs none. */
  dispatch(
    type: string,
    guildId: string | undefined,
    intent: number,
    data: (session: Session) => JsonObject,
  ): void;
  announceGuild(guild: Guild): void;
  /** How many shards are connected. */
  readyCount(): number;
  kill(): void;
  close(code: number): void;
  requestReconnect(): void;
  invalidate(resumable: boolean): void;
  stop(): void;
};

/** What the gateway is told about its client. */
export type GatewayOptions = {
  readonly token: string;
  readonly heartbeatMs: number;
  readonly privilegedIntents: number;
  /** Its own address, known once the server listens. */
  readonly url: () => string;
};

/** Where the gateway listens. */
export const GATEWAY_PATH = '/gateway';

/** Whether a session is told of something on that server, or in direct messages; intent 0 needs none. */
function hears(session: Session, guildId: string | undefined, intent: number): boolean {
  if (intent !== 0 && (session.intents & intent) === 0) return false;
  const shardId = guildId === undefined ? 0 : shardOf(guildId, session.shard.count);
  return session.shard.id === shardId;
}

/** Answers gateway connections that come to the server. */
export function createGateway(
  server: Server,
  world: World,
  bus: EventBus,
  options: GatewayOptions,
): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const connections = new Set<Connection>();
  const sessions = new Map<string, Session>();

  const guildsOf = (session: Session): readonly Guild[] =>
    [...world.guilds.values()].filter((guild) => guild.botJoined && hears(session, guild.id, 0));

  const greet = (session: Session): void => {
    const own = guildsOf(session);
    session.dispatch('READY', {
      v: Number(VERSION),
      user: { ...userToWire(world.bot), verified: true, mfa_enabled: false, email: null },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: options.url(),
      shard: [session.shard.id, session.shard.count],
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
    });
    if ((session.intents & Intent.guilds) === 0) return;
    for (const guild of own) session.dispatch('GUILD_CREATE', guildCreateToWire(guild, world));
  };

  const forgetPredecessors = ({ shard }: Session): void => {
    for (const [id, old] of sessions) {
      const isSame = old.shard.id === shard.id && old.shard.count === shard.count;
      if (isSame && old.send === undefined) sessions.delete(id);
    }
  };

  const host: ConnectionHost = {
    token: options.token,
    heartbeatMs: options.heartbeatMs,
    privilegedIntents: options.privilegedIntents,
    start(shard, intents, send) {
      const session = createSession(shard, intents);
      forgetPredecessors(session);
      sessions.set(session.id, session);
      session.send = send;
      greet(session);
      bus.emit('shard', { id: shard.id, state: 'ready' });
      return session;
    },
    find: (id) => sessions.get(id),
    resumed(session) {
      session.dispatch('RESUMED', {});
      bus.emit('shard', { id: session.shard.id, state: 'resumed' });
    },
    left(session, forGood) {
      if (forGood) sessions.delete(session.id);
      bus.emit('shard', { id: session.shard.id, state: 'gone' });
    },
  };

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const address = new URL(request.url ?? '/', 'ws://localhost');
    if (!address.pathname.startsWith(GATEWAY_PATH)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      if ((address.searchParams.get('v') ?? VERSION) !== VERSION) {
        client.close(Close.invalidVersion, 'Invalid API version.');
        return;
      }
      const connection = serveConnection(client, host);
      connections.add(connection);
      client.on('close', () => connections.delete(connection));
    });
  };
  server.on('upgrade', onUpgrade);

  return {
    dispatch(type, guildId, intent, data) {
      for (const session of sessions.values()) {
        if (hears(session, guildId, intent)) session.dispatch(type, data(session));
      }
    },
    announceGuild(guild) {
      for (const session of sessions.values()) {
        if (guild.botJoined && hears(session, guild.id, Intent.guilds)) {
          session.dispatch('GUILD_CREATE', guildCreateToWire(guild, world));
        }
      }
    },
    readyCount: () =>
      new Set(
        [...sessions.values()]
          .filter((session) => session.send !== undefined)
          .map((session) => session.shard.id),
      ).size,
    kill() {
      for (const { socket } of connections) socket.terminate();
    },
    close(code) {
      for (const { socket } of connections) socket.close(code);
    },
    requestReconnect() {
      for (const connection of connections) connection.send({ op: Op.reconnect, d: null });
    },
    invalidate(resumable) {
      for (const connection of connections) connection.invalidate(resumable);
    },
    stop() {
      server.off('upgrade', onUpgrade);
      for (const { socket } of connections) socket.terminate();
      sockets.close();
    },
  };
}
