import { DiscordAPIError, HTTPError } from 'discord.js';

/** An interaction's token in a route: whoever has it can answer in the bot's name for a quarter of an hour. */
const TOKEN_IN_ROUTE = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/;

/** What the log may hold of an error. */
type LoggedError = Readonly<Record<string, string | number | undefined>>;

/**
 * An error for the log. Those of Discord's API carry the request's body (a member's question) and address (a live
 * token): of them only what happened and where is kept.
 */
export function safeError(error: unknown): LoggedError {
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return {
      type: error.name,
      message: error.message,
      code: error instanceof DiscordAPIError ? error.code : undefined,
      status: error.status,
      method: error.method,
      route: new URL(error.url).pathname.replace(TOKEN_IN_ROUTE, '$1…'),
    };
  if (error instanceof Error)
    return { type: error.name, message: error.message, stack: error.stack };
  return { message: String(error) };
}
