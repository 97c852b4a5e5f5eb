import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../domain/user-error.ts';
import { type Language, languageOf } from '../messages/translate.ts';
import type { CommandContext, CommandHandler } from './command.ts';
import { DEFER_AFTER_MS } from './limits.ts';
import type { ReplyMessage } from './message.ts';
import { renderUnexpected, renderUserError } from './render-error.ts';

/**
 * Answers one command: at once where the reply is there in time, else with "thinking" first. The one place where
 * errors become replies; never rejects.
 */
export async function respond(
  interaction: ChatInputCommandInteraction,
  command: CommandHandler,
  context: () => CommandContext,
  log: Logger,
): Promise<void> {
  try {
    // What goes wrong while the reply is worked out becomes a reply itself, so this never rejects.
    const reply = workOut(interaction, command, context).catch((error: unknown) =>
      replyToError(error, languageOf(interaction.locale), log),
    );
    const timer = new AbortController();
    const isLate = wait(DEFER_AFTER_MS, true, { signal: timer.signal }).catch(() => false);
    const early = await Promise.race([reply, isLate]);
    timer.abort();
    if (typeof early !== 'boolean') {
      await interaction.reply(early.isPrivate ? privatePayloadOf(early) : payloadOf(early));
      return;
    }
    // Whether a message is private is settled by this first response; an edit cannot change it.
    await interaction.deferReply(
      command.isPrivate(interaction) ? { flags: MessageFlags.Ephemeral } : {},
    );
    await deliverLate(interaction, await reply, command.isPrivate(interaction));
  } catch (error) {
    reportUndelivered(error, log);
    if (isRefusedBody(error)) await apologize(interaction, log);
  }
}

/** Follows "thinking". What is for the asker alone must not appear where everybody saw the bot think. */
async function deliverLate(
  interaction: ChatInputCommandInteraction,
  reply: ReplyMessage,
  isThinkingPrivate: boolean,
): Promise<void> {
  if (!reply.isPrivate || isThinkingPrivate) {
    await interaction.editReply(payloadOf(reply));
    return;
  }
  await interaction.deleteReply();
  await interaction.followUp(privatePayloadOf(reply));
}

/** Discord took offence at the reply itself: the member is still waiting and gets a plain word. */
async function apologize(interaction: ChatInputCommandInteraction, log: Logger): Promise<void> {
  const reference = newReference();
  log.error({ reference }, 'told the member that the reply was refused');
  const payload = privatePayloadOf(renderUnexpected(reference, languageOf(interaction.locale)));
  try {
    if (interaction.deferred) await interaction.followUp(payload);
    else await interaction.reply(payload);
  } catch (error) {
    reportUndelivered(error, log);
  }
}

/** Whether the request was refused for what it held, not for when or how often it came. */
function isRefusedBody(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType
  );
}

/** Async, so that whatever is thrown on the way is a rejection. */
async function workOut(
  interaction: ChatInputCommandInteraction,
  command: CommandHandler,
  context: () => CommandContext,
): Promise<ReplyMessage> {
  return await command.reply(interaction, context());
}

function replyToError(error: unknown, language: Language, log: Logger): ReplyMessage {
  if (error instanceof UserError) {
    log.info({ identifier: error.detail.identifier }, 'the member can do better');
    return renderUserError(error.detail, language);
  }
  const reference = newReference();
  log.error({ err: error, reference }, 'answer failed');
  return renderUnexpected(reference, language);
}

function payloadOf({ components }: ReplyMessage) {
  return {
    components: [...components],
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [] },
  };
}

function privatePayloadOf(reply: ReplyMessage) {
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
  return { ...payloadOf(reply), flags };
}

/** What a member can pass on, and a moderator can look up in the log. */
function newReference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}

/** Discord did not take the reply: the log is told. */
function reportUndelivered(error: unknown, log: Logger): void {
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  if (code === RESTJSONErrorCodes.UnknownInteraction)
    log.warn({ code }, 'answer came too late for Discord');
  else if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
    log.warn({ code }, 'interaction was answered already');
  else log.error({ err: error }, 'answer could not be delivered');
}
