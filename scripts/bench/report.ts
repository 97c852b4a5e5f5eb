import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { markdownTable } from '../markdown-table.ts';
import type { BenchEngine } from './engines.ts';
import type { Abstained, Answered, Built } from './jobs.ts';

const NAMES: Readonly<Record<BenchEngine, string>> = {
  fundstelle: 'Fundstelle',
  minisearch: 'MiniSearch, default options',
  'minisearch-tuned': 'MiniSearch, tuned',
};

/** All that a run measured. */
export type Results = {
  readonly answers: readonly Answered[];
  readonly builds: readonly Built[];
  readonly abstentions: readonly Abstained[];
};

/** The tables with what their columns mean, in Markdown. */
export function toMarkdown({ answers, builds, abstentions }: Results): string {
  return `## Ranking and time

${markdownTable(
  [
    'questions',
    'passages',
    'engine',
    'asked',
    'R@1 %',
    'R@3 %',
    'MRR@10 %',
    'p50 ms',
    'p95 ms',
    'p99 ms',
  ],
  answers.map((row) => [
    row.questionFile,
    String(row.passages),
    NAMES[row.engine],
    String(row.asked),
    percent(row.recallAt1),
    percent(row.recallAt3),
    percent(row.mrr),
    row.p50.toFixed(1),
    row.p95.toFixed(1),
    row.p99.toFixed(1),
  ]),
)}

*questions*: the file; \`typo\`, \`umlaut\` (ä as ae) and \`split\` (a word torn apart) are the same questions spoiled, \`en\`
the same in English. *passages*: size of the collection, the set's own and others. *asked*: number of questions; where it
is 100 or less, every n-th was asked, because the engine is slow, and the row is a sample. *R@1*, *R@3*: questions with the
right passage first, or among the first three. *MRR@10*: mean of 1 / rank of the right passage, 0 past the tenth.
*p50*, *p95*, *p99*: half, 95 % and 99 % of the questions took at most so long, from the text of the question to the ranked
passages; each question is put to every engine in turn, in changing order, in one process.

## Building

${markdownTable(
  ['set', 'passages', 'engine', 'build s', 'heap MB', 'typed arrays MB'],
  builds.map((row) => [
    row.set,
    String(row.passages),
    NAMES[row.engine],
    row.seconds.toFixed(1),
    megabytes(row.heapBytes),
    megabytes(row.bufferBytes),
  ]),
)}

*build*: from passages in memory to the finished index. *heap*, *typed arrays*: growth of the two kinds of memory by
building, garbage collected before and after, the passages themselves left out; what analysis remembers of words counts
in. Each row is a process of its own.

## Knowing what is not there

${markdownTable(
  [
    'set',
    'passages',
    'answerable',
    'kept %',
    'away: AUROC',
    'away: wrong at 90 %',
    'away: wrong %',
    'near: AUROC',
    'near: wrong at 90 %',
    'near: wrong %',
  ],
  abstentions.map((row) => [
    row.set,
    String(row.passages),
    String(row.answerable),
    percent(row.keptByGrade),
    ...[row.away, row.near].flatMap((kind) => [
      kind.auroc.toFixed(3),
      percent(kind.wrongAt90),
      percent(kind.wrongByGrade),
    ]),
  ]),
)}

Fundstelle alone; MiniSearch gives no confidence. *answerable*: questions whose passage is in the collection. *kept*: those
of them that get an answer without a warning. *away*: the questions of the other set. *near*: the answerable ones again,
with the passages that answer them left out of the search (their words still count as known). *AUROC*: how often an
answerable question has more confidence than one of the others. *wrong at 90 %*: others answered by a threshold on
confidence that keeps 90 % of the answerable. *wrong*: others that get an answer without a warning. Collections of 40
passages are cut from the set, and every tenth question of the other set is put to each. Each passage is an article of its
own here. That no other passage answers a question of *away* or *near* is assumed; nobody has checked it.
`;
}

/** The whole of docs/benchmarks.md. */
export function toDocument(results: Results): string {
  const day = new Date().toISOString().slice(0, 10);
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `# Benchmarks

Written by \`npm run bench:retrieval -- --write\` on ${day}: ${availableParallelism()} cores, ${gigabytes} GB of memory, Node
${process.version}, compiled JavaScript. Nothing here is copied from elsewhere or edited by hand.

Data: GermanQuAD (CC BY 4.0) and XQuAD (CC BY-SA 4.0), development parts, among German news and parliamentary minutes.
Values of ours were chosen on these sets, so they are no proof of what happens on others.

- **Fundstelle**: this program, from the question to graded passages.
- **MiniSearch, default options**: version 7 over title and text.
- **MiniSearch, tuned**: the same with German analysis (Snowball stems, folded umlauts, stop words dropped), done once for a
  text, and BM25+ with k 0.9, b 0.35, d 0.25.

${toMarkdown(results)}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
