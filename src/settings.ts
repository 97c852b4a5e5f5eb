import { config } from 'dotenv';
import { z } from 'zod';

/** Discord ids: 64-bit numbers in decimal. Source: Discord API docs, reference, "Snowflakes". */
const SNOWFLAKE = /^\d{17,20}$/;

const DEFAULTS = {
  DISCORD_API_URL: 'https://discord.com/api',
  CORPUS_DIR: './corpus',
  LOG_LEVEL: 'info',
  OPERATOR_LANGUAGE: 'de',
  TIME_ZONE: 'Europe/Berlin',
} as const;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LANGUAGES = ['de', 'en'] as const;

const DEFAULT_PREVIEW_PORT = 8787;
const MAX_PORT = 65_535;

const rule = (text: string) => ({ error: text });
const PORT_RULE = rule(`a port from 0 (any free one) to ${MAX_PORT}`);

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^\S+$/, rule('one word without spaces, as the Developer Portal shows it'))
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an address with http:// or https://' })
    .transform((url) => url.replace(/\/+$/, ''))
    .default(DEFAULTS.DISCORD_API_URL),
  HOME_GUILD_IDS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((id) => id.trim()))
    .transform((ids) => ids.filter((id) => id !== ''))
    .pipe(
      z.array(
        z.string().regex(SNOWFLAKE, rule('server ids of 17 to 20 digits, with commas between')),
      ),
    ),
  CORPUS_DIR: z.string().default(DEFAULTS.CORPUS_DIR),
  PREVIEW_PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port <= MAX_PORT, PORT_RULE)
    .default(DEFAULT_PREVIEW_PORT),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, rule(`one of ${LOG_LEVELS.join(', ')}`))
    .default(DEFAULTS.LOG_LEVEL),
  OPERATOR_LANGUAGE: z
    .enum(LANGUAGES, rule(`one of ${LANGUAGES.join(', ')}`))
    .default(DEFAULTS.OPERATOR_LANGUAGE),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, rule('an IANA time zone such as Europe/Berlin'))
    .default(DEFAULTS.TIME_ZONE),
});

/** All settings, checked; what each means stands in `.env.example`. */
export type Settings = z.infer<typeof environment>;

/** Settings that cannot be used: each variable with its rule, never with its value (it may be a secret). */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly faults: readonly { readonly name: string; readonly rule: string }[];

  constructor(faults: SettingsError['faults']) {
    super(faults.map(({ name, rule: text }) => `${name}: ${text}`).join('; '));
    this.faults = faults;
  }
}

/**
 * Reads the settings from `.env` in the working folder and the environment; the environment wins.
 *
 * @throws {SettingsError} as {@link parseSettings}
 */
export function readSettings(): Settings {
  config({ quiet: true });
  return parseSettings(process.env);
}

/**
 * Checks the settings; an empty variable counts as not set.
 *
 * @param env such as `process.env`
 * @throws {SettingsError} naming every variable that is wrong and what is allowed
 */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = new Map(
    parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const),
  );
  throw new SettingsError([...faults].map(([name, text]) => ({ name, rule: text })));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
