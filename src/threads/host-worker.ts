import type { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { CallMessage } from './call-messages.ts';
import { withResolvers } from './with-resolvers.ts';

/** What a worker says; the values are those of our own code on the other side. */
const answerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), call: z.number(), value: z.unknown() }),
  z.object({ kind: z.literal('result'), call: z.number(), value: z.unknown() }),
  z.object({ kind: z.literal('error'), call: z.number(), error: z.unknown() }),
]);

/** Why a worker does not answer any more. */
export type LossReason = 'crashed' | 'silent' | 'closed';

/** The worker is gone: whatever was asked of it gets no answer. */
export class WorkerLostError extends Error {
  override readonly name = 'WorkerLostError';
  readonly reason: LossReason;

  constructor(reason: LossReason, cause?: unknown) {
    super(`the worker is gone: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** A worker and the calls that wait for it. */
export type WorkerHost = {
  /**
   * Calls a method of the worker; calls are taken up in their order.
   *
   * @throws {WorkerLostError} (rejects) if the worker ends before it answers; else what the method has thrown
   */
  call(method: string, argument: unknown, onProgress?: (value: unknown) => void): Promise<unknown>;
  /** Resolves when the worker ends, whyever. */
  readonly lost: Promise<WorkerLostError>;
  /** Ends the worker; what waits rejects. Twice is once. */
  close(): Promise<void>;
};

/** How a worker is looked after. */
export type HostOptions = {
  /** A worker that is asked something and says nothing for so long is given up. */
  readonly silentLimitMs: number;
  /** Makes the error that `serveCalls` has described. */
  readonly reviveError: (described: unknown) => Error;
};

type Pending = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((value: unknown) => void) | undefined;
};

/**
 * Looks after a worker that runs `serveCalls`. Own code, because a pool hands a task to any of its workers, and ours holds a
 * version of the corpus; and because a proxy (Comlink) waits for ever where the worker dies.
 */
export function hostWorker(
  worker: Worker,
  { silentLimitMs, reviveError }: HostOptions,
): WorkerHost {
  const pending = new Map<number, Pending>();
  let count = 0;
  let loss: WorkerLostError | undefined;
  let silence: NodeJS.Timeout | undefined;
  const { promise: lost, resolve: announce } = withResolvers<WorkerLostError>();

  const lose = (reason: LossReason, cause?: unknown) => {
    if (loss) return;
    loss = new WorkerLostError(reason, cause);
    clearTimeout(silence);
    for (const { reject } of pending.values()) reject(loss);
    pending.clear();
    announce(loss);
  };
  const end = async (reason: LossReason) => {
    lose(reason);
    await worker.terminate();
  };
  const listen = () => {
    clearTimeout(silence);
    if (pending.size > 0) silence = setTimeout(() => void end('silent'), silentLimitMs);
  };

  worker.on('message', (message: unknown) => {
    const answer = answerMessage.parse(message);
    const call = pending.get(answer.call);
    if (answer.kind !== 'progress') pending.delete(answer.call);
    listen();
    if (answer.kind === 'progress') call?.onProgress?.(answer.value);
    else if (answer.kind === 'result') call?.resolve(answer.value);
    else call?.reject(reviveError(answer.error));
  });
  worker.on('error', (error) => lose('crashed', error));
  worker.on('messageerror', (error) => {
    lose('crashed', error);
    void worker.terminate();
  });
  worker.on('exit', () => lose('crashed'));

  return {
    lost,
    call: (method, argument, onProgress) =>
      new Promise((resolve, reject) => {
        if (loss) return reject(loss);
        count += 1;
        const message: CallMessage = { call: count, method, argument };
        // Throws where the argument cannot be copied: then nothing waits.
        worker.postMessage(message, []);
        pending.set(count, { resolve, reject, onProgress });
        if (pending.size === 1) listen();
      }),
    close: () => end('closed'),
  };
}
