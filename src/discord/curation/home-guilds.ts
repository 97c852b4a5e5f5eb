import {
  type Client,
  Events,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { registerCommands } from '../register-commands.ts';

type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The servers whose moderators look after the corpus. */
export type HomeGuilds = {
  /** As the settings name them; where they name none, the only server that the bot is on. */
  readonly ids: () => readonly string[];
  /** Registers commands there and nowhere else, now and whenever the bot joins or leaves a server. Never rejects. */
  offerThere(declarations: readonly Declaration[]): Promise<void>;
};

/** @param configured ids of servers; empty where the settings name none */
export function createHomeGuilds(
  client: Client,
  configured: readonly string[],
  log: Logger,
): HomeGuilds {
  const offeredIn = new Set<string>();
  let declarations: readonly Declaration[] | undefined;
  let work: Promise<void> = Promise.resolve();

  const ids = () => {
    if (configured.length > 0) return configured;
    const [only, ...others] = client.guilds.cache.keys();
    return only === undefined || others.length > 0 ? [] : [only];
  };
  const register = async (guild: string, commands: readonly Declaration[]): Promise<void> => {
    const applicationId = client.application?.id;
    if (applicationId === undefined) return;
    try {
      const route = Routes.applicationGuildCommands(applicationId, guild);
      await registerCommands(client.rest, route, commands);
      if (commands.length > 0) offeredIn.add(guild);
      else offeredIn.delete(guild);
    } catch (error) {
      log.warn({ err: error, guild }, 'commands could not be registered on a server');
    }
  };
  const refresh = async (): Promise<void> => {
    if (!declarations) return;
    const here = ids().filter((id) => client.guilds.cache.has(id));
    if (here.length === 0)
      log.warn(
        { guilds: client.guilds.cache.size, configured },
        'nobody can look after the corpus from Discord: set HOME_GUILD_IDS to a server that the bot is on',
      );
    for (const guild of offeredIn) if (!here.includes(guild)) await register(guild, []);
    for (const guild of here) if (!offeredIn.has(guild)) await register(guild, declarations);
  };
  // One after the other: two at once would not see each other's commands.
  const refreshNext = () => {
    work = work.then(refresh);
    return work;
  };
  const onGuilds = ({ id }: { readonly id: string }, isGone: boolean) => {
    if (isGone) offeredIn.delete(id);
    void refreshNext();
  };
  client.on(Events.GuildCreate, (guild) => onGuilds(guild, false));
  client.on(Events.GuildDelete, (guild) => onGuilds(guild, true));

  return {
    ids,
    offerThere(given) {
      declarations = given;
      return refreshNext();
    },
  };
}
