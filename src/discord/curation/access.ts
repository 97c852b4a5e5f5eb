import {
  type APIInteractionGuildMember,
  type ChatInputCommandInteraction,
  type GuildMember,
  PermissionFlagsBits,
} from 'discord.js';
import type { CurationErrorDetail } from '../../domain/user-error.ts';
import type { Click } from '../command.ts';

/** Who may change the corpus. */
export type CurationAccess = {
  /** Servers whose moderators look after it. */
  readonly homeGuildIds: () => readonly string[];
  readonly moderatorRoleIds: readonly string[];
  /** The application's owner or team. */
  readonly ownerIds: () => readonly string[];
};

/** An attempt to look after the corpus. */
export type CurationInteraction = ChatInputCommandInteraction | Click;

/**
 * Why somebody may not look after the corpus here; `undefined` where they may. That Discord offered the command says nothing:
 * the administrators of any server decide who sees it there.
 */
export function refusalOf(
  interaction: CurationInteraction,
  { homeGuildIds, moderatorRoleIds, ownerIds }: CurationAccess,
): Extract<CurationErrorDetail, { identifier: `curation-${string}` }> | undefined {
  const { guildId, memberPermissions, member, user } = interaction;
  if (guildId === null || !homeGuildIds().includes(guildId))
    return { identifier: 'curation-elsewhere' };
  const roles = rolesOf(member);
  const isModerator =
    memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
    moderatorRoleIds.some((id) => roles.includes(id)) ||
    ownerIds().includes(user.id);
  return isModerator ? undefined : { identifier: 'curation-no-rights' };
}

function rolesOf(member: GuildMember | APIInteractionGuildMember | null): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
