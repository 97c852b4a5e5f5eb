import type { RegisteredCommand } from '../world/command.ts';
import type { CommandRegistry } from '../world/command-registry.ts';
import type { Seat } from './member.ts';

/** May do everything. Source: Discord docs, topics/permissions. */
const ADMINISTRATOR = 1n << 3n;

/** Where a command can be called. Source: application-commands "Interaction Context Types". */
const CommandContext = { guild: 0, botDirect: 1 } as const;

/** How an app can be installed. Source: resources/application "Application Integration Types". */
export const Installation = { guild: 0, user: 1 } as const;

/** The place as commands name it. */
export function contextOf(seat: Seat): number {
  return seat.guild === undefined ? CommandContext.botDirect : CommandContext.guild;
}

/** Whether the command exists at this place, whatever the member's rights. */
export function isOffered(command: RegisteredCommand, seat: Seat): boolean {
  if (command.guild_id !== undefined) {
    return command.guild_id === seat.guild?.id && seat.install === 'guild';
  }
  const context = contextOf(seat);
  const byContext =
    command.contexts?.includes(context) ??
    (context === CommandContext.guild || command.dm_permission !== false);
  const byInstallation = (command.integration_types ?? []).includes(Installation[seat.install]);
  return byContext && byInstallation;
}

/** Whether the member's rights are enough; in direct messages they always are. */
export function isPermitted(command: RegisteredCommand, seat: Seat): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || seat.guild === undefined) return true;
  if ((seat.permissions & ADMINISTRATOR) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (seat.permissions & bits) === bits;
}

/** The commands that the client offers, sorted by name; a server's own win over global ones. */
export function availableCommands(
  registry: CommandRegistry,
  seat: Seat,
): readonly RegisteredCommand[] {
  return registry
    .all()
    .filter((command) => isOffered(command, seat) && isPermitted(command, seat))
    .toSorted(
      (one, other) =>
        one.name.localeCompare(other.name) ||
        Number(other.guild_id !== undefined) - Number(one.guild_id !== undefined),
    );
}
