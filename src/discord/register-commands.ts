import { isDeepStrictEqual } from 'node:util';
import type { REST, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { z } from 'zod';

/** What makes two declarations different; Discord adds ids, versions and the like. */
const COMMAND_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'nsfw',
] as const;

const OPTION_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'autocomplete',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
] as const;

const CHOICE_FIELDS = ['name', 'name_localizations', 'value'] as const;

const record = z.record(z.string(), z.unknown());
const records = z.array(record);

/**
 * Makes the commands of a route, those for all or those of one server, the ones declared. Sends nothing where they are the same already:
 * an application has 200 creations a day (interactions/application-commands, "Registering a Command").
 *
 * @returns whether anything was sent
 */
export async function registerCommands(
  rest: REST,
  route: `/${string}`,
  declarations: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  if (areSameCommands(await fetchCommands(rest, route), declarations)) return false;
  await rest.put(route, { body: declarations });
  return true;
}

/** The commands that are registered on a route, with their translations. */
export async function fetchCommands(
  rest: REST,
  route: `/${string}`,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return records.parse(await rest.get(route, { query }));
}

/** Whether two lists declare the same commands, whatever their order and whatever Discord added. */
export function areSameCommands(a: readonly object[], b: readonly object[]): boolean {
  return isDeepStrictEqual(comparableCommands(a), comparableCommands(b));
}

function comparableCommands(commands: readonly object[]): unknown {
  return commands
    .map((command) => comparable(record.parse(command), COMMAND_FIELDS))
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

function comparable(
  value: Record<string, unknown>,
  fields: readonly string[],
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const field of fields) {
    const item = comparableField(field, value[field]);
    if (!isDefault(item)) kept[field] = item;
  }
  return kept;
}

function comparableField(field: string, value: unknown): unknown {
  if (field === 'options') return comparableList(value, OPTION_FIELDS);
  if (field === 'choices') return comparableList(value, CHOICE_FIELDS);
  return sortedNumbers(value);
}

function comparableList(list: unknown, fields: readonly string[]): unknown {
  const parsed = records.safeParse(list);
  return parsed.success ? parsed.data.map((item) => comparable(item, fields)) : undefined;
}

/** A slash command and an entry of a menu may have the same name. */
function keyOf(command: Record<string, unknown>): string {
  return `${String(command['type'])} ${String(command['name'])}`;
}

/** Discord returns what was not sent as null, false, an empty list or, of a menu's entry, an empty description. */
function isDefault(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function sortedNumbers(value: unknown): unknown {
  const numbers = z.array(z.number()).safeParse(value);
  return numbers.success ? numbers.data.toSorted((a, b) => a - b) : value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
