import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { describeFailure } from '../src/cli/describe-failure.ts';
import { parseSettings, readOperatorLanguage, SettingsError } from '../src/settings.ts';

describe('parseSettings', () => {
  it('has a default for everything but the token', () => {
    expect(parseSettings({})).toEqual({
      DISCORD_API_URL: 'https://discord.com/api',
      HOME_GUILD_IDS: [],
      CORPUS_MOD_ROLE_IDS: [],
      SNAPSHOT_DIR: './.snapshots',
      CORPUS_DIR: './corpus',
      PREVIEW_PORT: 8787,
      LOG_LEVEL: 'info',
      OPERATOR_LANGUAGE: 'de',
      TIME_ZONE: 'Europe/Berlin',
    });
  });

  it('reads what is set', () => {
    const env = {
      DISCORD_TOKEN: ' abc.def ',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api//',
      HOME_GUILD_IDS: ' 12345678901234567, 12345678901234567890 ,',
      CORPUS_MOD_ROLE_IDS: '12345678901234568',
      SNAPSHOT_DIR: '/var/cache/fundstelle',
      CORPUS_DIR: '/srv/corpus',
      DICTIONARY_EN_DE: '/srv/de-en.txt',
      PREVIEW_PORT: '0',
      METRICS_PORT: '9464',
      LOG_LEVEL: 'debug',
      OPERATOR_LANGUAGE: 'en',
      TIME_ZONE: 'America/New_York',
    };
    expect(parseSettings(env)).toEqual({
      ...env,
      DISCORD_TOKEN: 'abc.def',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api',
      HOME_GUILD_IDS: ['12345678901234567', '12345678901234567890'],
      CORPUS_MOD_ROLE_IDS: ['12345678901234568'],
      PREVIEW_PORT: 0,
      METRICS_PORT: 9464,
    });
  });

  it('takes an empty variable for none', () => {
    const names = [
      'DISCORD_TOKEN',
      'HOME_GUILD_IDS',
      'DICTIONARY_EN_DE',
      'PREVIEW_PORT',
      'METRICS_PORT',
      'LOG_LEVEL',
      'TIME_ZONE',
    ];
    const empty = Object.fromEntries(names.map((name) => [name, '  ']));
    expect(parseSettings({ ...empty, CORPUS_DIR: undefined })).toEqual(parseSettings({}));
  });

  it('leaves other variables alone', () => {
    expect(parseSettings({ PATH: '/bin', discord_token: 'x' })).toEqual(parseSettings({}));
  });

  it.each([
    ['65535', 65_535],
    ['00080', 80],
  ])('takes the port %s', (text, port) => {
    expect(parseSettings({ PREVIEW_PORT: text }).PREVIEW_PORT).toBe(port);
  });
});

/** What is wrong with the settings; fails where nothing is. */
function faultsOf(env: Readonly<Record<string, string>>): SettingsError {
  try {
    parseSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`);
}

function check(name: string, value: string, rule: string): void {
  const error = faultsOf({ [name]: value });
  expect(error.variables).toEqual([name]);
  expect(describeFailure(error, 'en')).toContain(`${name}: `);
  expect(describeFailure(error, 'en')).toContain(rule);
  expect(describeFailure(error, 'de')).not.toContain(value);
  // It may be a secret, put into the wrong variable.
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(value);
}

describe('parseSettings, a wrong value', () => {
  it.each([
    ['DISCORD_TOKEN', 'geheim er', 'without spaces'],
    ['DISCORD_TOKEN', 'MTk4NjIy.geheim\nzeile', 'without spaces'],
    ['DISCORD_API_URL', 'discord.com/geheim', 'http:// or https://'],
    ['DISCORD_API_URL', 'ftp://discord.com', 'http:// or https://'],
    ['DISCORD_API_URL', 'MTk4NjIy.geheim', 'http:// or https://'],
    ['HOME_GUILD_IDS', '1234567890123456', '17 to 20 digits'],
    ['HOME_GUILD_IDS', '123456789012345678901', '17 to 20 digits'],
    ['HOME_GUILD_IDS', '12345678901234567;12345678901234568', '17 to 20 digits'],
    ['HOME_GUILD_IDS', '12345678901234567,geheim', '17 to 20 digits'],
    ['PREVIEW_PORT', '65536', '65535'],
    ['PREVIEW_PORT', '-1', '65535'],
    ['PREVIEW_PORT', '80.5', '65535'],
    ['PREVIEW_PORT', '0x50', '65535'],
    ['PREVIEW_PORT', 'geheim', '65535'],
    ['METRICS_PORT', '65536', '65535'],
    ['METRICS_PORT', '127.0.0.1:9464', '65535'],
    ['LOG_LEVEL', 'geheim', 'trace, debug, info, warn, error, fatal or silent'],
    ['LOG_LEVEL', 'INFO', 'trace, debug'],
    ['OPERATOR_LANGUAGE', 'fr-FR', 'de or en'],
    ['TIME_ZONE', 'Europe/Entenhausen', 'IANA time zone'],
    ['TIME_ZONE', 'MTk4NjIy.geheim', 'IANA time zone'],
  ])('of %s is refused without being shown: %j', check);

  it('does not hide the others', () => {
    const env = { DISCORD_TOKEN: 'a b', PREVIEW_PORT: 'x', LOG_LEVEL: 'y', TIME_ZONE: 'z' };
    expect(faultsOf(env).variables).toEqual(Object.keys(env));
    for (const name of Object.keys(env)) expect(faultsOf(env).message).toContain(name);
  });
});

describe('readOperatorLanguage', () => {
  it.each([
    ['en', 'en'],
    ['', 'de'],
    ['fr', 'de'],
  ])('%j while other settings are wrong is %s', (value, expected) => {
    vi.stubEnv('OPERATOR_LANGUAGE', value);
    vi.stubEnv('LOG_LEVEL', 'wrong');
    expect(readOperatorLanguage()).toBe(expected);
    vi.unstubAllEnvs();
  });
});

describe('.env.example', () => {
  it('names every variable, and no other', () => {
    const known = Object.keys(
      parseSettings({ DISCORD_TOKEN: 'x', DICTIONARY_EN_DE: 'x', METRICS_PORT: '0' }),
    );
    const text = readFileSync('.env.example', 'utf8');
    const named = Array.from(text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm), ([, name = '']) => name);
    expect(named.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      known.toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('holds no value that looks like a token', () => {
    expect(readFileSync('.env.example', 'utf8')).not.toMatch(/DISCORD_TOKEN=\S/);
  });
});
