import process from 'node:process';
import { pino } from 'pino';
import { z } from 'zod';
import { startBot } from '../../src/discord/bot.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { createKeeper, type KeeperOptions } from '../../src/serving/keeper.ts';
import { serveParent } from './child-calls.ts';
import type { TaskOf } from './tasks.ts';
import { type LoopWindow, watchLoop } from './watch-loop.ts';

/** How a reload went. */
export const reloaded = z.object({ kind: z.string(), changed: z.number(), ms: z.number() });

/** What a process holds, in bytes. */
export const memory = z.object({ heapUsed: z.number(), external: z.number(), rss: z.number() });

/** The options of a keeper in a benchmark: it says what goes wrong, and nothing else. */
export function keeperOptions(places: Pick<KeeperOptions, 'folder' | 'snapshots'>): KeeperOptions {
  const day = calendarDate(2026, 1, 1);
  if (day === undefined) throw new Error('no such day');
  return {
    ...places,
    dictionaryFile: undefined,
    today: () => day,
    clock: Date.now,
    log: pino({ level: 'warn' }, pino.destination(2)),
    onFatal: (error) => {
      throw error;
    },
  };
}

/** A bot by itself in a process: its event loop is held by nobody else. */
export async function runBot({ folder, snapshots, apiUrl, token }: TaskOf<'bot'>): Promise<void> {
  const options = keeperOptions({ folder, snapshots });
  const keeper = await createKeeper(options);
  const bot = await startBot({
    token,
    apiUrl,
    borrowCorpus: keeper.borrow,
    renderChart: () => Promise.reject(new Error('no chart is asked for')),
    version: '0',
    log: pino({ level: 'warn' }, pino.destination(2)),
    onFatal: options.onFatal,
  });
  await serveParent({
    ...loopMethods(),
    memory: (): z.infer<typeof memory> => {
      // There with `--expose-gc` only.
      globalThis.gc?.();
      return process.memoryUsage();
    },
    reload: async (): Promise<z.infer<typeof reloaded>> => {
      const started = performance.now();
      const by = { id: '1', name: 'Bench' };
      const how = { by, isDryRun: false, isForced: false, onProgress: () => undefined };
      const outcome = await keeper.reload(how);
      const ms = performance.now() - started;
      const changed =
        outcome.kind === 'swapped' ? (outcome.to.facts.difference?.changed.count ?? 0) : 0;
      return { kind: outcome.kind, changed, ms };
    },
  });
  await bot.stop();
  await keeper.stop();
}

/** A process that does nothing: what delays it is the machine. */
export async function runIdle(): Promise<void> {
  await serveParent(loopMethods());
}

function loopMethods() {
  let stop: (() => LoopWindow) | undefined;
  return {
    ready: () => true,
    watch: () => {
      stop = watchLoop();
      return true;
    },
    report: () => stop?.(),
  };
}
