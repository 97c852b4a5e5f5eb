import { createIdSource, idFromTimePart } from './snowflake.ts';

/** A person or a bot. */
export type User = { readonly id: string; readonly name: string; readonly bot: boolean };

/** A text channel of a server, or the direct messages of one person with the bot. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  /** Undefined for direct messages. */
  readonly guildId: string | undefined;
  /** The person of direct messages. */
  readonly recipient: User | undefined;
};

/** A server. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly channels: readonly Channel[];
  /** Ids of the roles that members have been given, beside everyone's. */
  readonly roles: Set<string>;
  readonly botJoined: boolean;
};

/** What a server is made of; every field has a default. */
type GuildSeed = {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly channels?: readonly string[];
  readonly botJoined?: boolean;
};

/** Everything that exists beside messages, commands and interactions. */
export type World = {
  readonly applicationId: string;
  readonly bot: User;
  /** The person who owns the application. */
  readonly owner: User;
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly users: ReadonlyMap<string, User>;
  nextId(): string;
  addGuild(seed: GuildSeed): Guild;
  /** Gives the server a role; false if it has it. */
  addRole(guild: Guild, id: string): boolean;
  /** The person of that id; made, or renamed, if a name is given. */
  person(id: string, name?: string): User;
  /** The direct messages of that person with the bot. */
  directChannel(user: User): Channel;
};

/** The application's id, which is also the bot user's; any fixed snowflake would do. */
const APPLICATION_ID = '1200000000000000000';

/** The id of the person who owns the application; any fixed snowflake would do. */
const OWNER_ID = '1200000000000000001';

/**
 * Servers without an id get one whose time part counts up from here. It is divisible by 1 to 16, so the
 * n-th server lies on shard n modulo the number of shards.
 */
const FIRST_GUILD_TIME_PART = 720_720 * 400_000;

/** The language of servers and members unless said otherwise: the bot's first audience is German. */
export const DEFAULT_LOCALE = 'de';

/** A world with the bot in it and nothing else. */
export function createWorld(): World {
  const nextId = createIdSource();
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  const users = new Map<string, User>();
  const direct = new Map<string, Channel>();
  const bot: User = { id: APPLICATION_ID, name: 'Fundstelle', bot: true };
  const owner: User = { id: OWNER_ID, name: 'Betreiberin', bot: false };
  for (const user of [bot, owner]) users.set(user.id, user);

  return {
    applicationId: APPLICATION_ID,
    bot,
    owner,
    guilds,
    channels,
    users,
    nextId,
    addGuild(seed) {
      const id = seed.id ?? idFromTimePart(FIRST_GUILD_TIME_PART + guilds.size);
      const own = (seed.channels ?? ['allgemein']).map(
        (name): Channel => ({ id: nextId(), name, guildId: id, recipient: undefined }),
      );
      const guild: Guild = {
        id,
        name: seed.name ?? `Server ${guilds.size + 1}`,
        locale: seed.locale ?? DEFAULT_LOCALE,
        ownerId: nextId(),
        channels: own,
        roles: new Set(),
        botJoined: seed.botJoined ?? true,
      };
      guilds.set(id, guild);
      for (const channel of own) channels.set(channel.id, channel);
      return guild;
    },
    addRole(guild, id) {
      if (id === guild.id || guild.roles.has(id)) return false;
      guild.roles.add(id);
      return true;
    },
    person(id, name) {
      const known = users.get(id);
      if (known !== undefined && (name === undefined || known.name === name)) return known;
      const user: User = { id, name: name ?? `Mitglied ${users.size - 1}`, bot: false };
      users.set(id, user);
      return user;
    },
    directChannel(user) {
      const known = direct.get(user.id);
      if (known !== undefined) return known;
      const channel: Channel = {
        id: nextId(),
        name: user.name,
        guildId: undefined,
        recipient: user,
      };
      direct.set(user.id, channel);
      channels.set(channel.id, channel);
      return channel;
    },
  };
}
