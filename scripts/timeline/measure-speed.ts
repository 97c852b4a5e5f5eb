import { buildLibrary } from '../../src/answer/build-library.ts';
import { makeTimeline } from '../../src/answer/make-timeline.ts';
import { createChartRenderer } from '../../src/chart/chart-renderer.ts';
import { chartOf } from '../../src/discord/timeline-chart.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { buildAutoEngine } from '../../src/search/engines/choose-engine.ts';
import { GENERATED_TOPIC, generateArticles } from './generated-articles.ts';

/** How long timelines of a topic take; milliseconds. */
export type SpeedRow = {
  readonly articles: number;
  readonly entries: number;
  readonly median: number;
  readonly slowest: number;
  /** Median of a picture, the worker running. */
  readonly chart: number;
};

const SIZES = [50, 500, 5000];
const RUNS = 21;

/** Times timelines over generated articles that are all on the topic. */
export async function measureSpeed(): Promise<readonly SpeedRow[]> {
  const asOf = calendarDate(2026, 1, 1);
  if (asOf === undefined) throw new Error('no such day');
  const renderer = createChartRenderer();
  const rows: SpeedRow[] = [];
  for (const size of SIZES) {
    const articles = generateArticles(size);
    const corpus = { articles, thesaurus: [], examples: [], fingerprint: '' };
    const library = await buildLibrary(corpus, buildAutoEngine, asOf);
    const [times, charts]: [number[], number[]] = [[], []];
    let entries = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const started = performance.now();
      const timeline = makeTimeline({ topic: GENERATED_TOPIC }, library);
      times.push(performance.now() - started);
      if (timeline.kind !== 'entries') throw new Error('no timeline');
      entries = timeline.entries.length;
      const drawing = performance.now();
      await renderer.renderChart(chartOf(timeline, 'de'));
      charts.push(performance.now() - drawing);
    }
    rows.push({
      articles: size,
      entries,
      median: middle(times),
      slowest: Math.max(...times),
      chart: middle(charts),
    });
  }
  await renderer.close();
  return rows;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
