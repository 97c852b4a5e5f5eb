import type { Delivery } from './respond.ts';

/** How an interaction ended. */
export type InteractionOutcome =
  /** The member has the reply, be it "nothing found". */
  | 'answered'
  /** The member can do better, and was told so. */
  | 'member-error'
  /** A bug of ours; the member was told a reference. */
  | 'failed'
  /** Discord did not take the reply. */
  | 'undelivered'
  /** The reply came when nobody could use it any more. */
  | 'late';

/** What is counted of an interaction; nothing that a member has typed. */
type InteractionFacts = {
  /** A command that this version has, `component`, `autocomplete`, or `other`: a bounded set. */
  readonly command: string;
  readonly outcome: InteractionOutcome;
  /** From its arrival until Discord has taken the first response ("thinking" is one); `undefined` where it took none. */
  readonly firstResponseMs: number | undefined;
  /** From its arrival until Discord has taken the reply itself; `undefined` where it took none. */
  readonly replyMs: number | undefined;
};

/** Whom the bot tells what it does. */
export type Telemetry = {
  /** Called once an interaction, when nothing more comes of it. Must not throw. */
  interactionDone(facts: InteractionFacts): void;
};

/** Counts nothing. */
export const noTelemetry: Telemetry = { interactionDone: () => undefined };

/** Takes the times of one interaction. */
export type Stopwatch = {
  /** The same delivery; what Discord has taken is noted. */
  time(delivery: Delivery): Delivery;
  /** Calls a request that is first response and reply in one. */
  once<Result>(request: () => Promise<Result>): Promise<Result>;
  times(): Pick<InteractionFacts, 'firstResponseMs' | 'replyMs'>;
};

/**
 * Starts now: when Discord created the interaction stands on another clock.
 *
 * @param now milliseconds that never go back
 */
export function startStopwatch(now: () => number = () => performance.now()): Stopwatch {
  const started = now();
  let firstResponseMs: number | undefined;
  let replyMs: number | undefined;
  const first = async <Result>(request: Promise<Result>): Promise<Result> => {
    const result = await request;
    firstResponseMs ??= now() - started;
    return result;
  };
  const whole = async <Result>(request: Promise<Result>): Promise<Result> => {
    const result = await first(request);
    replyMs = now() - started;
    return result;
  };
  return {
    time(delivery) {
      const form = delivery.form?.bind(delivery);
      return {
        ...delivery,
        now: (outcome) => whole(delivery.now(outcome)),
        thinking: () => first(delivery.thinking()),
        late: (outcome) => whole(delivery.late(outcome)),
        apologize: (message) => first(delivery.apologize(message)),
        ...(form && { form: (asked) => whole(form(asked)) }),
      };
    },
    once: (request) => whole(request()),
    times: () => ({ firstResponseMs, replyMs }),
  };
}
