import { ApplicationCommandOptionType } from 'discord.js';
import type { ParseKeys } from 'i18next';
import { describe } from './localize.ts';

/** Longest range or source that a member can type: dates have 20 characters, names of sources rarely 60. */
const MAX_SCOPE_LENGTH = 100;

/** An option that limits a command to a range or a source. */
export function scopeOption(name: 'from' | 'to' | 'source', description: ParseKeys) {
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    ...describe(description),
    max_length: MAX_SCOPE_LENGTH,
    autocomplete: true,
  };
}

/** The option that shows an answer to the asker alone. */
export function privateOption() {
  return {
    type: ApplicationCommandOptionType.Boolean as const,
    name: 'private',
    ...describe('command.private'),
  };
}
