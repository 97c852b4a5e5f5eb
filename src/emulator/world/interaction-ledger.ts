import { randomBytes } from 'node:crypto';
import type { Modal } from '../driver/invocation.ts';
import type { EventBus } from '../events.ts';
import type { CommandChoice } from './command.ts';
import type { MessageOrigin } from './message.ts';
import type { Channel, User } from './world.ts';

/** What somebody did, as far as the answers to it depend on it. */
export type Deed = {
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly owners: Readonly<Record<string, string>>;
  readonly commandName?: string | undefined;
  readonly commandType?: number | undefined;
  /** The message whose component was used, or from which the modal came. */
  readonly sourceMessageId?: string | undefined;
  /** The message a message menu was called on. */
  readonly targetMessageId?: string | undefined;
  /** The type of the option being typed into. */
  readonly focusedType?: number | undefined;
};

/** An interaction and what the bot made of it. */
export type Interaction = Deed & {
  readonly id: string;
  readonly token: string;
  readonly startedAtMs: number;
  state: 'waiting' | 'acknowledged' | 'failed';
  acknowledgedAfterMs: number | undefined;
  /** The message that `@original` means. */
  originalId: string | undefined;
  /** Whether the original has been sent or edited by this interaction, and so belongs to its outcome. */
  originalTouched: boolean;
  readonly followUpIds: string[];
  modal: Modal | undefined;
  choices: readonly CommandChoice[] | undefined;
};

/** The interactions of the last quarter of an hour. */
export type InteractionLedger = {
  open(id: string, deed: Deed): Interaction;
  /** By id and token together; undefined if there is none. */
  byId(id: string, token: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  acknowledge(interaction: Interaction, afterMs: number): void;
  /** Milliseconds since the interaction began. */
  ageMs(interaction: Interaction, nowMs?: number): number;
  isExpired(interaction: Interaction): boolean;
  stop(): void;
};

/** Interactions kept; the oldest go first, and their tokens with them. */
const MAX_INTERACTIONS = 2000;

/** How the messages of an interaction tell where they come from. */
export function originOf(interaction: Interaction): MessageOrigin {
  return {
    interactionId: interaction.id,
    interactionType: interaction.type,
    userId: interaction.user.id,
    userName: interaction.user.name,
    commandName: interaction.commandName,
    commandType: interaction.commandType,
    owners: interaction.owners,
    sourceMessageId: interaction.sourceMessageId ?? interaction.targetMessageId,
  };
}

/** An empty ledger; an interaction that is not acknowledged in time fails by itself. */
export function createInteractionLedger(
  bus: EventBus,
  times: { readonly acknowledgeMs: number; readonly tokenMs: number },
): InteractionLedger {
  const byToken = new Map<string, Interaction>();
  const timers = new Map<string, NodeJS.Timeout>();

  const ageMs = (interaction: Interaction, nowMs = performance.now()): number =>
    nowMs - interaction.startedAtMs;
  const settle = (interaction: Interaction): void => {
    clearTimeout(timers.get(interaction.id));
    timers.delete(interaction.id);
  };
  const fail = (interaction: Interaction): void => {
    settle(interaction);
    if (interaction.state !== 'waiting') return;
    interaction.state = 'failed';
    bus.emit('failed', {
      interactionId: interaction.id,
      userId: interaction.user.id,
      channelId: interaction.channel.id,
    });
  };

  return {
    ageMs,
    open(id, deed) {
      const interaction: Interaction = {
        ...deed,
        id,
        token: randomBytes(32).toString('base64url'),
        startedAtMs: performance.now(),
        state: 'waiting',
        acknowledgedAfterMs: undefined,
        originalId: undefined,
        originalTouched: false,
        followUpIds: [],
        modal: undefined,
        choices: undefined,
      };
      byToken.set(interaction.token, interaction);
      for (const oldest of byToken.keys()) {
        if (byToken.size <= MAX_INTERACTIONS) break;
        byToken.delete(oldest);
      }
      timers.set(
        id,
        setTimeout(() => fail(interaction), times.acknowledgeMs),
      );
      const { type, user, channel } = deed;
      bus.emit('interaction', { id, type, userId: user.id, channelId: channel.id });
      return interaction;
    },
    byId(id, token) {
      const interaction = byToken.get(token);
      return interaction?.id === id ? interaction : undefined;
    },
    byToken: (token) => byToken.get(token),
    acknowledge(interaction, afterMs) {
      settle(interaction);
      interaction.state = 'acknowledged';
      interaction.acknowledgedAfterMs = afterMs;
      bus.emit('acknowledged', { interactionId: interaction.id, afterMs });
    },
    isExpired: (interaction) => ageMs(interaction) > times.tokenMs,
    stop() {
      for (const interaction of byToken.values()) fail(interaction);
    },
  };
}
