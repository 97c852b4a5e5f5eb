import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** For a command that every member may use: in servers, direct messages and groups, however the bot was installed. */
export const offeredEverywhere = {
  default_member_permissions: null,
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};
