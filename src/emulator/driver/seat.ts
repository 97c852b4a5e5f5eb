import { MEMBER_PERMISSIONS } from '../world/wire.ts';
import { type Channel, DEFAULT_LOCALE, type Guild, type World } from '../world/world.ts';
import { DriverError } from './driver-error.ts';
import type { MemberOptions, Seat } from './member.ts';

function guildOf(world: World, guild: boolean | string): Guild | undefined {
  if (guild === false) return undefined;
  const id = guild === true ? [...world.guilds.keys()][0] : guild;
  const found = id === undefined ? undefined : world.guilds.get(id);
  if (found === undefined) throw new DriverError(`There is no server ${String(id)}.`);
  return found;
}

/** Seats a person where the options say. */
export function takeSeat(world: World, options: MemberOptions): Seat {
  const user = world.person(options.id ?? world.nextId(), options.name);
  const guild = guildOf(world, options.guild ?? true);
  const channel: Channel | undefined =
    options.channelId === undefined
      ? (guild?.channels[0] ?? world.directChannel(user))
      : world.channels.get(options.channelId);
  if (channel?.guildId !== guild?.id || channel === undefined) {
    throw new DriverError(`There is no channel ${String(options.channelId)} here.`);
  }
  return {
    user,
    guild,
    channel,
    locale: options.locale ?? DEFAULT_LOCALE,
    permissions: options.permissions ?? MEMBER_PERMISSIONS,
    roles: options.roles ?? [],
    install: options.install ?? (guild?.botJoined === false ? 'user' : 'guild'),
  };
}
