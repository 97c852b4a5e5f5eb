import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { withResolvers } from '../threads/with-resolvers.ts';
import type { ReplyMessage } from './message.ts';
import type { Delivery } from './respond.ts';

/** Shows how far a long work is; the latest message wins, and none is waited for. */
export type ShowInterim = (message: ReplyMessage) => void;

/** Least time between two edits. Source: design. */
const EDIT_EVERY_MS = 2_000;

/** The replies that come before the reply. */
export type InterimReplies = {
  readonly show: ShowInterim;
  /** Resolves with `true` once something is shown; never, where nothing is. */
  readonly started: Promise<true>;
  /** Says that the bot is thinking; once, however often it is called. */
  acknowledge(): Promise<unknown>;
  /** Lets the edit under way end; nothing is shown after it. @returns whether anything was shown */
  finish(): Promise<boolean>;
};

/** Interim replies of one interaction, in their order and not too often. An edit that fails is logged and ends them. */
export function createInterimReplies(
  delivery: Pick<Delivery, 'thinking' | 'interim'>,
  log: Logger,
): InterimReplies {
  const { promise: started, resolve: begin } = withResolvers<true>();
  const pause = new AbortController();
  let acknowledged: Promise<unknown> | undefined;
  let next: ReplyMessage | undefined;
  let running: Promise<void> | undefined;
  let isShown = false;

  const acknowledge = () => (acknowledged ??= delivery.thinking());
  const run = async (): Promise<void> => {
    try {
      await acknowledge();
      while (next && !pause.signal.aborted) {
        const message = next;
        next = undefined;
        isShown = true;
        await delivery.interim(message);
        await wait(EDIT_EVERY_MS, undefined, { signal: pause.signal }).catch(() => undefined);
      }
    } catch (error) {
      log.warn({ err: error }, 'progress could not be shown');
      pause.abort();
    } finally {
      running = undefined;
    }
  };
  return {
    started,
    acknowledge,
    show(message) {
      if (pause.signal.aborted) return;
      next = message;
      begin(true);
      running ??= run();
    },
    async finish() {
      pause.abort();
      await running;
      return isShown;
    },
  };
}
