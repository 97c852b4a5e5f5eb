import type { Interaction } from '../world/interaction-ledger.ts';
import type { JsonObject } from '../world/json.ts';
import { channelToWire, MEMBER_PERMISSIONS, memberToWire, userToWire } from '../world/wire.ts';
import { contextOf, Installation } from './available-commands.ts';
import type { Seat } from './member.ts';

/** How the app came to this place, in Discord's field `authorizing_integration_owners`. */
export function ownersOf(seat: Seat): Readonly<Record<string, string>> {
  return seat.install === 'user'
    ? { [Installation.user]: seat.user.id }
    : { [Installation.guild]: seat.guild?.id ?? '0' };
}

/**
 * An interaction as the gateway brings it.
 * Source: Discord docs, interactions/receiving-and-responding "Interaction Object".
 */
export function interactionPayload(
  interaction: Interaction,
  seat: Seat,
  applicationId: string,
  attachmentSizeLimit: number,
  data: JsonObject,
  message: JsonObject | undefined,
): JsonObject {
  const { guild, channel, user } = seat;
  const permissions = String(seat.permissions);
  return {
    id: interaction.id,
    application_id: applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    ...(message && { message }),
    channel_id: channel.id,
    channel: { ...channelToWire(channel), ...(guild ? { permissions } : {}) },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...memberToWire(seat.roles), user: userToWire(user), permissions },
        }
      : { user: userToWire(user) }),
    locale: seat.locale,
    app_permissions: String(MEMBER_PERMISSIONS),
    entitlements: [],
    authorizing_integration_owners: ownersOf(seat),
    context: contextOf(seat),
    attachment_size_limit: attachmentSizeLimit,
  };
}
