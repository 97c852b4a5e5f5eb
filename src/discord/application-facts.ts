import {
  ApplicationFlagsBitField,
  ApplicationIntegrationType,
  OAuth2Scopes,
  RouteBases,
} from 'discord.js';
import type { Application } from './application-api.ts';

/** Intents that Discord wants to be asked for; the bot needs none. */
const PRIVILEGED = {
  'Message Content': ['GatewayMessageContent', 'GatewayMessageContentLimited'],
  'Server Members': ['GatewayGuildMembers', 'GatewayGuildMembersLimited'],
  Presence: ['GatewayPresence', 'GatewayPresenceLimited'],
} as const;

/** Privileged intents that are switched on, as the Developer Portal calls them. */
export function privilegedIntentsOf({ flags }: Pick<Application, 'flags'>): string[] {
  const bits = new ApplicationFlagsBitField(flags);
  return Object.entries(PRIVILEGED)
    .filter(([, names]) => bits.any([...names]))
    .map(([name]) => name);
}

/** Whether servers can install it; where Discord does not say, as it was before there was a choice. */
export function isForGuilds({
  integration_types_config: config,
}: Pick<Application, 'integration_types_config'>): boolean {
  return !config || String(ApplicationIntegrationType.GuildInstall) in config;
}

/** Whether a user can install it for themselves. */
export function isForUsers({
  integration_types_config: config,
}: Pick<Application, 'integration_types_config'>): boolean {
  return !!config && String(ApplicationIntegrationType.UserInstall) in config;
}

/** The address by which somebody puts the bot on their server: with its commands, without any permission. */
export function inviteUrlOf(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: '0',
  });
  // Not the API's base: a person opens it.
  return `${new URL(RouteBases.api).origin}/oauth2/authorize?${query.toString()}`;
}
