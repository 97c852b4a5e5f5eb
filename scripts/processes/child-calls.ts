import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { z } from 'zod';

/** First argument of a process of the benchmark; the second is its task as JSON. */
export const TASK_FLAG = '--task';

const request = z.object({ call: z.number(), method: z.string() });
const answer = z.object({ call: z.number(), value: z.unknown() });

/** A process of its own, and how it is asked. */
export type Child = {
  /** @throws {Error} (rejects) if the process ends before it answers */
  call<Result>(method: string, result: z.ZodType<Result>): Promise<Result>;
  stop(): Promise<void>;
};

/** Starts this very file once more, for one task. */
export function startChild(task: unknown, nodeFlags: readonly string[] = []): Child {
  const entry = process.argv[1];
  if (entry === undefined) throw new Error('no file to start');
  const child = fork(entry, [TASK_FLAG, JSON.stringify(task)], { execArgv: [...nodeFlags] });
  const ended = once(child, 'exit');
  let count = 0;
  return {
    async call(method, result) {
      count += 1;
      const call = count;
      const answered = waitFor(child, call);
      child.send({ call, method });
      const early = ended.then(([code]) => {
        throw new Error(`${JSON.stringify(task)} ended with ${code} at ${method}`);
      });
      return result.parse(await Promise.race([answered, early]));
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function waitFor(child: ChildProcess, call: number): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      const said = answer.safeParse(message);
      if (!said.success || said.data.call !== call) return;
      child.off('message', listen);
      resolve(said.data.value);
    };
    child.on('message', listen);
  });
}

/**
 * Answers the parent's calls; what a method throws ends the process.
 *
 * @returns when the parent has let go
 */
export async function serveParent(methods: Readonly<Record<string, () => unknown>>): Promise<void> {
  const answerTo = async (message: unknown) => {
    const { call, method } = request.parse(message);
    const perform = methods[method];
    if (!perform) throw new Error(`no method ${method}`);
    process.send?.({ call, value: await perform() });
  };
  process.on('message', (message) => void answerTo(message));
  await once(process, 'disconnect');
}
