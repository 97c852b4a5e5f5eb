import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { serveCalls } from '../../src/threads/serve-calls.ts';

if (!parentPort) throw new Error('runs as a worker only');

/** Errors go as their messages. */
const describeError = (error: unknown) => (error instanceof Error ? error.message : 'none');

serveCalls(
  parentPort,
  {
    echo: (argument) => Promise.resolve(argument),
    secret: () => Promise.resolve(process.env['DISCORD_TOKEN'] ?? 'nothing'),
    refuse: () => Promise.reject(new Error('no')),
    uncopyable: () => Promise.resolve(() => 1),
    async count(argument, progress) {
      for (let step = 1; step <= Number(argument); step += 1) {
        await wait(60);
        progress(step);
      }
      return 'counted';
    },
    silent: () => wait(60_000),
    async leave() {
      await wait(10);
      process.exit(3);
    },
    crash: () => {
      setTimeout(() => {
        throw new Error('out of nowhere');
      }, 10);
      return wait(60_000);
    },
  },
  describeError,
);
