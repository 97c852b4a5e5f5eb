/*
 * Measures dates and timelines on public sets, beside a peer:
 *
 *   npm run bench:timeline -- [--data folder] [--tools folder] [--write]
 *
 * The data folder holds `timex/dev/*.jsonl` ({doc, dct, text, timex}) and `timeline/dev` (tasks.jsonl, `<topic>.articles.jsonl`,
 * `<topic>.gold.jsonl`); the tools folder the evaluators `eval_timex.py` and `eval_tls.py`, which need Python 3. What is not
 * there is skipped, and said so. Prints tables; `--write` puts them into docs/benchmarks-timeline.md, too.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureDates } from './timeline/measure-dates.ts';
import { measureSpeed } from './timeline/measure-speed.ts';
import { measureTimelines } from './timeline/measure-timelines.ts';
import { toDocument, toMarkdown } from './timeline/report.ts';

const REPORT = 'docs/benchmarks-timeline.md';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    tools: { type: 'string', default: '../shared/tools' },
    write: { type: 'boolean', default: false },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), 'fundstelle-bench-'));
try {
  const places = { ...values, work: folder };
  const results = {
    dates: await measureDates(places),
    timelines: await measureTimelines(places),
    speed: await measureSpeed(),
  };
  process.stdout.write(toMarkdown(results));
  if (values.write) await writeFile(REPORT, toDocument(results));
} finally {
  await rm(folder, { recursive: true, force: true });
}
