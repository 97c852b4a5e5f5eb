import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { markdownTable } from '../markdown-table.ts';
import type { DateRow } from './measure-dates.ts';
import type { SpeedRow } from './measure-speed.ts';
import type { TimelineRow } from './measure-timelines.ts';

/** All that a run measured. */
export type Results = {
  readonly dates: readonly DateRow[];
  readonly timelines: readonly TimelineRow[];
  readonly speed: readonly SpeedRow[];
};

/** What others reached on the same data, as published or as measured with the same evaluator. */
const REFERENCES = {
  dates:
    'HeidelTime with TreeTagger: KRAUTS calendar value 84.1 (development half), all 69.3; WikiWarsDE calendar value 87.8.',
  timelines:
    'Published on all 19 timelines of Timeline17: DATEWISE (Gholipour Ghalandari & Ifrim 2020) .544 / .120 / .035, tilse (Martschat & Markert 2018) .544 / .105 / .030. Entries one day apart in the journalists’ own timelines: .45.',
} as const;

/** The tables with what their columns mean, in Markdown. */
export function toMarkdown({ dates, timelines, speed }: Results): string {
  return `## Dates in German prose

${markdownTable(
  [
    'set',
    'scope',
    'tagger',
    'gold',
    'strict F1 %',
    'relaxed F1 %',
    'value F1 %',
    'million characters a second',
  ],
  dates.map((row) => [
    row.set,
    row.scope,
    row.tagger,
    String(row.gold),
    row.strict.toFixed(1),
    row.relaxed.toFixed(1),
    row.value.toFixed(1),
    (row.charactersPerSecond / 1e6).toFixed(2),
  ]),
)}

*calendar*: what names a year, a month or a day; *all*: vague words such as "zuletzt" as well. *strict*: the same span,
*relaxed*: an overlap, *value*: an overlap and the right value. ${REFERENCES.dates}

## Timelines

${markdownTable(
  ['method', 'timelines', 'date F1', 'AR1', 'AR2', 'redundancy', 'one day apart'],
  timelines.map((row) => [
    row.method,
    String(row.timelines),
    row.dateF1.toFixed(3),
    row.ar1.toFixed(3),
    row.ar2.toFixed(3),
    row.redundancy.toFixed(3),
    row.adjacent.toFixed(2),
  ]),
)}

Five topics of Timeline17 (English news, dates tagged by others), as many days and sentences as the journalists' own
timelines have. *AR1*, *AR2*: alignment-based ROUGE F. *redundancy*: entries that repeat an earlier one. ${REFERENCES.timelines}

## Time

${markdownTable(
  ['articles on the topic', 'entries', 'timeline, median ms', 'slowest ms', 'picture, median ms'],
  speed.map((row) => [
    String(row.articles),
    String(row.entries),
    row.median.toFixed(1),
    row.slowest.toFixed(1),
    row.chart.toFixed(0),
  ]),
)}

From the topic as typed to the chosen entries, dates read at load; generated articles of eight paragraphs. The picture is
drawn in a thread of its own.
`;
}

/** The page of the repository. */
export function toDocument(results: Results): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `# Benchmarks: dates and timelines

Written by \`npm run bench:timeline -- --write\` on ${day}: ${availableParallelism()} cores, ${memory} GB of memory, Node
${process.version}, compiled JavaScript. Nothing here is edited by hand.

Data: KRAUTS (CC BY-NC 4.0), WikiWarsDE (CC BY-SA 3.0), Timeline17 (Tran et al. 2013), development parts. Rules and weights
of ours were chosen on these sets, so they are no proof of what happens on others.

${toMarkdown(results)}`;
}
