/*
 * Measures reloads and restarts:
 *
 *   npm run bench:reload -- [--data folder] [--size 100000] [--write]
 *
 * A bot in a process of its own is asked by members of the emulator while its corpus is reloaded. Then a large collection is
 * served from nothing and from its snapshot, beside MiniSearch; the folder with the collection is described in
 * bench-retrieval.ts, and without it that part is skipped, and said so. Prints tables; `--write` puts them into
 * docs/benchmarks-reload.md, too.
 *
 * Every process that is measured runs this same file as compiled JavaScript (tsconfig.bench.json).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DEFAULT_FOLDER } from './bench/question-sets.ts';
import { runBot, runIdle } from './processes/bot-process.ts';
import { TASK_FLAG } from './processes/child-calls.ts';
import { type Task, task } from './processes/tasks.ts';
import { measureLoop } from './reload/measure-loop.ts';
import { measureRestart } from './reload/measure-restart.ts';
import { loopToMarkdown, restartToMarkdown, toDocument } from './reload/report.ts';
import { runPeerBuild, runPeerOpen, runRestart } from './reload/restart-process.ts';

const REPORT = 'docs/benchmarks-reload.md';

const [flag, argument] = process.argv.slice(2);
if (flag === TASK_FLAG && argument !== undefined) await run(task.parse(JSON.parse(argument)));
else await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: DEFAULT_FOLDER },
      size: { type: 'string', default: '100000' },
      write: { type: 'boolean', default: false },
    },
  });
  const work = await mkdtemp(path.join(tmpdir(), 'fundstelle-bench-'));
  try {
    const loop = await measureLoop(work);
    process.stdout.write(loopToMarkdown(loop));
    const restart = await measureRestart(work, values.data, Number(values.size));
    if (restart) process.stdout.write(`\n${restartToMarkdown(restart)}`);
    if (values.write) await writeFile(REPORT, toDocument({ loop, restart }));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function run(order: Task): Promise<void> {
  switch (order.kind) {
    case 'bot':
      return await runBot(order);
    case 'idle':
      return await runIdle();
    case 'restart':
      return await runRestart(order);
    case 'peer-build':
      return await runPeerBuild(order);
    case 'peer-open':
      return await runPeerOpen(order);
    case 'plain-bot':
      throw new Error('not a task of this benchmark');
  }
}
