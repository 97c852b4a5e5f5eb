import type { Invocation } from '../emulator/driver/invocation.ts';
import type { VisibleMessage } from '../emulator/world/message.ts';

/** What people did on the page, as far as forms and the inspector need it again. */
export type DeedLog = {
  /**
   * Keeps an interaction.
   *
   * @param userId who did it
   * @param messageId the message whose button, menu or form was used
   */
  remember(invocation: Invocation, userId: string, messageId?: string): void;
  /** The interaction of that id, undefined if it is not known any more. */
  invocation(id: string): Invocation | undefined;
  /** Who did it. */
  doerOf(id: string): string | undefined;
  /** The message from which that interaction came. */
  sourceOf(id: string): string | undefined;
  /** The interaction that brought the message and those by which the viewer used it, oldest first: others may have got private replies. */
  interactionsOf(message: VisibleMessage, viewerId: string): readonly string[];
};

/** Interactions kept; the oldest go first. Chosen so that a long session stays small. */
const MAX_DEEDS = 500;

type Deed = {
  readonly invocation: Invocation;
  readonly userId: string;
  readonly messageId: string | undefined;
};

/** An empty log. */
export function createDeedLog(): DeedLog {
  const deeds = new Map<string, Deed>();
  return {
    remember(invocation, userId, messageId) {
      deeds.set(invocation.id, { invocation, userId, messageId });
      for (const oldest of deeds.keys()) {
        if (deeds.size <= MAX_DEEDS) break;
        deeds.delete(oldest);
      }
    },
    invocation: (id) => deeds.get(id)?.invocation,
    doerOf: (id) => deeds.get(id)?.userId,
    sourceOf: (id) => deeds.get(id)?.messageId,
    interactionsOf(message, viewerId) {
      const used = [...deeds].filter(
        ([, deed]) => deed.messageId === message.id && deed.userId === viewerId,
      );
      const origin = message.origin ? [message.origin.interactionId] : [];
      return [...new Set([...origin, ...used.map(([id]) => id)])];
    },
  };
}
