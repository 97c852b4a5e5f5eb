import type { Parts } from '../rest/parts.ts';
import type { CommandChoice } from '../world/command.ts';
import type { Component } from '../world/component.ts';
import type { Interaction } from '../world/interaction-ledger.ts';
import type { VisibleMessage } from '../world/message.ts';
import { DriverError } from './driver-error.ts';

/** A form the bot has opened for a member. */
export type Modal = {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Component[];
};

/** What a member sees when the bot did not respond in time. */
const DID_NOT_RESPOND = 'The application did not respond';

/** What came of something a member did: a command, a click, a selection, a modal, an autocompletion. */
export type Invocation = {
  /** The interaction's id. */
  readonly id: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  readonly interactionType: number;
  /** Milliseconds to the bot's first response; undefined if there was none. */
  readonly acknowledgedAfterMs: number | undefined;
  /** {@link DID_NOT_RESPOND} if the bot did not respond in time, otherwise undefined. */
  readonly failed: string | undefined;
  /** What this interaction brought: original first, then follow-ups; those deleted are marked. */
  readonly messages: readonly VisibleMessage[];
  /** The form that the bot opened in response. */
  readonly modal: Modal | undefined;
  /** The suggestions of an autocompletion. */
  readonly choices: readonly CommandChoice[] | undefined;
  /**
   * The first message of this interaction that is more than "thinking".
   *
   * @throws {DriverError} if the bot did not respond, or nothing came within the time (default 10 s).
   */
  reply(timeoutMs?: number): Promise<VisibleMessage>;
  /**
   * Waits until the condition holds for the messages of this interaction, and returns them.
   *
   * @throws {DriverError} if it does not hold within the time (default 10 s).
   */
  until(
    condition: (messages: readonly VisibleMessage[]) => boolean,
    timeoutMs?: number,
  ): Promise<readonly VisibleMessage[]>;
};

/** Milliseconds that waiting for a reply takes at most; slow machines need some air. */
const DEFAULT_WAIT_MS = 10_000;

type Tracked = Pick<Parts, 'messages' | 'bus'>;

/**
 * Calls back after every request of the bot, and when an interaction has failed; ends with the function
 * returned. Whatever the bot changes comes by a request, and that is on record when the call comes.
 */
function onAnyChange({ bus }: Tracked, listener: () => void): () => void {
  const ends = [bus.on('request', listener), bus.on('failed', listener)];
  return () => {
    for (const end of ends) end();
  };
}

/** Resolves as soon as `look` returns something; looks again at every change. */
function waitFor<T>(
  parts: Tracked,
  look: () => T | undefined,
  timeoutMs: number,
  what: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let end: (() => void) | undefined;
    const timer = setTimeout(() => {
      end?.();
      reject(new DriverError(`${what()} within ${timeoutMs} ms`));
    }, timeoutMs);
    const check = (): void => {
      try {
        const found = look();
        if (found === undefined) return;
        resolve(found);
      } catch (error) {
        reject(error instanceof Error ? error : new DriverError(String(error)));
      }
      clearTimeout(timer);
      end?.();
    };
    end = onAnyChange(parts, check);
    check();
  });
}

/** Waits for the first response, or for its failing, and follows the interaction from there. */
export async function followInteraction(
  interaction: Interaction,
  parts: Tracked,
): Promise<Invocation> {
  const { messages } = parts;
  const outcome = (): readonly VisibleMessage[] => {
    const { originalId, originalTouched, followUpIds } = interaction;
    const ids = [...(originalTouched && originalId ? [originalId] : []), ...followUpIds];
    return ids.flatMap((id) => messages.get(id) ?? []);
  };
  const seenSoFar = (): string =>
    outcome()
      .map((one) => (one.thinking ? 'thinking' : 'a message'))
      .join(', ') || 'nothing';

  await new Promise<void>((resolve) => {
    const end = onAnyChange(parts, () => {
      if (interaction.state === 'waiting') return;
      end();
      resolve();
    });
  });
  const failed = (): string | undefined =>
    interaction.state === 'failed' ? DID_NOT_RESPOND : undefined;

  return {
    id: interaction.id,
    interactionType: interaction.type,
    get acknowledgedAfterMs() {
      return interaction.acknowledgedAfterMs;
    },
    get failed() {
      return failed();
    },
    get messages() {
      return outcome();
    },
    get modal() {
      return interaction.modal;
    },
    get choices() {
      return interaction.choices;
    },
    reply: (timeoutMs = DEFAULT_WAIT_MS) =>
      waitFor(
        parts,
        () => {
          if (failed() !== undefined) throw new DriverError(DID_NOT_RESPOND);
          if (interaction.modal || interaction.choices) {
            throw new DriverError('the bot answered with a form or suggestions, not a message');
          }
          return outcome().find((message) => !message.thinking && !message.deleted);
        },
        timeoutMs,
        () => `no reply came (so far: ${seenSoFar()})`,
      ),
    until: (condition, timeoutMs = DEFAULT_WAIT_MS) =>
      waitFor(
        parts,
        () => (condition(outcome()) ? outcome() : undefined),
        timeoutMs,
        () => `the condition did not come true (so far: ${seenSoFar()})`,
      ),
  };
}
