import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../domain/user-error.ts';
import type { Language } from '../messages/translate.ts';
import { type Form, isForm } from './form.ts';
import { createInterimReplies, type ShowInterim } from './interim-replies.ts';
import type { ReplyMessage } from './message.ts';
import { renderUnexpected, renderUserError } from './render-error.ts';
import type { InteractionOutcome } from './telemetry.ts';

/** A reply that was worked out. */
type Outcome = {
  readonly message: ReplyMessage;
  /** An error: for the asker alone, and never in place of something. */
  readonly isError: boolean;
  readonly kind: 'answered' | 'member-error' | 'failed';
};

/** How one kind of interaction is answered. Each method is one request to Discord. */
export type Delivery = {
  /** So long the reply is waited for before the bot is seen thinking, in milliseconds. */
  readonly deferAfterMs: number;
  /** The first response, in time. */
  now(outcome: Outcome): Promise<unknown>;
  /** The first response where the reply is not there in time: the bot is thinking. */
  thinking(): Promise<unknown>;
  /** How far the work is, after `thinking`. */
  interim(message: ReplyMessage): Promise<unknown>;
  /** Puts back what an interim reply has stood in for. */
  restore?(): Promise<unknown>;
  /** What follows `thinking`. */
  late(outcome: Outcome): Promise<unknown>;
  /** A form as the first response, where the interaction can have one. */
  form?(form: Form): Promise<unknown>;
  /** A last word where Discord refused the reply; whether or not the bot was seen thinking. */
  apologize(message: ReplyMessage): Promise<unknown>;
};

/**
 * Answers one interaction: at once where the reply is there in time, else with "thinking" first. The one place where
 * errors become replies; never rejects.
 *
 * @param work works out the reply; may show how far it is meanwhile
 * @returns how it ended for the member
 */
export async function respond(
  work: (show: ShowInterim) => Promise<ReplyMessage | Form>,
  delivery: Delivery,
  language: Language,
  log: Logger,
): Promise<InteractionOutcome> {
  try {
    const interim = createInterimReplies(delivery, log);
    // What goes wrong while the reply is worked out becomes a reply itself, so this never rejects.
    const outcome = workOut(() => work(interim.show)).catch((error: unknown) =>
      toOutcome(error, language, log),
    );
    const timer = new AbortController();
    const isLate = wait(delivery.deferAfterMs, true, { signal: timer.signal }).catch(() => false);
    const early = await Promise.race([outcome, isLate, interim.started]);
    timer.abort();
    if (typeof early !== 'boolean') {
      await (isForm(early) ? openForm(early, delivery) : delivery.now(early));
      return isForm(early) ? 'answered' : early.kind;
    }
    await interim.acknowledge();
    const late = await outcome;
    const isShown = await interim.finish();
    if (isForm(late)) throw new Error('a form came too late to be opened');
    // An error stands beside the message that was clicked, which is to be what it was.
    if (isShown && late.isError) await delivery.restore?.();
    await delivery.late(late);
    return late.kind;
  } catch (error) {
    const outcome = reportUndelivered(error, log);
    if (isRefusedBody(error)) await apologize(delivery, language, log);
    return outcome;
  }
}

async function openForm(form: Form, delivery: Delivery): Promise<unknown> {
  if (!delivery.form) throw new Error('a form cannot be opened here');
  return await delivery.form(form);
}

/** Async, so that whatever is thrown on the way is a rejection. */
async function workOut(work: () => Promise<ReplyMessage | Form>): Promise<Outcome | Form> {
  const reply = await work();
  return isForm(reply) ? reply : { message: reply, isError: false, kind: 'answered' };
}

function toOutcome(error: unknown, language: Language, log: Logger): Outcome {
  if (error instanceof UserError) {
    log.info({ identifier: error.detail.identifier }, 'the member can do better');
    return {
      message: renderUserError(error.detail, language),
      isError: true,
      kind: 'member-error',
    };
  }
  const reference = newReference();
  log.error({ err: error, reference }, 'answer failed');
  return { message: renderUnexpected(reference, language), isError: true, kind: 'failed' };
}

/** Discord took offence at the reply itself: the member is still waiting and gets a plain word. */
async function apologize(delivery: Delivery, language: Language, log: Logger): Promise<void> {
  const reference = newReference();
  log.error({ reference }, 'told the member that the reply was refused');
  try {
    await delivery.apologize(renderUnexpected(reference, language));
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

/** What a member can pass on, and a moderator can look up in the log. */
function newReference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}

/** Discord did not take the reply: the log is told. @returns how the interaction ended */
export function reportUndelivered(error: unknown, log: Logger): 'late' | 'undelivered' {
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  if (code === RESTJSONErrorCodes.UnknownInteraction)
    log.warn({ code }, 'answer came too late for Discord');
  else if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
    log.warn({ code }, 'interaction was answered already');
  else log.error({ err: error }, 'answer could not be delivered');
  return code === RESTJSONErrorCodes.UnknownInteraction ? 'late' : 'undelivered';
}
