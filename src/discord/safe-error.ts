import { DiscordAPIError, HTTPError } from 'discord.js';

/** An interaction's token in a route: whoever has it can answer in the bot's name for a quarter of an hour. */
const TOKEN_IN_ROUTE = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/;

/** A line of a stack that names a place; the lines above repeat the message, which may have several. */
const STACK_FRAME = /^ {4}at \S.*:\d+:\d+\)?$/;

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

/**
 * An error that came up while a member's request was worked on: as {@link safeError}, but without its message. What a library says
 * may quote what it was given, and that is the question; the stack tells where it happened.
 */
export function safeErrorOfRequest(error: unknown): LoggedError {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return safeError(error);
  if (!(error instanceof Error)) return { message: `a thrown ${typeof error}` };
  const frames = error.stack?.split('\n').filter((line) => STACK_FRAME.test(line));
  return {
    type: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    stack: frames?.join('\n'),
  };
}
