import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { quantile } from '../../src/cli/eval/quantile.ts';
import { markdownTable } from '../markdown-table.ts';
import type { LoopWindow } from '../processes/watch-loop.ts';
import type { AskTimes, LoopResults } from './measure-loop.ts';
import type { RestartResults } from './measure-restart.ts';
import type { Started } from './restart-process.ts';

/** All that a run measured. */
export type Results = {
  readonly loop: LoopResults;
  /** `undefined` where there was no collection. */
  readonly restart: RestartResults | undefined;
};

/** Longest delay that is aimed at, in milliseconds. */
const AIM_MS = 50;
/** How many times faster a start from the snapshot should be. */
const AIM_RATIO = 5;

/** Reloads: the tables with what their columns mean, in Markdown. */
export function loopToMarkdown(results: LoopResults): string {
  const { quiet, asking, reloading, between, during, ...loop } = results;
  const seconds = loop.reloadSeconds;
  return paragraphs(
    '## The event loop while the corpus is reloaded',
    markdownTable(
      [
        'meanwhile',
        'process',
        'p50 ms',
        'p99 ms',
        'max ms',
        'longest gap ms',
        'own ms',
        'longest GC ms',
      ],
      [
        loopRow('nothing', 'bot', quiet.bot),
        loopRow('nothing', 'idle', quiet.idle),
        loopRow('questions', 'bot', asking.bot),
        loopRow('questions', 'idle', asking.idle),
        loopRow('questions and a reload', 'bot', reloading.bot),
        loopRow('questions and a reload', 'idle', reloading.idle),
      ],
    ),
    `${loop.paragraphs.toLocaleString('en')} generated paragraphs; ${seconds.length} reloads, one after the other, each of which finds ${loop.changed} articles changed.
The aim is a *max* of at most ${AIM_MS} ms while reloading: it was ${reloading.bot.max.toFixed(0)} ms, ${reloading.bot.max <= AIM_MS ? 'reached' : 'not reached'}; ${own(reloading.bot)} ms of the bot's own, and
${reloading.idle.max.toFixed(0)} ms in the process that does nothing.

*bot*: the process of the bot alone; Discord (the emulator) and the members are another process. *idle*: a third process,
which does nothing but measure; what holds it up is the machine, not the program. *p50*, *p99*, *max*: Node's
\`monitorEventLoopDelay\` at a resolution of 1 ms, which counts that millisecond in; *p50* is the median of the windows, *p99* and
*max* those of the worst window. *longest gap*: the same by the clock and an interval of 1 ms. *own*: the longest gap without
the time in it for which the thread was ready to run and another one had the core, as Linux counts it; where the machine is a
virtual one, what its host takes away still counts in. *longest GC*: longest garbage collection of that thread, waiting for a core
included.`,
    markdownTable(
      ['/ask', 'asked', 'failed', 'median ms', 'p95 ms'],
      [askRow('between reloads', between), askRow('during a reload', during)],
    ),
    `From the question sent to the reply seen, by 30 members in turn at a steady pace, the emulator's own time included. A reload took
${median(seconds).toFixed(1)} s (median; ${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}): it reads the folder, builds the index, writes its snapshot and takes over.`,
  );
}

/** Restarts: the same. */
export function restartToMarkdown(results: RestartResults): string {
  const { built, opened, touched, peer } = results;
  const fromNothing = medianSeconds(built);
  const ratio = fromNothing / medianSeconds(opened);
  return paragraphs(
    '## Starting anew',
    markdownTable(
      ['start', 'runs', 'median s', 'all runs s', 'whole process s', 'RSS MB', 'peak RSS MB'],
      [
        startRow('Fundstelle, from nothing', built),
        startRow('Fundstelle, from its snapshot', opened),
        startRow('Fundstelle, files touched, same content', touched),
        startRow('MiniSearch, from its JSON', peer.opened),
      ],
    ),
    `${results.passages.toLocaleString('en')} passages in ${results.files.toLocaleString('en')} files. From the snapshot ${ratio.toFixed(1)} times faster than from nothing (the aim: ${AIM_RATIO}),
with touched files ${(fromNothing / medianSeconds(touched)).toFixed(1)} times: all files are read, and the snapshot is found by what they hold. The snapshot has ${megabytes(results.snapshotBytes)} MB.
*s*: until questions can be answered; *from nothing* reads, builds and writes the snapshot. *whole process*: median from the start of
the process, Node's own included. *RSS*, *peak*: memory of the whole process then, and the most until then; medians. All files
were in the system's cache.`,
    `**Same answers.** Of ${results.questions} questions (${results.hits.toLocaleString('en')} ranked passages) put to each of these starts, ${results.different} had another ranking than with the
index that was built first: passages, order, scores to the last digit, confidence, kind of answer.`,
    `**MiniSearch** (version 7, default options, title and text) over the same paragraphs: built in ${peer.built.seconds.toFixed(1)} s from paragraphs in memory,
written as JSON in ${peer.built.storeSeconds.toFixed(1)} s (${megabytes(peer.fileBytes)} MB), opened ${(peer.built.seconds / medianSeconds(peer.opened)).toFixed(1)} times faster than built. Its file holds the index only; ours holds
the texts, the dates and the topics as well, and its start from nothing reads the files.`,
  );
}

/** The page of the repository. */
export function toDocument({ loop, restart }: Results): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `# Benchmarks: reloads and restarts

Written by \`npm run bench:reload -- --write\` on ${day}: ${availableParallelism()} cores, ${memory} GB of memory, Node
${process.version}, compiled JavaScript. Nothing here is edited by hand. Whether the machine was free of other work is
not known to it: compare rows of one run, not figures of two.

${loopToMarkdown(loop)}${restart ? `\n${restartToMarkdown(restart)}` : ''}`;
}

function own({ longestOwn }: LoopWindow): string {
  return longestOwn?.toFixed(0) ?? 'an unknown number of';
}

function loopRow(what: string, who: string, window: LoopWindow): string[] {
  const { p50, p99, max, longestGap, longestOwn, longestCollection } = window;
  const figures = [p50, p99, max, longestGap, longestOwn, longestCollection];
  return [what, who, ...figures.map((ms) => ms?.toFixed(1) ?? '–')];
}

function askRow(what: string, { asked, failed, median: middle, p95 }: AskTimes): string[] {
  return [what, String(asked), String(failed), middle.toFixed(0), p95.toFixed(0)];
}

function startRow(what: string, runs: readonly Started[]): string[] {
  return [
    what,
    String(runs.length),
    medianSeconds(runs).toFixed(1),
    runs.map(({ seconds }) => seconds.toFixed(1)).join(', '),
    median(runs.map(({ secondsOfProcess }) => secondsOfProcess)).toFixed(1),
    megabytes(median(runs.map(({ rssBytes }) => rssBytes))),
    megabytes(median(runs.map(({ peakBytes }) => peakBytes))),
  ];
}

function medianSeconds(runs: readonly Started[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

/** Of an even number of values, the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const upper = quantile(values, 0.5);
  return values.length % 2 === 1
    ? upper
    : (upper -
        quantile(
          values.map((v) => -v),
          0.5,
        )) /
        2;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
