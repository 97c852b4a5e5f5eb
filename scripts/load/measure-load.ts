import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { quantile } from '../../src/cli/eval/quantile.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { startChild } from '../processes/child-calls.ts';
import type { Task } from '../processes/tasks.ts';

/** How a bot is asked. */
export type Load = {
  /** Questions a second, at a steady pace, whatever becomes of those before. */
  readonly rate: number;
  readonly seconds: number;
  readonly questions: readonly string[];
  /** What every answer says. */
  readonly answer: RegExp;
};

/** How a bot stood it; milliseconds from the interaction sent. */
export type LoadResult = {
  readonly asked: number;
  /** Not acknowledged within what Discord allows, or never answered. */
  readonly failed: number;
  /** Answers that came after "thinking". */
  readonly deferred: number;
  /** Until Discord has the first response, which is the answer itself where it was not deferred. */
  readonly acknowledged: Times;
  /** Until the member sees the answer. */
  readonly answered: Times;
  /** How late the questions were sent: what the machine and the asking itself took away. */
  readonly lateness: Times;
};

export type Times = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
};

type Asked = { readonly acknowledged: number; readonly answered: number };

/** Questions before anything is measured: code is compiled, files are read, connections opened. */
const WARM_UP_SECONDS = 5;
/** Discord's limit; more is a failure. Source: Discord docs, interactions/receiving-and-responding. */
const ACKNOWLEDGE_WITHIN_MS = 3000;

/** Starts a bot in a process of its own, has it asked by members of the emulator in this one, and ends it. */
export async function measureLoad(
  taskOf: (emulator: Pick<Emulator, 'apiUrl' | 'token'>) => Task,
  load: Load,
): Promise<LoadResult> {
  const emulator = await startEmulator();
  const bot = startChild(taskOf(emulator));
  try {
    await bot.call('ready', z.boolean());
    await askSteadily(emulator, { ...load, seconds: WARM_UP_SECONDS });
    return await askSteadily(emulator, load);
  } finally {
    await bot.stop();
    await emulator.stop();
  }
}

async function askSteadily(
  emulator: Emulator,
  { rate, seconds, questions, answer }: Load,
): Promise<LoadResult> {
  const asked: Asked[] = [];
  const faults: string[] = [];
  const lateness: number[] = [];
  let deferred = 0;
  const askOne = async (question: string): Promise<void> => {
    const sent = performance.now();
    try {
      // Everybody asks once: nobody may ask as often as all of them together.
      const invocation = await emulator.member({ locale: 'de' }).invoke('ask', { question });
      const isDeferred = invocation.messages.some(({ thinking }) => thinking);
      const text = textOf(await invocation.reply());
      const answered = performance.now() - sent;
      const acknowledged = invocation.acknowledgedAfterMs;
      if (acknowledged === undefined || acknowledged > ACKNOWLEDGE_WITHIN_MS)
        throw new Error('acknowledged too late');
      if (!answer.test(text)) throw new Error(text);
      if (isDeferred) deferred += 1;
      asked.push({ acknowledged, answered });
    } catch (error) {
      faults.push(String(error));
    }
  };

  const running: Promise<void>[] = [];
  const started = performance.now();
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = started + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    lateness.push(Math.max(0, performance.now() - due));
    running.push(askOne(questions[number % questions.length] ?? ''));
  }
  await Promise.all(running);
  for (const fault of new Set(faults)) process.stderr.write(`failed: ${fault}\n`);
  return {
    asked: asked.length + faults.length,
    failed: faults.length,
    deferred,
    acknowledged: timesOf(asked.map(({ acknowledged }) => acknowledged)),
    answered: timesOf(asked.map(({ answered }) => answered)),
    lateness: timesOf(lateness),
  };
}

function timesOf(values: readonly number[]): Times {
  return {
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    p99: quantile(values, 0.99),
    max: quantile(values, 1),
  };
}
