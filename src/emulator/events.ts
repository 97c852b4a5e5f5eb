import type { Modal } from './driver/invocation.ts';
import type { RecordedRequest } from './rest/recorded-request.ts';
import type { RegisteredCommand } from './world/command.ts';
import type { VisibleMessage } from './world/message.ts';

/** What the emulator tells those who watch it. */
type EmulatorEvents = {
  message: VisibleMessage;
  messageUpdate: VisibleMessage;
  /** The message as it was, with `deleted: true`. */
  messageDelete: VisibleMessage;
  request: RecordedRequest;
  /** The commands of one place after a change; `guildId` is undefined for the global ones. */
  commands: {
    readonly guildId: string | undefined;
    readonly commands: readonly RegisteredCommand[];
  };
  /** Somebody did something; sent when the interaction leaves for the bot. */
  interaction: {
    readonly id: string;
    readonly type: number;
    readonly userId: string;
    readonly channelId: string;
  };
  acknowledged: { readonly interactionId: string; readonly afterMs: number };
  /** The bot did not respond in time. */
  failed: { readonly interactionId: string; readonly userId: string; readonly channelId: string };
  /** The bot opened a form for somebody. */
  modal: { readonly interactionId: string; readonly userId: string; readonly modal: Modal };
  /** A shard is ready (first time or resumed), or its connection has gone. */
  shard: { readonly id: number; readonly state: 'ready' | 'resumed' | 'gone' };
};

type Listener<Name extends keyof EmulatorEvents> = (event: EmulatorEvents[Name]) => void;

/** Subscribes; the function returned ends the subscription. */
export type Subscribe = <Name extends keyof EmulatorEvents>(
  name: Name,
  listener: Listener<Name>,
) => () => void;

/** Carries the emulator's events to its listeners, in the order of subscription. */
export type EventBus = {
  readonly on: Subscribe;
  emit<Name extends keyof EmulatorEvents>(name: Name, event: EmulatorEvents[Name]): void;
};

/** An event bus without listeners. */
export function createEventBus(): EventBus {
  const listeners: { [Name in keyof EmulatorEvents]: Set<Listener<Name>> } = {
    message: new Set(),
    messageUpdate: new Set(),
    messageDelete: new Set(),
    request: new Set(),
    commands: new Set(),
    interaction: new Set(),
    acknowledged: new Set(),
    failed: new Set(),
    modal: new Set(),
    shard: new Set(),
  };
  return {
    on(name, listener) {
      listeners[name].add(listener);
      return () => listeners[name].delete(listener);
    },
    emit(name, event) {
      for (const listener of listeners[name]) listener(event);
    },
  };
}
