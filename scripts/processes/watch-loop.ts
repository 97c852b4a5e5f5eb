import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import process from 'node:process';
import { z } from 'zod';
import { quantile } from '../../src/cli/eval/quantile.ts';

/** Milliseconds between two looks at the event loop. */
const RESOLUTION_MS = 1;
/** Of a millisecond. */
const NANOSECONDS = 1e6;

/** How long an event loop was held while it was watched; milliseconds, each with the millisecond that a turn lasts anyway. */
export const loopWindow = z.object({
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  /** Longest gap between two turns of an interval of 1 ms, by the clock: another way to see `max`. */
  longestGap: z.number(),
  /** Longest gap less the time in it for which the thread was ready and no core was free; null where the system does not tell. */
  longestOwn: z.nullable(z.number()),
  /** Longest garbage collection of this thread; it is a part of the delays. */
  longestCollection: z.number(),
});

export type LoopWindow = z.infer<typeof loopWindow>;

/** Watches this thread's event loop until it is told to stop. */
export function watchLoop(): () => LoopWindow {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let longestCollection = 0;
  const collections = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      longestCollection = Math.max(longestCollection, duration);
  });
  const queue = openQueue();
  const gaps: number[] = [];
  let longestOwn = 0;
  let last = performance.now();
  let lastQueued = queue?.queuedMs() ?? 0;
  const interval = setInterval(() => {
    const now = performance.now();
    const queued = queue?.queuedMs() ?? 0;
    gaps.push(now - last);
    longestOwn = Math.max(longestOwn, now - last - (queued - lastQueued));
    [last, lastQueued] = [now, queued];
  }, RESOLUTION_MS);
  collections.observe({ entryTypes: ['gc'] });
  histogram.enable();
  return () => {
    histogram.disable();
    clearInterval(interval);
    collections.disconnect();
    queue?.close();
    return {
      p50: histogram.percentile(50) / NANOSECONDS,
      p99: histogram.percentile(99) / NANOSECONDS,
      max: histogram.max / NANOSECONDS,
      longestGap: quantile(gaps, 1),
      longestOwn: queue ? longestOwn : null,
      longestCollection,
    };
  };
}

/** How long this process' first thread has been ready to run in all, and none of the cores free. Linux only. */
function openQueue(): { queuedMs(): number; close(): void } | undefined {
  let handle: number;
  try {
    handle = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return undefined;
  }
  const bytes = Buffer.alloc(128);
  return {
    queuedMs() {
      // Time on a core, time waiting for one, turns; nanoseconds. Source: Linux, Documentation/scheduler/sched-stats.rst
      const count = readSync(handle, bytes, 0, bytes.length, 0);
      return Number(bytes.toString('latin1', 0, count).split(' ')[1]) / NANOSECONDS;
    },
    close: () => closeSync(handle),
  };
}

/** Several windows as one: the usual turn, and the worst that there was. */
export function mergeWindows(windows: readonly LoopWindow[]): LoopWindow {
  const worst = (of: (window: LoopWindow) => number) => Math.max(...windows.map(of));
  return {
    p50: quantile(
      windows.map(({ p50 }) => p50),
      0.5,
    ),
    p99: worst(({ p99 }) => p99),
    max: worst(({ max }) => max),
    longestGap: worst(({ longestGap }) => longestGap),
    longestOwn: windows.some((window) => window.longestOwn === null)
      ? null
      : worst((window) => window.longestOwn ?? 0),
    longestCollection: worst((window) => window.longestCollection),
  };
}
