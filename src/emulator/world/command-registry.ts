import { z } from 'zod';
import type { EventBus } from '../events.ts';
import { apiError } from '../rest/api-error.ts';
import {
  MAX_CHAT_INPUT_COMMANDS,
  MAX_COMMAND_CREATES_PER_DAY,
  MAX_MENU_COMMANDS,
} from '../rules/limits.ts';
import { CommandKind, type RegisteredCommand } from './command.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, toJson } from './json.ts';
import type { World } from './world.ts';

const translations = z.record(z.string(), z.string()).nullable().default(null);

const choice = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number()]),
  name_localizations: translations,
});

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  name_localizations: translations,
  description_localizations: translations,
  required: z.boolean().exactOptional(),
  autocomplete: z.boolean().exactOptional(),
  choices: z.array(choice).exactOptional(),
  min_length: z.number().exactOptional(),
  max_length: z.number().exactOptional(),
  min_value: z.number().exactOptional(),
  max_value: z.number().exactOptional(),
  channel_types: z.array(z.number()).exactOptional(),
  get options() {
    return z.array(optionSchema).exactOptional();
  },
});

/** A command with the defaults that Discord fills in; the place decides on the rest. */
const commandSchema = z.object({
  type: z.number().default(CommandKind.chatInput),
  name: z.string(),
  name_localizations: translations,
  description: z.string().default(''),
  description_localizations: translations,
  options: z.array(optionSchema).exactOptional(),
  default_member_permissions: z.coerce.string().nullable().default(null),
  nsfw: z.boolean().default(false),
});

const globalOnly = z.object({
  dm_permission: z.boolean().optional(),
  contexts: z.array(z.number()).nullable().default(null),
  integration_types: z.array(z.number()).default([0]),
});

/** A copy without null and without `required: false`, which Discord does not store. */
function withoutIdleFields(value: JsonValue): JsonValue {
  if (isJsonList(value)) return value.map(withoutIdleFields);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => member !== null && !(key === 'required' && member === false))
      .map(([key, member]) => [key, withoutIdleFields(member)]),
  );
}

/** The commands an application has registered, globally and per server. */
export type CommandRegistry = {
  /** Those of one place; undefined means the global ones. */
  list(guildId: string | undefined): readonly RegisteredCommand[];
  all(): readonly RegisteredCommand[];
  get(guildId: string | undefined, id: string): RegisteredCommand | undefined;
  /** Creates a command or overwrites that of the same type and name. */
  put(
    guildId: string | undefined,
    body: JsonObject,
  ): { command: RegisteredCommand; isNew: boolean };
  patch(guildId: string | undefined, id: string, body: JsonObject): RegisteredCommand;
  replaceAll(
    guildId: string | undefined,
    bodies: readonly JsonObject[],
  ): readonly RegisteredCommand[];
  remove(guildId: string | undefined, id: string): boolean;
};

type Named = Pick<RegisteredCommand, 'type' | 'name'>;

/** Direct messages with the bot. Source: interactions/application-commands "Interaction Context Types". */
const DIRECT_CONTEXT = 1;

const isSame = (one: Named, other: Named): boolean =>
  one.type === other.type && one.name === other.name;

function fieldsOf(command: RegisteredCommand): JsonObject {
  const json = toJson(command);
  return isJsonObject(json) ? json : {};
}

function checkCounts(commands: readonly RegisteredCommand[]): void {
  for (const type of Object.values(CommandKind)) {
    const most = type === CommandKind.chatInput ? MAX_CHAT_INPUT_COMMANDS : MAX_MENU_COMMANDS;
    if (commands.filter((command) => command.type === type).length > most) {
      throw apiError('tooManyCommands');
    }
  }
}

/** A registry without commands; it tells the bus of every change. */
export function createCommandRegistry(world: World, bus: EventBus): CommandRegistry {
  const places = new Map<string | undefined, readonly RegisteredCommand[]>();
  const created = new Map<string | undefined, number>();

  const list = (guildId: string | undefined) => places.get(guildId) ?? [];
  const store = (guildId: string | undefined, commands: readonly RegisteredCommand[]): void => {
    checkCounts(commands);
    const before = list(guildId);
    const fresh = commands.filter((one) => !before.some((other) => isSame(one, other))).length;
    const total = (created.get(guildId) ?? 0) + fresh;
    if (total > MAX_COMMAND_CREATES_PER_DAY) throw apiError('tooManyCommandCreates');
    created.set(guildId, total);
    places.set(guildId, commands);
    bus.emit('commands', { guildId, commands });
  };

  /** The command with Discord's defaults, under the id of the one it replaces. */
  const build = (guildId: string | undefined, body: JsonObject): RegisteredCommand => {
    const stored = withoutIdleFields(body);
    const command = commandSchema.parse(stored);
    const old = list(guildId).find((one) => isSame(one, command));
    const { dm_permission, contexts, integration_types } = globalOnly.parse(stored);
    return {
      ...command,
      id: old?.id ?? world.nextId(),
      application_id: world.applicationId,
      version: world.nextId(),
      ...(guildId === undefined
        ? {
            dm_permission: dm_permission ?? contexts?.includes(DIRECT_CONTEXT) ?? true,
            contexts,
            integration_types,
          }
        : { guild_id: guildId }),
    };
  };

  return {
    list,
    all: () => [...list(undefined), ...[...places].flatMap(([id, own]) => (id ? own : []))],
    get: (guildId, id) => list(guildId).find((one) => one.id === id),
    put(guildId, body) {
      const command = build(guildId, body);
      const others = list(guildId).filter((one) => !isSame(one, command));
      const isNew = others.length === list(guildId).length;
      store(guildId, [...others, command]);
      return { command, isNew };
    },
    patch(guildId, id, body) {
      const old = list(guildId).find((one) => one.id === id);
      if (old === undefined) throw apiError('unknownCommand');
      const merged = { ...build(guildId, { ...fieldsOf(old), ...body, type: old.type }), id };
      store(
        guildId,
        list(guildId).map((one) => (one.id === id ? merged : one)),
      );
      return merged;
    },
    replaceAll(guildId, bodies) {
      const commands = bodies.map((body) => build(guildId, body));
      store(guildId, commands);
      return commands;
    },
    remove(guildId, id) {
      const rest = list(guildId).filter((one) => one.id !== id);
      if (rest.length === list(guildId).length) return false;
      store(guildId, rest);
      return true;
    },
  };
}
