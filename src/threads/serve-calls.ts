import type { MessagePort } from 'node:worker_threads';
import { z } from 'zod';
import type { AnswerMessage } from './call-messages.ts';

const callMessage = z.object({ call: z.number(), method: z.string(), argument: z.unknown() });

/** What a worker can do: plain values in, plain values out. */
export type Methods = Readonly<
  Record<string, (argument: unknown, progress: (value: unknown) => void) => Promise<unknown>>
>;

/**
 * Answers the calls of a worker's host. A method's error goes back as a value.
 *
 * @param describeError what of an error the host is told, as a plain value
 */
export function serveCalls(
  port: MessagePort,
  methods: Methods,
  describeError: (error: unknown) => unknown,
): void {
  const send = (answer: AnswerMessage) => port.postMessage(answer);
  port.on('message', (message: unknown) => {
    const { call, method, argument } = callMessage.parse(message);
    const progress = (value: unknown) => send({ call, kind: 'progress', value });
    const run = async () => {
      const perform = methods[method];
      if (!perform) throw new Error(`no method ${method}`);
      return await perform(argument, progress);
    };
    void run()
      .then((value) => send({ call, kind: 'result', value }))
      .catch((error: unknown) => send({ call, kind: 'error', error: describeError(error) }));
  });
}
