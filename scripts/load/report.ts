import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { markdownTable } from '../markdown-table.ts';
import type { LoadResult, Times } from './measure-load.ts';

/** One bot under load. */
export type LoadRow = LoadResult & {
  readonly bot: string;
  readonly corpus: string;
};

/** All that a run measured. */
export type LoadResults = {
  readonly rate: number;
  readonly seconds: number;
  readonly rows: readonly LoadRow[];
};

/** The 99th percentile of the acknowledgement that is aimed at, in milliseconds. */
const AIM_MS = 100;

/** The table with what its columns mean, in Markdown. */
export function toMarkdown({ rate, seconds, rows }: LoadResults): string {
  return `${markdownTable(
    [
      'bot',
      'corpus',
      'asked',
      'failed',
      'deferred',
      'acknowledged: p50 ms',
      'p95',
      'p99',
      'max',
      'answered: p50 ms',
      'p99',
      'sent late: p99 ms',
    ],
    rows.map((row) => [
      row.bot,
      row.corpus,
      ...[row.asked, row.failed, row.deferred].map((count) => count.toLocaleString('en')),
      ...figures(row.acknowledged, ['p50', 'p95', 'p99', 'max']),
      ...figures(row.answered, ['p50', 'p99']),
      ...figures(row.lateness, ['p99']),
    ]),
  )}

${rate} questions a second for ${seconds} s, at a steady pace, whatever becomes of those before; each by another member. The aim is
a *p99* of the acknowledgement below ${AIM_MS} ms: ${rows.map(({ bot, corpus, acknowledged }) => `${bot}, ${corpus}: ${acknowledged.p99 < AIM_MS ? 'reached' : 'not reached'}`).join('; ')}.

*acknowledged*: until Discord (the emulator) has the bot's first response, which is the answer itself unless it was *deferred*.
*answered*: until the member sees the answer. *sent late*: how long after its time a question was sent, which is the machine's and
the asking process' own delay. The bot is a process of its own, with a thread for the corpus; the emulator and all members share
another one. *plain*: a bot of discord.js that says one line, whatever it is asked: what the way alone takes.
`;
}

/** The page of the repository. */
export function toDocument(results: LoadResults): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `# Benchmarks: many questions at once

Written by \`npm run bench:load -- --write\` on ${day}: ${availableParallelism()} cores, ${memory} GB of memory, Node
${process.version}, compiled JavaScript. Nothing here is edited by hand. Whether the machine was free of other work is
not known to it: compare rows of one run, not figures of two.

${toMarkdown(results)}`;
}

function figures(times: Times, names: readonly (keyof Times)[]): string[] {
  return names.map((name) => times[name].toFixed(1));
}
