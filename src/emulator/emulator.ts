import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createMember, type Deliver } from './driver/create-member.ts';
import type { Member, MemberOptions } from './driver/member.ts';
import { takeSeat } from './driver/seat.ts';
import { createEventBus, type Subscribe } from './events.ts';
import { createGateway, GATEWAY_PATH } from './gateway/gateway.ts';
import { forwardMessages } from './gateway/message-events.ts';
import { DEFAULT_HEARTBEAT_MS, Intent } from './gateway/protocol.ts';
import { createApi } from './rest/api.ts';
import type { Fault } from './rest/faults.ts';
import { API_PREFIX } from './rest/incoming.ts';
import type { Parts } from './rest/parts.ts';
import type { RecordedRequest } from './rest/recorded-request.ts';
import { createRecorder } from './rest/recorder.ts';
import {
  DEFAULT_ACKNOWLEDGE_MS,
  DEFAULT_ATTACHMENT_SIZE,
  DEFAULT_INTERACTION_TOKEN_MS,
} from './rules/limits.ts';
import type { RegisteredCommand } from './world/command.ts';
import { createCommandRegistry } from './world/command-registry.ts';
import { createFileStore } from './world/file-store.ts';
import { createInteractionLedger } from './world/interaction-ledger.ts';
import type { VisibleMessage } from './world/message.ts';
import { createMessageStore } from './world/message-store.ts';
import { roleToWire } from './world/wire.ts';
import { createWorld, type Guild } from './world/world.ts';

/** A server that exists in the emulator; every field has a default. */
type GuildOptions = {
  readonly id?: string;
  readonly name?: string;
  /** The server's language; default `de`. */
  readonly locale?: string;
  /** Names of the text channels; default one, `allgemein`. */
  readonly channels?: readonly string[];
  /** False for a server that the bot has not joined (user installation only); default true. */
  readonly botJoined?: boolean;
};

/** How the emulator is set up; every field has a default. */
export type EmulatorOptions = {
  /** The bot token it accepts. */
  readonly token?: string;
  /** Port on 127.0.0.1; default 0, any free one. */
  readonly port?: number;
  /** The servers; default one. The first is the default guild. */
  readonly guilds?: readonly GuildOptions[];
  /** Time to the first response; default 3000, as Discord has it. */
  readonly acknowledgeMs?: number;
  /** Life of an interaction token; default 15 minutes, as Discord has it. */
  readonly interactionTokenMs?: number;
  /** Default 41250, as Discord has it. */
  readonly heartbeatIntervalMs?: number;
  /** The number of shards that `/gateway/bot` recommends; default 1. */
  readonly recommendedShards?: number;
  /** Identifies per five seconds that `/gateway/bot` allows; default 1. */
  readonly maxConcurrency?: number;
  /** Privileged intents that are switched on for the app, as a bit set; default none. */
  readonly privilegedIntents?: number;
  /** Bytes per file; default 10 MiB. */
  readonly attachmentSizeLimit?: number;
};

/** A server of the emulator. */
type GuildSummary = {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
};

/** A running local Discord. */
export type Emulator = {
  /** For discord.js `rest.api`: without `/v10`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The user who owns the application; {@link Emulator.member} takes this id. */
  readonly ownerId: string;
  /** Bytes of a file at most. */
  readonly attachmentSizeLimit: number;
  /** The default guild. */
  readonly guildId: string;
  readonly guilds: readonly GuildSummary[];
  /** The bot's requests, oldest first; the oldest are dropped beyond a bound. */
  readonly requests: readonly RecordedRequest[];
  /** Fields that the bot sent and Discord does not know, as `POST /path: data.foo`. */
  readonly warnings: readonly string[];
  /** Disturbances; push one to plant it. */
  readonly faults: Fault[];
  /** All commands that are registered, global ones first. */
  readonly commands: readonly RegisteredCommand[];
  /** Subscribes to what happens; the function returned ends it. */
  readonly on: Subscribe;
  /** A person in a channel. The same id twice is the same person. */
  member(options?: MemberOptions): Member;
  /** Delivers an interaction once more, as Discord may where a connection is resumed; only the latest are kept. */
  redeliver(interactionId: string): void;
  /** The message as it stands; undefined if there never was one of this id. */
  message(id: string): VisibleMessage | undefined;
  /** Resolves when that many shards (default 1) are ready. */
  whenReady(shards?: number): Promise<void>;
  /** Cuts the connections without a closing handshake; the sessions can be resumed. */
  killGateway(): void;
  /** Closes the connections with one of Discord's codes, such as 4004; the client knows which of them are final. */
  closeGateway(code: number): void;
  /** Asks every connection to reconnect and resume (op 7). */
  requestReconnect(): void;
  /** Declares every session invalid (op 9); one that is not resumable must identify again. */
  invalidateSession(how: { readonly resumable: boolean }): void;
  /** Puts the bot into one more server, as if somebody had invited it. */
  addGuild(options?: GuildOptions): GuildSummary;
  /** Closes all sockets and servers. */
  stop(): Promise<void>;
};

/** Interactions that can be delivered again. */
const MAX_REDELIVERABLE = 100;

/** Where it listens: this machine only. */
const HOST = '127.0.0.1';

/** The token of the bot unless another is given; it has the look of a real one and opens nothing. */
const DEFAULT_TOKEN = 'MTIwMDAwMDAwMDAwMDAwMDAwMA.emulator.nothing-to-see-here';

function summaryOf(guild: Guild): GuildSummary {
  const { id, name, channels } = guild;
  return { id, name, channels: channels.map((one) => ({ id: one.id, name: one.name })) };
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return `${HOST}:${address.port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** Starts a local Discord on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const bus = createEventBus();
  const world = createWorld();
  const recorder = createRecorder(bus);
  const faults: Fault[] = [];
  const token = options.token ?? DEFAULT_TOKEN;
  const acknowledgeMs = options.acknowledgeMs ?? DEFAULT_ACKNOWLEDGE_MS;
  let address = '';
  const gatewayUrl = (): string => `ws://${address}${GATEWAY_PATH}`;
  const files = createFileStore(
    () => `http://${address}`,
    () => world.nextId(),
  );
  const messages = createMessageStore(world, files, bus);
  const interactions = createInteractionLedger(bus, {
    acknowledgeMs,
    tokenMs: options.interactionTokenMs ?? DEFAULT_INTERACTION_TOKEN_MS,
  });
  const commands = createCommandRegistry(world, bus);
  const parts: Parts = {
    world,
    commands,
    messages,
    interactions,
    files,
    bus,
    recorder,
    token,
    gatewayUrl,
    acknowledgeMs,
    attachmentSizeLimit: options.attachmentSizeLimit ?? DEFAULT_ATTACHMENT_SIZE,
    recommendedShards: options.recommendedShards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 1,
  };
  for (const seed of options.guilds ?? [{}]) world.addGuild(seed);
  const [first] = world.guilds.values();
  if (first === undefined) throw new RangeError('the emulator needs at least one server');

  const answer = getRequestListener(createApi(parts, faults).fetch);
  const server = createServer((request, response) => void answer(request, response));
  const gateway = createGateway(server, world, bus, {
    token,
    heartbeatMs: options.heartbeatIntervalMs ?? DEFAULT_HEARTBEAT_MS,
    privilegedIntents: options.privilegedIntents ?? 0,
    url: gatewayUrl,
  });
  forwardMessages(bus, gateway, world);
  const announceRole = ({ id: guildId }: Guild, id: string): void =>
    gateway.dispatch('GUILD_ROLE_CREATE', guildId, Intent.guilds, () => ({
      guild_id: guildId,
      role: roleToWire(id),
    }));
  const delivered = new Map<unknown, () => void>();
  const deliver: Deliver = (guildId, payload) => {
    const send = () => gateway.dispatch('INTERACTION_CREATE', guildId, 0, () => payload);
    delivered.set(payload['id'], send);
    const [oldest] = delivered.keys();
    if (delivered.size > MAX_REDELIVERABLE) delivered.delete(oldest);
    send();
  };
  address = await listen(server, options.port ?? 0);

  return {
    apiUrl: `http://${address}${API_PREFIX}`,
    token,
    applicationId: world.applicationId,
    ownerId: world.owner.id,
    attachmentSizeLimit: parts.attachmentSizeLimit,
    guildId: first.id,
    get guilds() {
      return [...world.guilds.values()].map(summaryOf);
    },
    requests: recorder.requests,
    warnings: recorder.warnings,
    faults,
    get commands() {
      return commands.all();
    },
    on: bus.on,
    member(how = {}) {
      const seat = takeSeat(world, how);
      const { guild } = seat;
      for (const id of seat.roles) if (guild && world.addRole(guild, id)) announceRole(guild, id);
      return createMember(parts, seat, deliver);
    },
    redeliver: (interactionId) => delivered.get(interactionId)?.(),
    message: (id) => messages.get(id),
    whenReady: (shards = 1) =>
      new Promise((resolve) => {
        let end: (() => void) | undefined;
        const check = (): void => {
          if (gateway.readyCount() < shards) return;
          end?.();
          resolve();
        };
        end = bus.on('shard', check);
        check();
      }),
    killGateway: () => gateway.kill(),
    closeGateway: (code) => gateway.close(code),
    requestReconnect: () => gateway.requestReconnect(),
    invalidateSession: ({ resumable }) => gateway.invalidate(resumable),
    addGuild(seed = {}) {
      const guild = world.addGuild(seed);
      gateway.announceGuild(guild);
      return summaryOf(guild);
    },
    async stop() {
      interactions.stop();
      gateway.stop();
      await close(server);
    },
  };
}
