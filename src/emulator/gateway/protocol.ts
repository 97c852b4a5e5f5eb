import { z } from 'zod';

/** Gateway operations. Source: Discord docs, topics/opcodes-and-status-codes "Gateway Opcodes". */
export const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Why the gateway closes a connection. Source: as above, "Gateway Close Event Codes". */
export const Close = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** Why a client closes for good. Source: Discord docs, events/gateway "Initiating a Disconnect". */
export const CLOSED_FOR_GOOD: readonly number[] = [1000, 1001];

/** Intents, as bits. Source: Discord docs, events/gateway "List of Intents". */
export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Those that must be switched on for the app. Source: as above. */
export const PRIVILEGED_INTENTS =
  Intent.guildMembers | Intent.guildPresences | Intent.messageContent;

/** All intents there are: bits 0 to 16, 20, 21, 24, 25. Source: as above. */
export const KNOWN_INTENTS = 0x1_ff_ff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** Milliseconds between heartbeats that Discord asks for. Source: events/gateway "Hello Event". */
export const DEFAULT_HEARTBEAT_MS = 41_250;

/** Heartbeat intervals without a heartbeat after which a connection counts as dead. Chosen. */
export const PATIENCE = 2;

/** What a client may send per minute. Source: events/gateway "Rate Limiting". */
export const MAX_SENDS_PER_MINUTE = 120;

/** The gateway version that is spoken. */
export const VERSION = '10';

/** Reads the envelope of what a client sends. */
export const envelope = z.object({ op: z.number(), d: z.unknown().optional() });

/** Reads the data of an identify. */
export const identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});

/** Reads the data of a resume. */
export const resume = z.object({
  token: z.string(),
  session_id: z.string(),
  seq: z.number(),
});
