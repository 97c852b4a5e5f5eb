import { type CommandOption, OptionKind, type RegisteredCommand } from '../world/command.ts';
import type { CommandRegistry } from '../world/command-registry.ts';
import type { JsonObject } from '../world/json.ts';
import { isOffered, isPermitted } from './available-commands.ts';
import { DriverError } from './driver-error.ts';
import type { InvokeHow, OptionValues, Seat } from './member.ts';
import { guessOption, type OptionReader, wireFocused, wireOption } from './option-input.ts';

/**
 * The command as the client would find it for this member.
 *
 * @throws {DriverError} if there is none, or the member may not use it; with `raw` only the first.
 */
export function findCommand(
  registry: CommandRegistry,
  seat: Seat,
  type: number,
  name: string,
  raw: boolean,
): RegisteredCommand {
  const named = registry.all().filter((one) => one.type === type && one.name === name);
  const offered = named.filter((one) => isOffered(one, seat));
  // A server's own command comes before a global one of the same name.
  const ordered = [...offered.filter((one) => one.guild_id !== undefined), ...offered];
  const command = ordered.find((one) => isPermitted(one, seat)) ?? ordered[0] ?? named[0];
  if (command === undefined) throw new DriverError(`„${name}“ is not registered.`);
  if (raw) return command;
  if (offered.length === 0) throw new DriverError(`„${name}“ is not offered in this place.`);
  if (!isPermitted(command, seat)) {
    throw new DriverError(`${seat.user.name} lacks the permission to use „${name}“.`);
  }
  return command;
}

/** The groups and subcommands to go down, outermost first. */
function steps(how: InvokeHow): readonly string[] {
  return [how.subcommandGroup, how.subcommand].filter((step) => step !== undefined);
}

/** The command's name with its group and subcommand, as Discord shows it above a reply. */
export function fullName(command: string, how: InvokeHow): string {
  return [command, ...steps(how)].join(' ');
}

const isNested = (option: CommandOption): boolean =>
  option.type === OptionKind.subcommand || option.type === OptionKind.subcommandGroup;

/** Wraps the options into the subcommand and group they belong to. */
function wrap(path: readonly CommandOption[], inner: readonly JsonObject[]): readonly JsonObject[] {
  return path.reduceRight<readonly JsonObject[]>(
    (options, { name, type }) => [{ name, type, options }],
    inner,
  );
}

/** The subcommands on the way, and the options at its end. */
function descend(command: RegisteredCommand, how: InvokeHow) {
  const path: CommandOption[] = [];
  let options = command.options ?? [];
  for (const step of steps(how)) {
    const next = options.find((option) => isNested(option) && option.name === step);
    if (next === undefined) throw new DriverError(`„${command.name}“ has no subcommand „${step}“.`);
    path.push(next);
    options = next.options ?? [];
  }
  if (options.some(isNested)) {
    const names = options.map((option) => option.name).join(', ');
    throw new DriverError(`„${command.name}“ needs a subcommand: ${names}.`);
  }
  return { path, options };
}

/**
 * The filled-in options of a command, in the order of its declaration, as the interaction carries them.
 *
 * @throws {DriverError} for an unknown option, a missing one, or a value the client would not send.
 */
export function commandOptions(
  command: RegisteredCommand,
  values: OptionValues,
  how: InvokeHow,
  reader: OptionReader,
  focused?: string,
): { readonly options: readonly JsonObject[]; readonly focusedType: number | undefined } {
  const { path, options } = descend(command, how);
  const unknown = Object.entries(values).filter(
    ([name]) => !options.some((option) => option.name === name),
  );
  if (unknown.length > 0 && !reader.isRaw) {
    throw new DriverError(`„${command.name}“ has no option „${String(unknown[0]?.[0])}“.`);
  }
  const focusedOption = options.find((option) => option.name === focused);
  if (focused !== undefined && focusedOption?.autocomplete !== true && !reader.isRaw) {
    throw new DriverError(`„${focused}“ of „${command.name}“ has no autocompletion.`);
  }
  const filled = options.flatMap((option) => {
    const value = values[option.name];
    if (option.name === focused) return [wireFocused(option, value ?? '')];
    if (value !== undefined) return [wireOption(reader, option, value)];
    if (option.required === true && focused === undefined && !reader.isRaw) {
      throw new DriverError(`„${command.name}“ needs the option „${option.name}“.`);
    }
    return [];
  });
  const guessed = unknown.map(([name, value]) =>
    wireOption(reader, guessOption(name, value), value),
  );
  return { options: wrap(path, [...filled, ...guessed]), focusedType: focusedOption?.type };
}
