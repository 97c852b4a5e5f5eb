import process from 'node:process';
import { UserError } from '../../domain/user-error.ts';
import type { Actor } from '../../serving/exclusive.ts';
import type { ReloadOutcome } from '../../serving/reload-outcome.ts';
import type { LoadProgress } from '../../serving/version-calls.ts';
import type { CommandContext } from '../command.ts';
import type { ReplyMessage } from '../message.ts';
import type { CurationInteraction } from './access.ts';
import { audit } from './audit.ts';
import type { Curation } from './curation.ts';
import { renderFile } from './render-file.ts';
import { renderDiscarded, renderOutcome } from './render-outcome.ts';
import { renderProgress } from './render-status.ts';

/**
 * From here on, a moderator is told where the result will stand: a minute before Discord stops taking edits. Source:
 * Discord API docs, interactions/receiving-and-responding, "Interaction tokens are valid for 15 minutes".
 */
const TOO_LONG_MS = 14 * 60_000;

/** Memory of the whole program, in bytes. */
export function usedMemory(): number {
  return process.memoryUsage.rss();
}

/** Who is at it, for others to read. */
export function actorOf({ user }: CurationInteraction): Actor {
  return { id: user.id, name: user.displayName };
}

/** Shows how far a load is, in the reply that is to come. */
export function showLoad({ show, language }: CommandContext, clock: () => number) {
  const started = clock();
  return (progress: LoadProgress) =>
    show(renderProgress(progress, clock() - started > TOO_LONG_MS, language));
}

/** Reads the folder and takes it over. @throws {UserError} (rejects) as the keeper does */
export async function reload(
  interaction: CurationInteraction,
  how: { readonly isDryRun: boolean; readonly isForced: boolean },
  { keeper, clock }: Curation,
  context: CommandContext,
): Promise<ReplyMessage> {
  const outcome = await keeper.reload({
    ...how,
    by: actorOf(interaction),
    onProgress: showLoad(context, clock),
  });
  return tell(interaction, how.isDryRun ? 'reload dry run' : 'reload', outcome, context);
}

/** Takes over what a dry run has prepared. */
export async function adopt(
  interaction: CurationInteraction,
  id: string,
  { keeper }: Curation,
  context: CommandContext,
): Promise<ReplyMessage> {
  return tell(interaction, 'adopt', await keeper.adopt(id, actorOf(interaction)), context);
}

/** Throws away what a dry run has prepared. */
export async function discard(
  interaction: CurationInteraction,
  id: string,
  { keeper }: Curation,
  { log, language }: CommandContext,
): Promise<ReplyMessage> {
  await keeper.discard(id);
  audit(log, interaction, 'discard', {});
  return renderDiscarded(keeper.status().served.number, language);
}

/** Goes back to the version before. */
export async function undo(
  interaction: CurationInteraction,
  key: string | undefined,
  { keeper, clock }: Curation,
  context: CommandContext,
): Promise<ReplyMessage> {
  const change = { by: actorOf(interaction), onProgress: showLoad(context, clock) };
  const outcome = await keeper.undo(change, key);
  return tell(interaction, 'undo', outcome, context);
}

/** The report of a version as a file, privately. */
export function sendReport(key: string, { keeper }: Curation): ReplyMessage {
  const data = keeper.reportOf(key);
  if (!data) throw new UserError({ identifier: 'preparation-gone' });
  return renderFile(`fundstelle-${key}.json`, data, '**JSON**');
}

/** Notes what came of a change, and says it. */
export function tell(
  interaction: CurationInteraction,
  deed: string,
  outcome: ReloadOutcome,
  { log, language }: CommandContext,
): ReplyMessage {
  audit(log, interaction, deed, summaryOf(outcome));
  return renderOutcome(outcome, usedMemory(), language);
}

function summaryOf(outcome: ReloadOutcome): Readonly<Record<string, string | number | undefined>> {
  switch (outcome.kind) {
    case 'swapped':
    case 'undone': {
      const { difference } = outcome.to.facts;
      return {
        outcome: outcome.kind,
        from: outcome.from.facts.key,
        to: outcome.to.facts.key,
        number: outcome.to.number,
        added: difference?.added.count,
        changed: difference?.changed.count,
        removed: difference?.removed.count,
      };
    }
    case 'not-swapped':
      return {
        outcome: outcome.doubt ?? 'prepared',
        from: outcome.from.facts.key,
        to: outcome.facts.key,
      };
    case 'unusable':
      return { outcome: outcome.fault, from: outcome.served.facts.key };
    case 'same':
      return { outcome: 'same', from: outcome.served.facts.key };
  }
}
