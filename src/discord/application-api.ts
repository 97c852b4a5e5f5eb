import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { COMMANDS, LoginError } from './bot.ts';
import type { Command } from './command.ts';
import { corpusDeclaration } from './curation/corpus-command.ts';
import { areSameCommands, fetchCommands } from './register-commands.ts';

/** How the application is reached. */
export type ApplicationAccess = {
  readonly token: string;
  /** REST base without the version. */
  readonly apiUrl: string;
  /** As the settings name them; none: the only server that the bot is on. */
  readonly homeGuildIds: readonly string[];
};

/** The commands of one place, by name: what is registered beside what this version declares. */
export type CommandPlace = {
  /** `undefined`: for all. */
  readonly guildId: string | undefined;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** What Discord says of the application. */
export type Application = z.infer<typeof application>;

/** Servers whose moderators look after the corpus. */
type Homes = {
  readonly ids: readonly string[];
  /** Named by the settings, but the bot is not there. */
  readonly unknown: readonly string[];
};

/** A conversation with Discord by HTTP, without the gateway. Everything rejects with {@link LoginError}. */
export type ApplicationApi = {
  fetchApplication(): Promise<Application>;
  findHomes(): Promise<Homes>;
  /** Compares the commands for all and those of home servers. */
  compareCommands(applicationId: string, homes: Homes): Promise<readonly CommandPlace[]>;
  /** Registers all commands of a place. */
  deploy(applicationId: string, place: CommandPlace): Promise<void>;
};

/** Time for one request; a person waits. discord.js has 15 s. */
const REQUEST_WITHIN_MS = 5_000;

/** Servers that are asked for to see whether there is exactly one. */
const ENOUGH_GUILDS = '2';

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const UNAUTHORIZED = 401;

const application = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.int().default(0),
  approximate_guild_count: z.int().default(0),
  /** Keys: 0 for servers, 1 for users. */
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

const guilds = z.array(z.object({ id: z.string() }));

/** Opens no connection by itself. */
export function openApplicationApi(access: ApplicationAccess): ApplicationApi {
  const { token, apiUrl, homeGuildIds } = access;
  const rest = new REST({ api: apiUrl, retries: 1, timeout: REQUEST_WITHIN_MS }).setToken(token);
  const isOn = async (guildId: string): Promise<boolean> => {
    try {
      await rest.get(Routes.guild(guildId));
      return true;
    } catch (error) {
      const status = error instanceof DiscordAPIError ? error.status : undefined;
      if (status === FORBIDDEN || status === NOT_FOUND) return false;
      throw error;
    }
  };
  return {
    fetchApplication: () =>
      told(async () => application.parse(await rest.get(Routes.currentApplication()))),
    findHomes: () =>
      told(async () => {
        if (homeGuildIds.length === 0) {
          const query = new URLSearchParams({ limit: ENOUGH_GUILDS });
          const some = guilds.parse(await rest.get(Routes.userGuilds(), { query }));
          return { ids: some.length === 1 ? some.map(({ id }) => id) : [], unknown: [] };
        }
        const checked: { id: string; isKnown: boolean }[] = [];
        for (const id of homeGuildIds) checked.push({ id, isKnown: await isOn(id) });
        const ids = checked.filter(({ isKnown }) => isKnown).map(({ id }) => id);
        return { ids, unknown: homeGuildIds.filter((id) => !ids.includes(id)) };
      }),
    compareCommands: (applicationId, { ids }) =>
      told(async () => {
        const places: CommandPlace[] = [];
        for (const guildId of [undefined, ...ids]) {
          const registered = await fetchCommands(rest, routeOf(applicationId, guildId));
          places.push({ guildId, ...differenceOf(registered, declarationsOf(guildId)) });
        }
        return places;
      }),
    deploy: (applicationId, { guildId }) =>
      told(async () => {
        const body = declarationsOf(guildId);
        await rest.put(routeOf(applicationId, guildId), { body });
      }),
  };
}

/** Whether there is nothing to register. */
export function isUpToDate({ added, changed, removed }: CommandPlace): boolean {
  return added.length + changed.length + removed.length === 0;
}

function routeOf(applicationId: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function declarationsOf(guildId: string | undefined): readonly Command['declaration'][] {
  return guildId === undefined
    ? COMMANDS.map(({ declaration }) => declaration)
    : [corpusDeclaration];
}

function differenceOf(
  registered: readonly Readonly<Record<string, unknown>>[],
  declared: readonly Command['declaration'][],
): Omit<CommandPlace, 'guildId'> {
  const before = new Map(registered.map((one) => [String(one['name']), one]));
  const names = new Set(declared.map(({ name }) => name));
  return {
    added: [...names].filter((name) => !before.has(name)),
    changed: declared
      .filter((one) => {
        const old = before.get(one.name);
        return old !== undefined && !areSameCommands([old], [one]);
      })
      .map(({ name }) => name),
    removed: [...before.keys()].filter((name) => !names.has(name)),
  };
}

/** Whatever Discord or the network has against it is a {@link LoginError}; none of their messages holds the token. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status === UNAUTHORIZED;
    throw new LoginError(isRefused ? 'token-invalid' : 'other', error);
  }
}
