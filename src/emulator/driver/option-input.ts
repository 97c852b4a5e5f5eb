import { type CommandOption, OptionKind } from '../world/command.ts';
import type { FileStore } from '../world/file-store.ts';
import { type JsonObject, type JsonValue, printJson, toJson } from '../world/json.ts';
import { channelToWire, memberToWire, roleToWire, userToWire } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { DriverError } from './driver-error.ts';
import type { OptionValue, UploadedFile } from './member.ts';

/** Users, channels, files … that option values name, as Discord sends them along. */
type Resolved = Record<string, Record<string, JsonValue>>;

/** What reading an option's value needs. */
export type OptionReader = {
  readonly world: World;
  readonly files: FileStore;
  readonly attachmentSizeLimit: number;
  /** Filled while the options are read. */
  readonly resolved: Resolved;
  /** Reads what it can instead of refusing what a client would refuse. */
  readonly isRaw: boolean;
};

function isFile(value: OptionValue): value is UploadedFile {
  return typeof value === 'object';
}

function resolve(reader: OptionReader, kind: string, id: string, value: JsonValue): string {
  reader.resolved[kind] = { ...reader.resolved[kind], [id]: value };
  return id;
}

/** Adds a user, with the membership, to what is sent along. */
export function resolveUser(reader: OptionReader, id: string): string {
  resolve(reader, 'members', id, { ...memberToWire(), permissions: '0' });
  return resolve(reader, 'users', id, userToWire(reader.world.person(id)));
}

/** Adds a channel to what is sent along. */
export function resolveChannel(reader: OptionReader, id: string): string {
  const channel = reader.world.channels.get(id);
  if (channel === undefined) throw new DriverError(`There is no channel ${id}.`);
  return resolve(reader, 'channels', id, { ...channelToWire(channel), permissions: '0' });
}

/** Adds a role to what is sent along. */
export function resolveRole(reader: OptionReader, id: string): string {
  return resolve(reader, 'roles', id, roleToWire(id));
}

function uploadFile(reader: OptionReader, file: UploadedFile): string {
  const data = typeof file.data === 'string' ? new TextEncoder().encode(file.data) : file.data;
  if (file.claims !== undefined && !reader.isRaw) {
    throw new DriverError(`${file.filename} claims something: only raw calls may do that.`);
  }
  if (data.byteLength > reader.attachmentSizeLimit && !reader.isRaw) {
    throw new DriverError(`${file.filename} is larger than the server allows.`);
  }
  const stored = reader.files.add({
    filename: file.filename,
    data,
    contentType: file.contentType ?? 'application/octet-stream',
  });
  return resolve(reader, 'attachments', stored.id, {
    ...stored,
    proxy_url: stored.url,
    ephemeral: true,
    ...file.claims,
  });
}

function checkText(option: CommandOption, value: string): void {
  const { name, min_length: min = 0, max_length: max = Number.POSITIVE_INFINITY } = option;
  if (value.length < min) throw new DriverError(`„${name}“ needs at least ${min} characters.`);
  if (value.length > max) throw new DriverError(`„${name}“ takes at most ${max} characters.`);
  if (value === '') throw new DriverError(`„${name}“ must not be empty.`);
}

function checkNumber(option: CommandOption, value: number): void {
  const { name, min_value: min, max_value: max } = option;
  if (option.type === OptionKind.integer && !Number.isSafeInteger(value)) {
    throw new DriverError(`„${name}“ takes whole numbers only.`);
  }
  if (min !== undefined && value < min) throw new DriverError(`„${name}“ is at least ${min}.`);
  if (max !== undefined && value > max) throw new DriverError(`„${name}“ is at most ${max}.`);
}

/** Refuses a value that Discord's client would not send for this option. */
function checkValue(option: CommandOption, value: OptionValue): void {
  const wanted = WANTED[option.type] ?? 'string';
  const found = isFile(value) ? 'file' : typeof value;
  if (found !== wanted)
    throw new DriverError(`„${option.name}“ takes a ${wanted}, not a ${found}.`);
  if (option.type === OptionKind.string && typeof value === 'string') checkText(option, value);
  if (typeof value === 'number') checkNumber(option, value);
  const choices = option.choices ?? [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    const offered = choices.map((choice) => choice.value).join(', ');
    throw new DriverError(
      `„${option.name}“ takes one of ${offered}, not ${printJson(toJson(value))}.`,
    );
  }
}

/** What a value must be in TypeScript, by the option's type; ids are text. */
const WANTED: Readonly<Record<number, string>> = {
  [OptionKind.integer]: 'number',
  [OptionKind.number]: 'number',
  [OptionKind.boolean]: 'boolean',
  [OptionKind.attachment]: 'file',
};

function wireValue(reader: OptionReader, type: number, value: OptionValue): JsonValue {
  if (isFile(value)) return uploadFile(reader, value);
  const id = String(value);
  switch (type) {
    case OptionKind.user:
    case OptionKind.mentionable:
      return resolveUser(reader, id);
    case OptionKind.channel:
      return resolveChannel(reader, id);
    case OptionKind.role:
      return resolveRole(reader, id);
    default:
      return value;
  }
}

/** An option as the interaction carries it. */
export function wireOption(
  reader: OptionReader,
  option: CommandOption,
  value: OptionValue,
): JsonObject {
  if (!reader.isRaw) checkValue(option, value);
  return { name: option.name, type: option.type, value: wireValue(reader, option.type, value) };
}

/** The option being typed into: the value is as far as it goes, so nothing is checked. */
export function wireFocused(option: CommandOption, value: OptionValue): JsonObject {
  return { name: option.name, type: option.type, value: toJson(value), focused: true };
}

/** An option that the command does not know, with the type its value suggests. */
export function guessOption(name: string, value: OptionValue): CommandOption {
  const types: Readonly<Record<string, number>> = {
    number: OptionKind.number,
    boolean: OptionKind.boolean,
    object: OptionKind.attachment,
  };
  return { name, description: '', type: types[typeof value] ?? OptionKind.string };
}
