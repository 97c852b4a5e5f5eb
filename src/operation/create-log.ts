import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** Keys whose value is nobody's business, wherever they stand; three levels deep, as deep as our own lines go. */
const SECRET_KEYS = ['token', 'DISCORD_TOKEN', 'authorization', 'Authorization', 'password'];

/** What stands in place of a secret. */
const REDACTED = '[redacted]';

/** An interaction's or webhook's token in an address: whoever has it can speak in the bot's name for a quarter of an hour. */
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[\w.~%-]+/g;

/** How a log is made. */
export type LogOptions = {
  readonly level: LoggerOptions['level'] & string;
  /** Values that are taken out of every line, wherever they stand. */
  readonly secrets: readonly string[];
  /** What is kept of an error. */
  readonly describeError: (error: unknown) => unknown;
};

/**
 * The program's log: JSON lines without secrets. By key, by value, and by the form of an address: a library may put a token
 * where nobody looks for it, such as into the message of an error.
 */
export function createLog(
  { level, secrets, describeError }: LogOptions,
  stream: DestinationStream,
): Logger {
  const values = secrets.filter((secret) => secret !== '');
  return pino(
    {
      level,
      serializers: { err: describeError },
      redact: {
        paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
        censor: REDACTED,
      },
      hooks: {
        streamWrite: (line) =>
          values
            .reduce((text, secret) => text.replaceAll(secret, REDACTED), line)
            .replaceAll(TOKEN_IN_ADDRESS, '$1…'),
      },
    },
    stream,
  );
}
