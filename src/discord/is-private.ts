import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from 'discord.js';

/**
 * Whether a command's answer is for the asker alone: as the member chose by the option `private`; else public where a
 * server has installed the bot and in the bot's own direct messages, private where only the member has brought it along.
 */
export function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  const chosen = interaction.options.getBoolean('private');
  if (chosen !== null) return chosen;
  if (interaction.context === InteractionContextType.BotDM) return false;
  return interaction.authorizingIntegrationOwners.guildId === null;
}

/** Whether an answer may be posted for all to see: in a server that has installed the bot. */
export function canAnswerPublicly({
  context,
  authorizingIntegrationOwners: owners,
}: Pick<BaseInteraction, 'context' | 'authorizingIntegrationOwners'>): boolean {
  return context === InteractionContextType.Guild && owners.guildId !== null;
}
