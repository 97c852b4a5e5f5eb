import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type GuildMember,
  Options,
  Routes,
  type User,
} from 'discord.js';
import type { Logger } from 'pino';
import type { BorrowedCorpus } from '../serving/version-slot.ts';
import type { Command, MessageMenu } from './command.ts';
import { about } from './commands/about.ts';
import { ask } from './commands/ask.ts';
import { findInCorpus } from './commands/find-in-corpus.ts';
import { timeline } from './commands/timeline.ts';
import { createCooldown } from './cooldown.ts';
import { createCorpusCommand } from './curation/corpus-command.ts';
import type { Curation } from './curation/curation.ts';
import { createHomeGuilds } from './curation/home-guilds.ts';
import { fetchOwnerIds } from './curation/owners.ts';
import { createDoubtfulCallbacks } from './doubtful-callbacks.ts';
import { handleInteraction } from './handle-interaction.ts';
import { CACHED_USERS } from './limits.ts';
import { registerCommands } from './register-commands.ts';
import { safeError } from './safe-error.ts';
import { createSeenInteractions } from './seen-interactions.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';
import type { RenderChart } from './timeline-chart.ts';
import { type Connection, watchConnections } from './watch-connections.ts';

/** The commands that everybody has. */
export const COMMANDS: readonly Command[] = [ask, timeline, about];
const MESSAGE_MENUS: readonly MessageMenu[] = [findInCorpus];

/** Time that running answers get when the bot is stopped; a service manager waits for 10 seconds or more. */
const FINISH_WITHIN_MS = 8_000;

/** Time that logging out gets: a half-dead connection would hold it for 30 s. */
const LOG_OUT_WITHIN_MS = 1_500;

/** What a bot needs. */
export type BotOptions = {
  readonly token: string;
  /** REST base without the version, such as `https://discord.com/api`. */
  readonly apiUrl: string;
  /** The corpus version to answer from, asked once an answer. */
  readonly borrowCorpus: () => BorrowedCorpus;
  /** What moderators may do with the corpus, and who they are; without it they have no commands. */
  readonly curation?: BotCuration;
  /** Draws a chart as PNG; rejects where it cannot. */
  readonly renderChart: RenderChart;
  readonly version: string;
  readonly log: Logger;
  /** Whom the bot tells what it does; without it, nobody. */
  readonly telemetry?: Telemetry;
  /** Called when the bot can no longer work and must be started anew. */
  readonly onFatal: (error: Error) => void;
};

/** How the corpus is looked after from Discord. */
type BotCuration = Pick<Curation, 'keeper' | 'intake' | 'clock'> & {
  /** Servers whose moderators look after the corpus; none: the only server that the bot is on. */
  readonly homeGuildIds: readonly string[];
  /** Roles there whose members may do so without the right to manage the server. */
  readonly moderatorRoleIds: readonly string[];
};

/** A bot that is logged in. */
export type Bot = {
  /** How each connection to Discord's gateway is now. */
  connections(): readonly Connection[];
  /** Takes no more commands, lets running answers finish (8 s at most), logs out. */
  stop(): Promise<void>;
};

/** Discord does not let the bot in; the message never holds the token. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
  readonly reason: 'token-invalid' | 'other';

  constructor(reason: LoginError['reason'], cause: unknown) {
    super(cause instanceof Error ? cause.message : reason, { cause });
    this.reason = reason;
  }
}

/**
 * Logs in, registers the commands where they changed, and answers them from then on.
 *
 * @throws {LoginError} if Discord refuses the token or cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl } = options;
  const log = options.log.child({}, { serializers: { err: safeError } });
  const { makeRequest, isDoubtful } = createDoubtfulCallbacks();
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Everybody who has ever asked, and every message with a button, would stay in memory otherwise.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: CACHED_USERS, keepOverLimit: isSelf },
      GuildMemberManager: { maxSize: CACHED_USERS, keepOverLimit: isSelf },
    }),
    rest: { api: apiUrl, makeRequest },
  });
  const connections = watchConnections(client);
  let ownerIds: readonly string[] = [];
  const { curation, telemetry = noTelemetry } = options;
  const homes = createHomeGuilds(client, curation?.homeGuildIds ?? [], log);
  const corpus =
    curation &&
    createCorpusCommand({
      ...curation,
      access: {
        homeGuildIds: homes.ids,
        moderatorRoleIds: curation.moderatorRoleIds,
        ownerIds: () => ownerIds,
      },
      apiUrl,
    });
  const commands = toMap(corpus ? [...COMMANDS, corpus] : COMMANDS);
  const running = new Set<Promise<void>>();
  let isStopping = false;
  let isLoggedIn = false;

  const cooldown = createCooldown(Date.now);
  const messageMenus = toMap(MESSAGE_MENUS);
  const handling = { ...options, commands, messageMenus, cooldown, isDoubtful, log, telemetry };
  const seen = createSeenInteractions();
  client.on(Events.InteractionCreate, (interaction) => {
    if (isStopping) return;
    if (seen.add(interaction.id)) {
      log.info({ interaction: interaction.id }, 'delivered twice, answered once');
      return;
    }
    const work = handleInteraction(interaction, handling).finally(() => running.delete(work));
    running.add(work);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord client'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, (shard) => {
    if (!isStopping) log.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'connected'));

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const closedForGood = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      const error = new Error(`Discord closed shard ${shard} for good: ${code}`);
      // Before the login is through, the caller hears of it; afterwards nobody waits any more.
      if (isLoggedIn && !isStopping) options.onFatal(error);
      else reject(error);
    });
  });
  closedForGood.catch(() => undefined);
  try {
    await Promise.race([client.login(token), closedForGood]);
    const { application, user } = await Promise.race([ready, closedForGood]);
    const changed = await registerCommands(
      client.rest,
      Routes.applicationCommands(application.id),
      [...COMMANDS, ...MESSAGE_MENUS].map(({ declaration }) => declaration),
    );
    if (corpus) {
      ownerIds = await fetchOwnerIds(application, log);
      await homes.offerThere([corpus.declaration]);
    }
    isLoggedIn = true;
    log.info({ user: user.tag, guilds: client.guilds.cache.size, changed }, 'ready');
  } catch (error) {
    await within(LOG_OUT_WITHIN_MS, client.destroy());
    throw new LoginError(isInvalidToken(error) ? 'token-invalid' : 'other', error);
  }

  return {
    connections,
    async stop() {
      isStopping = true;
      await within(FINISH_WITHIN_MS, Promise.all(running));
      await within(LOG_OUT_WITHIN_MS, client.destroy());
    },
  };
}

/** Waits for the work, but no longer than that. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  const deadline = wait(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([work, deadline]);
  timer.abort();
}

function isInvalidToken(error: unknown): boolean {
  return (
    error instanceof DiscordjsError &&
    (error.code === DiscordjsErrorCodes.TokenInvalid ||
      error.code === DiscordjsErrorCodes.TokenMissing)
  );
}

/** discord.js needs itself. */
function isSelf({ id, client }: User | GuildMember): boolean {
  return id === client.user.id;
}

function toMap<Named extends { readonly declaration: { readonly name: string } }>(
  commands: readonly Named[],
): ReadonlyMap<string, Named> {
  return new Map(commands.map((command) => [command.declaration.name, command]));
}
