import { setTimeout as wait } from 'node:timers/promises';
import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { Logger } from 'pino';
import { MAX_CHOICES, SUGGEST_WITHIN_MS } from './limits.ts';
import { reportUndelivered } from './respond.ts';
import type { InteractionOutcome } from './telemetry.ts';

type Choices = readonly ApplicationCommandOptionChoiceData[];

/** What to offer, and how it came about. */
type Offer = { readonly choices: Choices; readonly outcome: 'answered' | 'late' | 'failed' };

/**
 * Offers choices while a member types; none where something goes wrong or takes long. Never rejects.
 *
 * @param send one request to Discord
 * @returns how it ended for the member
 */
export async function suggest(
  send: (choices: Choices) => Promise<unknown>,
  choose: () => Promise<Choices>,
  log: Logger,
): Promise<InteractionOutcome> {
  try {
    const { choices, outcome } = await inTime(choose, log);
    await send(choices.slice(0, MAX_CHOICES));
    return outcome;
  } catch (error) {
    return reportUndelivered(error, log);
  }
}

async function inTime(choose: () => Promise<Choices>, log: Logger): Promise<Offer> {
  const timer = new AbortController();
  const offer = async (): Promise<Offer> => ({ choices: await choose(), outcome: 'answered' });
  try {
    const late: Offer = { choices: [], outcome: 'late' };
    return await Promise.race([offer(), wait(SUGGEST_WITHIN_MS, late, { signal: timer.signal })]);
  } catch (error) {
    log.error({ err: error }, 'suggestions failed');
    return { choices: [], outcome: 'failed' };
  } finally {
    timer.abort();
  }
}
