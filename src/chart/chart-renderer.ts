import type { Worker } from 'node:worker_threads';
import { startWorker, workerBeside } from '../threads/start-worker.ts';
import { ChartError, type ChartErrorReason } from './chart-error.ts';
import { parseReply } from './chart-messages.ts';
import type { ChartSpec } from './chart-spec.ts';
import { SAMPLE_SPEC } from './sample-spec.ts';

/** Paints pictures in a thread of its own, one after the other, so that the event loop is never held. */
export type ChartRenderer = {
  /**
   * The picture as PNG, `PICTURE.width` × `PICTURE.height` px; equal specs give equal bytes.
   *
   * @throws {ChartError} (rejects) if the spec is faulty, the worker crashes or takes too long, or too many wait. One
   * such picture does not harm the others.
   */
  readonly renderChart: (spec: ChartSpec) => Promise<Uint8Array>;
  /**
   * Starts the worker and paints for nobody, so that the first real picture is about as fast as the others.
   *
   * @throws {ChartError} (rejects) as `renderChart` does.
   */
  readonly prewarm: () => Promise<void>;
  /** Ends the worker; what waits rejects with a `ChartError`, and so does what is asked for later. */
  readonly close: () => Promise<void>;
};

/** What a test may choose; each has a default. */
export type ChartRendererOptions = {
  readonly worker?: URL;
  /** Time limit in ms of a worker's first picture, loading included. */
  readonly firstLimitMs?: number;
  /** Time limit in ms of each later picture. */
  readonly limitMs?: number;
};

/**
 * Five times the slowest start that was seen (2 s, two cores shared by five processes; else 0.7 to 1 s): to give up a
 * start helps nobody, since the next would be as slow.
 */
const FIRST_LIMIT_MS = 10_000;

/** Sixty times a usual picture (0.05 s). */
const LIMIT_MS = 3_000;

/** As many pictures take a few seconds; what comes on top would be too late anyway. */
const MAX_WAITING = 50;

/** The engine compiles in steps, as code turns out to be used: the third picture is about as fast as all later. */
const WARMING_PICTURES = 3;

type Job = {
  readonly spec: ChartSpec;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: ChartError) => void;
};

/**
 * A renderer with one worker, which is started by the first picture and lives on. It does not keep the process alive
 * while nothing is painted.
 */
export function createChartRenderer(options: ChartRendererOptions = {}): ChartRenderer {
  const {
    worker: url = workerBeside(import.meta.url, 'chart-worker'),
    firstLimitMs = FIRST_LIMIT_MS,
    limitMs = LIMIT_MS,
  } = options;
  const waiting: Job[] = [];
  let current: Job | undefined;
  let worker: Worker | undefined;
  let isWarm = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let ended: Promise<unknown> = Promise.resolve();

  const finish = (settle: (job: Job) => void) => {
    const job = current;
    clearTimeout(timer);
    current = undefined;
    if (job) settle(job);
    paintNext();
  };

  const fail = (reason: ChartErrorReason, message: string, cause?: unknown) => {
    finish((job) => job.reject(new ChartError(reason, message, { cause })));
  };

  const drop = () => {
    const dropped = worker;
    worker = undefined;
    isWarm = false;
    if (dropped) ended = Promise.allSettled([ended, dropped.terminate()]);
  };

  const start = () => {
    const started = startWorker(url);
    // A worker that was dropped may still speak.
    const whileCurrent = (act: (value: unknown) => void) => (value: unknown) => {
      if (started === worker) act(value);
    };
    const lose = whileCurrent((cause) => {
      drop();
      fail('crashed', 'the worker ended', cause);
    });
    started.on('error', lose);
    started.on('messageerror', lose);
    started.on('exit', lose);
    started.on('message', whileCurrent(receive));
    return started;
  };

  const receive = (message: unknown) => {
    isWarm = true;
    const reply = parseReply(message);
    if ('png' in reply) finish((job) => job.resolve(reply.png));
    else fail('failed', reply.error);
  };

  const paintNext = () => {
    if (current) return;
    current = waiting.shift();
    if (!current) return worker?.unref();
    try {
      worker ??= start();
      worker.ref();
      timer = setTimeout(giveUp, isWarm ? limitMs : firstLimitMs);
      worker.postMessage(current.spec, []);
    } catch (error) {
      fail('crashed', 'the worker was not reached', error);
    }
  };

  const giveUp = () => {
    drop();
    fail('timed-out', 'the picture took too long');
  };

  const renderChart = async (spec: ChartSpec) =>
    await new Promise<Uint8Array>((resolve, reject) => {
      if (isClosed) return reject(new ChartError('closed', 'the renderer is closed'));
      if (waiting.length >= MAX_WAITING)
        return reject(new ChartError('busy', `${MAX_WAITING} pictures wait`));
      waiting.push({ spec, resolve, reject });
      paintNext();
    });

  return {
    renderChart,
    prewarm: async () => {
      for (let picture = 0; picture < WARMING_PICTURES; picture += 1)
        await renderChart(SAMPLE_SPEC);
    },
    close: async () => {
      isClosed = true;
      for (const { reject } of waiting.splice(0))
        reject(new ChartError('closed', 'the renderer was closed'));
      drop();
      fail('closed', 'the renderer was closed');
      await ended;
    },
  };
}
