import { setTimeout as wait } from 'node:timers/promises';
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { MAX_CHOICES, SUGGEST_WITHIN_MS } from './limits.ts';
import { reportUndelivered } from './respond.ts';

type Choices = readonly ApplicationCommandOptionChoiceData[];

/** Offers choices while a member types; none where something goes wrong or takes long. Never rejects. */
export async function suggest(
  interaction: AutocompleteInteraction,
  choose: () => Promise<Choices>,
  log: Logger,
): Promise<void> {
  try {
    await interaction.respond((await inTime(choose, log)).slice(0, MAX_CHOICES));
  } catch (error) {
    reportUndelivered(error, log);
  }
}

async function inTime(choose: () => Promise<Choices>, log: Logger): Promise<Choices> {
  const timer = new AbortController();
  try {
    const late = wait(SUGGEST_WITHIN_MS, [], { signal: timer.signal });
    return await Promise.race([choose(), late]);
  } catch (error) {
    log.error({ err: error }, 'suggestions failed');
    return [];
  } finally {
    timer.abort();
  }
}
