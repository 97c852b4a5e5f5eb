import { type JsonObject, toJson } from './json.ts';
import type { VisibleMessage } from './message.ts';
import type { Channel, Guild, User, World } from './world.ts';

/**
 * What an ordinary member, and the bot, may do: look, write, react, use commands, embed links, attach files.
 * Source: Discord docs, topics/permissions.
 */
export const MEMBER_PERMISSIONS =
  (1n << 10n) | (1n << 11n) | (1n << 6n) | (1n << 31n) | (3n << 14n);

/** A day in the past, for everything whose age does not matter. */
const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

const TEXT_CHANNEL = 0;
const DIRECT_CHANNEL = 1;

/** Message types. Source: Discord docs, resources/message "Message Types". */
const MESSAGE_TYPE = { ordinary: 0, reply: 19, command: 20, menu: 23 } as const;

function isoTime(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}

/** A user in Discord's field names. */
export function userToWire(user: User): JsonObject {
  return {
    id: user.id,
    username: user.name,
    discriminator: '0',
    global_name: user.bot ? null : user.name,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

/** A member without the user, in Discord's field names. */
export function memberToWire(roles: readonly string[] = []): JsonObject {
  return {
    nick: null,
    avatar: null,
    roles: [...roles],
    joined_at: LONG_AGO,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
  };
}

/** A channel in Discord's field names. */
export function channelToWire(channel: Channel): JsonObject {
  const { recipient } = channel;
  if (recipient !== undefined) {
    return {
      id: channel.id,
      type: DIRECT_CHANNEL,
      flags: 0,
      last_message_id: null,
      recipients: [userToWire(recipient)],
    };
  }
  return {
    id: channel.id,
    type: TEXT_CHANNEL,
    guild_id: channel.guildId ?? null,
    name: channel.name,
    position: 0,
    permission_overwrites: [],
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    parent_id: null,
    flags: 0,
  };
}

/** A role that gives no rights, in Discord's field names. */
export function roleToWire(id: string): JsonObject {
  return {
    id,
    name: `Rolle ${id}`,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 1,
    permissions: '0',
    managed: false,
    mentionable: true,
    flags: 0,
  };
}

/** The roles of a server in Discord's field names, everyone's first. */
export function rolesToWire(guild: Guild): readonly JsonObject[] {
  const everyone = {
    ...roleToWire(guild.id),
    name: '@everyone',
    position: 0,
    permissions: String(MEMBER_PERMISSIONS),
    mentionable: false,
  };
  return [everyone, ...[...guild.roles].map(roleToWire)];
}

/** A server in Discord's field names, as REST shows it. */
export function guildToWire(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    banner: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: rolesToWire(guild),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
  };
}

/** A server as GUILD_CREATE brings it: with members, channels and the rest. */
export function guildCreateToWire(guild: Guild, world: World): JsonObject {
  return {
    ...guildToWire(guild),
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [{ ...memberToWire(), user: userToWire(world.bot) }],
    channels: guild.channels.map(channelToWire),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function messageType(message: VisibleMessage): number {
  if (message.origin?.commandType === 1) return MESSAGE_TYPE.command;
  if (message.origin?.commandType !== undefined) return MESSAGE_TYPE.menu;
  return message.repliesTo === undefined ? MESSAGE_TYPE.ordinary : MESSAGE_TYPE.reply;
}

function originToWire(message: VisibleMessage, world: World): JsonObject {
  const { origin } = message;
  if (origin === undefined) return {};
  const user = userToWire(world.person(origin.userId));
  return {
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: {
      id: origin.interactionId,
      type: origin.interactionType,
      user,
      authorizing_integration_owners: origin.owners,
      ...(origin.commandName === undefined
        ? { interacted_message_id: origin.sourceMessageId ?? null }
        : { name: origin.commandName, command_type: origin.commandType ?? 1 }),
    },
  };
}

/** A message in Discord's field names. */
export function messageToWire(message: VisibleMessage, world: World): JsonObject {
  const mentions = message.pings.filter((ping) => /^\d/.test(ping));
  return {
    id: message.id,
    channel_id: message.channelId,
    type: messageType(message),
    author: userToWire(world.person(message.author.id)),
    content: message.content,
    timestamp: isoTime(message.createdAtMs),
    edited_timestamp: isoTime(message.editedAtMs),
    tts: false,
    mention_everyone: message.pings.some((ping) => ping.startsWith('@')),
    mentions: mentions.map((id) => userToWire(world.person(id))),
    mention_roles: message.pings.filter((ping) => ping.startsWith('&')).map((id) => id.slice(1)),
    attachments: toJson(message.attachments.map((file) => ({ ...file, proxy_url: file.url }))),
    embeds: toJson(message.embeds.map((embed) => ({ type: 'rich', ...embed }))),
    components: toJson(message.components),
    pinned: false,
    flags: message.flags,
    ...originToWire(message, world),
    ...(message.repliesTo === undefined
      ? {}
      : {
          message_reference: {
            type: 0,
            channel_id: message.channelId,
            message_id: message.repliesTo,
          },
        }),
  };
}
