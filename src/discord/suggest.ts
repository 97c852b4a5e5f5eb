import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Command, CommandContext } from './command.ts';
import { MAX_CHOICES } from './limits.ts';
import { reportUndelivered } from './respond.ts';

/** Offers choices while a member types; none where something goes wrong. Never rejects. */
export async function suggest(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  context: () => CommandContext,
  log: Logger,
): Promise<void> {
  try {
    await interaction.respond(choicesOf(interaction, command, context, log));
  } catch (error) {
    reportUndelivered(error, log);
  }
}

function choicesOf(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  context: () => CommandContext,
  log: Logger,
) {
  try {
    return command?.suggest?.(interaction, context()).slice(0, MAX_CHOICES) ?? [];
  } catch (error) {
    log.error({ err: error }, 'suggestions failed');
    return [];
  }
}
