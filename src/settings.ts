import { config } from 'dotenv';
import { z } from 'zod';

/** Discord ids: 64-bit numbers in decimal. Source: Discord API docs, reference, "Snowflakes". */
const SNOWFLAKE = /^\d{17,20}$/;

const DEFAULTS = {
  DISCORD_API_URL: 'https://discord.com/api',
  CORPUS_DIR: './corpus',
  SNAPSHOT_DIR: './.snapshots',
  LOG_LEVEL: 'info',
  OPERATOR_LANGUAGE: 'de',
  TIME_ZONE: 'Europe/Berlin',
} as const;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LANGUAGES = ['de', 'en'] as const;

const DEFAULT_PREVIEW_PORT = 8787;
const MAX_PORT = 65_535;

/** A port of TCP; 0 stands for any free one. */
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= MAX_PORT);

/** Ids with commas between; none where nothing is set. */
const snowflakes = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((id) => id.trim()))
  .transform((ids) => ids.filter((id) => id !== ''))
  .pipe(z.array(z.string().regex(SNOWFLAKE)));

const environment = z.object({
  DISCORD_TOKEN: z.string().trim().regex(/^\S+$/).optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default(DEFAULTS.DISCORD_API_URL),
  HOME_GUILD_IDS: snowflakes,
  CORPUS_MOD_ROLE_IDS: snowflakes,
  CORPUS_DIR: z.string().default(DEFAULTS.CORPUS_DIR),
  SNAPSHOT_DIR: z.string().default(DEFAULTS.SNAPSHOT_DIR),
  DICTIONARY_EN_DE: z.string().optional(),
  PREVIEW_PORT: port.default(DEFAULT_PREVIEW_PORT),
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default(DEFAULTS.LOG_LEVEL),
  OPERATOR_LANGUAGE: z.enum(LANGUAGES).default(DEFAULTS.OPERATOR_LANGUAGE),
  TIME_ZONE: z.string().refine(isTimeZone).default(DEFAULTS.TIME_ZONE),
});

/** All settings, checked; what each means stands in `.env.example`. */
export type Settings = z.infer<typeof environment>;

/** A variable that the program reads. */
export type SettingName = keyof Settings;

/** Settings that cannot be used: the variables by name, never their values (one may be a secret). */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  /** In the order of the settings; what each allows is put into words where it is shown. */
  readonly variables: readonly SettingName[];

  constructor(variables: readonly SettingName[]) {
    super(`not allowed: ${variables.join(', ')}`);
    this.variables = variables;
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

/** The operator's language alone, so that wrong settings can be told in it; German where it is wrong itself. */
export function readOperatorLanguage(): Settings['OPERATOR_LANGUAGE'] {
  config({ quiet: true });
  const parsed = environment.shape.OPERATOR_LANGUAGE.safeParse(
    process.env['OPERATOR_LANGUAGE'] || undefined,
  );
  return parsed.success ? parsed.data : DEFAULTS.OPERATOR_LANGUAGE;
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
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  throw new SettingsError(settingNames().filter((name) => wrong.has(name)));
}

function settingNames(): SettingName[] {
  const isSetting = (name: string): name is SettingName => name in environment.shape;
  return Object.keys(environment.shape).filter(isSetting);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
