import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { quantile } from '../../src/cli/eval/quantile.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { reloaded } from '../processes/bot-process.ts';
import { type Child, startChild } from '../processes/child-calls.ts';
import type { Task } from '../processes/tasks.ts';
import { type LoopWindow, loopWindow, mergeWindows } from '../processes/watch-loop.ts';
import { GENERATED, generatedQuestion, writeGenerated } from './generated-corpus.ts';

const RELOADS = 10;
/** Articles that each reload finds changed. */
const CHANGED = 40;
const ASK_EVERY_MS = 200;
const QUIET_MS = 8000;
const BETWEEN_MS = 2000;
/** After a reload, the thread of the old version ends. */
const SETTLE_MS = 500;
/** Questions before anything is measured. */
const WARM_UP = 60;

/** What every answer says: where its passages stand, or that there are none. */
const ANSWERS = / · Absatz |Dazu steht nichts im Korpus/;

/** What happened in a process and beside it at the same time. */
type Watched = { readonly bot: LoopWindow; readonly idle: LoopWindow };

/** Answers of a part of the time; milliseconds from the question sent to the reply seen. */
export type AskTimes = {
  readonly asked: number;
  readonly failed: number;
  readonly median: number;
  readonly p95: number;
};

/** What came of the reloads under load. */
export type LoopResults = {
  readonly paragraphs: number;
  readonly changed: number;
  /** Of each reload, from the order to the version in its place. */
  readonly reloadSeconds: readonly number[];
  readonly quiet: Watched;
  readonly asking: Watched;
  readonly reloading: Watched;
  readonly between: AskTimes;
  readonly during: AskTimes;
};

type Asked = { readonly isDuring: boolean; readonly ms: number; readonly fault?: string };

/** Reloads a bot ten times while members ask, and watches its event loop, and that of a process beside it. */
export async function measureLoop(work: string): Promise<LoopResults> {
  const folder = path.join(work, 'generated');
  for (let place = 0; place < GENERATED.articles; place += 1)
    await writeGenerated(folder, place, 0);
  const emulator = await startEmulator();
  const { apiUrl, token } = emulator;
  const snapshots = path.join(work, 'generated-snapshots');
  const bot = startChild({ kind: 'bot', folder, snapshots, apiUrl, token } satisfies Task);
  const idle = startChild({ kind: 'idle' } satisfies Task);
  try {
    await bot.call('ready', z.boolean());
    await idle.call('ready', z.boolean());
    return await measure({ emulator, bot, idle }, folder);
  } finally {
    await bot.stop();
    await idle.stop();
    await emulator.stop();
  }
}

async function measure(
  {
    emulator,
    bot,
    idle,
  }: { readonly emulator: Emulator; readonly bot: Child; readonly idle: Child },
  folder: string,
): Promise<LoopResults> {
  const watch = () =>
    Promise.all([bot.call('watch', z.boolean()), idle.call('watch', z.boolean())]);
  const report = async (): Promise<Watched> => ({
    bot: await bot.call('report', loopWindow),
    idle: await idle.call('report', loopWindow),
  });
  const load = startAsking(emulator);
  while (load.asked.length < WARM_UP) await wait(10);
  await load.pause();
  load.asked.length = 0;

  await watch();
  await wait(QUIET_MS);
  const quiet = await report();

  const asking: Watched[] = [];
  const reloading: Watched[] = [];
  const reloadSeconds: number[] = [];
  let changed = 0;
  load.goOn();
  for (let reload = 1; reload <= RELOADS; reload += 1) {
    for (let number = 0; number < CHANGED; number += 1)
      await writeGenerated(folder, (reload * 389 + number * 97) % GENERATED.articles, reload);
    load.isDuring = false;
    await watch();
    await wait(BETWEEN_MS);
    asking.push(await report());

    load.isDuring = true;
    await watch();
    const outcome = await bot.call('reload', reloaded);
    if (outcome.kind !== 'swapped') throw new Error(`a reload came to ${outcome.kind}`);
    changed = outcome.changed;
    reloadSeconds.push(outcome.ms / 1000);
    await wait(SETTLE_MS);
    reloading.push(await report());
  }
  await load.pause();
  return {
    paragraphs: GENERATED.articles * GENERATED.paragraphs,
    changed,
    reloadSeconds,
    quiet,
    asking: merge(asking),
    reloading: merge(reloading),
    between: timesOf(load.asked.filter(({ isDuring }) => !isDuring)),
    during: timesOf(load.asked.filter(({ isDuring }) => isDuring)),
  };
}

/** Members who ask at a steady pace, whatever becomes of the questions before. */
function startAsking(emulator: Emulator) {
  const asked: Asked[] = [];
  const running = new Set<Promise<void>>();
  let count = 0;
  const askOne = async (isDuring: boolean): Promise<void> => {
    count += 1;
    const started = performance.now();
    try {
      const question = generatedQuestion(count);
      // Everybody asks once: nobody may ask as often as all of them together.
      const invocation = await emulator.member({ locale: 'de' }).invoke('ask', { question });
      const text = textOf(await invocation.reply());
      if (!ANSWERS.test(text)) fail(text);
      asked.push({ isDuring, ms: performance.now() - started });
    } catch (error) {
      asked.push({ isDuring, ms: performance.now() - started, fault: String(error) });
    }
  };
  const load = {
    asked,
    isDuring: false,
    goOn() {
      timer ??= setInterval(() => {
        const work = askOne(load.isDuring).finally(() => running.delete(work));
        running.add(work);
      }, ASK_EVERY_MS);
    },
    async pause() {
      clearInterval(timer);
      timer = undefined;
      await Promise.all(running);
    },
  };
  let timer: NodeJS.Timeout | undefined;
  load.goOn();
  return load;
}

function fail(message: string): never {
  throw new Error(message);
}

function merge(windows: readonly Watched[]): Watched {
  return {
    bot: mergeWindows(windows.map(({ bot }) => bot)),
    idle: mergeWindows(windows.map(({ idle }) => idle)),
  };
}

function timesOf(asked: readonly Asked[]): AskTimes {
  const faults = asked.flatMap(({ fault }) => fault ?? []);
  for (const fault of new Set(faults)) process.stderr.write(`failed: ${fault}\n`);
  const times = asked.filter(({ fault }) => fault === undefined).map(({ ms }) => ms);
  return {
    asked: asked.length,
    failed: faults.length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
