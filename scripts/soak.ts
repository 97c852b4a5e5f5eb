/*
 * Lets the bot answer for long, and watches its memory:
 *
 *   npm run soak -- [--interactions 10000] [--folder corpus]
 *
 * A bot in a process of its own; members of the emulator, each another one, ask, type, click and open message menus. Prints
 * what the bot's process holds after each tenth, collected before; ends with code 1 if the heap of the second half has grown
 * by more than a tenth, or anybody got no answer.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Invocation } from '../src/emulator/driver/invocation.ts';
import { type Emulator, startEmulator } from '../src/emulator/emulator.ts';
import { memory, runBot } from './processes/bot-process.ts';
import { startChild, TASK_FLAG } from './processes/child-calls.ts';
import { task } from './processes/tasks.ts';

/** What one member does: so many interactions. */
const PER_MEMBER = 5;

/** Members at a time. */
const AT_ONCE = 10;

/** Growth of the heap that is taken for noise. */
const MAX_GROWTH = 1.1;

const [flag, argument] = process.argv.slice(2);
if (flag === TASK_FLAG && argument !== undefined) {
  const order = task.parse(JSON.parse(argument));
  if (order.kind === 'bot') await runBot(order);
} else await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      interactions: { type: 'string', default: '10000' },
      folder: { type: 'string', default: 'corpus' },
    },
  });
  const folder = path.resolve(values.folder);
  const snapshots = await mkdtemp(path.join(tmpdir(), 'fundstelle-soak-'));
  const emulator = await startEmulator();
  const { apiUrl, token } = emulator;
  const bot = startChild({ kind: 'bot', folder, snapshots, apiUrl, token }, ['--expose-gc']);
  try {
    await bot.call('ready', z.boolean());
    const rounds = Math.ceil(Number(values.interactions) / PER_MEMBER / AT_ONCE);
    const heaps: number[] = [];
    let unanswered = 0;
    process.stdout.write(
      '| interactions | heap, MB | outside the heap, MB | process, MB | seconds |\n',
    );
    process.stdout.write('|---|---|---|---|---|\n');
    const started = performance.now();
    for (let round = 1; round <= rounds; round += 1) {
      const all = await Promise.all(Array.from({ length: AT_ONCE }, () => visit(emulator)));
      unanswered += all.flat().filter(({ failed }) => failed !== undefined).length;
      if (round % Math.ceil(rounds / 10) !== 0 && round !== rounds) continue;
      const { heapUsed, external, rss } = await bot.call('memory', memory);
      heaps.push(heapUsed);
      const seconds = Math.round((performance.now() - started) / 1000);
      const figures = [heapUsed, external, rss].map((bytes) => (bytes / 1e6).toFixed(1));
      const row = [round * AT_ONCE * PER_MEMBER, ...figures, seconds].join(' | ');
      process.stdout.write(`| ${row} |\n`);
    }
    const [middle = 0, last = 0] = [heaps[Math.floor(heaps.length / 2)], heaps.at(-1)];
    process.stdout.write(`\n${unanswered} unanswered, ${emulator.warnings.length} warnings; `);
    process.stdout.write(`heap of the second half × ${(last / middle).toFixed(3)}\n`);
    if (unanswered > 0 || last > middle * MAX_GROWTH) process.exitCode = 1;
  } finally {
    await bot.stop();
    await emulator.stop();
    await rm(snapshots, { recursive: true, force: true });
  }
}

/** Somebody new asks, types, has a timeline, clicks below it, and opens the menu of a message. */
async function visit(emulator: Emulator): Promise<Invocation[]> {
  const member = emulator.member({ locale: 'de' });
  const asked = await member.invoke('ask', { question: 'Wie viele Angriffe gab es bei Kobane?' });
  const typed = await member.autocomplete('ask', { question: 'mos' }, 'question');
  const told = await member.invoke('timeline', { topic: 'Irak', chart: false });
  const reply = await told.reply();
  const clicked = await member.click(reply, 'Als Datei');
  const message = member.say('Wer greift Kobane an?');
  const found = await member.invokeMessageMenu('Find in corpus', message);
  return [asked, typed, told, clicked, found];
}
