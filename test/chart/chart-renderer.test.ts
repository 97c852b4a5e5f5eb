import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  type ChartRenderer,
  type ChartRendererOptions,
  createChartRenderer,
} from '../../src/chart/chart-renderer.ts';
import type { ChartSpec } from '../../src/chart/chart-spec.ts';
import { chartOf, mark } from './chart-specs.ts';

const CHART = chartOf('2016-01-01..2016-12-31', ['2016-05-03'], [mark(1, '2016-05-03')]);

/** A worker that does what the title says, and answers with the number of its answers. */
const OBEDIENT = `
  import { parentPort } from 'node:worker_threads';
  let answers = 0;
  parentPort.on('message', ({ texts: { title } }) => {
    if (title === 'crash') throw new Error('crashed');
    if (title === 'exit') process.exit(0);
    if (title === 'hang') for (;;);
    if (title === 'babble') return parentPort.postMessage('babble');
    parentPort.postMessage({ png: Uint8Array.of((answers += 1)) });
  });
`;

const opened: ChartRenderer[] = [];

function open(options: ChartRendererOptions): ChartRenderer {
  const renderer = createChartRenderer(options);
  opened.push(renderer);
  return renderer;
}

/** A renderer with the obedient worker, and what becomes of pictures with these titles: a number or a reason. */
function obedient(limits: Omit<ChartRendererOptions, 'worker'> = {}) {
  const worker = new URL(`data:text/javascript,${encodeURIComponent(OBEDIENT)}`);
  const renderer = open({ worker, ...limits });
  const outcome = async (title: string): Promise<unknown> => {
    try {
      return (await renderer.renderChart(titled(title)))[0];
    } catch (error) {
      return error instanceof Error && 'reason' in error ? error.reason : error;
    }
  };
  const outcomes = async (...titles: string[]) => await Promise.all(titles.map(outcome));
  return { renderer, outcomes };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (renderer) => await renderer.close()));
});

/** A picture that differs from others by its title. */
function titled(title: string): ChartSpec {
  return { ...CHART, texts: { ...CHART.texts, title } };
}

describe('renderChart', () => {
  const renderer = createChartRenderer({ firstLimitMs: 15_000, limitMs: 15_000 });
  afterAll(renderer.close);

  it('gives a PNG of 1200 × 400 px', async () => {
    const png = await renderer.renderChart(CHART);
    const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 400]);
    expect(png.length).toBeGreaterThan(10_000);
  });

  it('gives ten at once, equal bytes for equal specs, others for others', async () => {
    const pictures = await Promise.all(
      Array.from(
        { length: 10 },
        async (_, at) => await renderer.renderChart(titled(`Zeitleiste ${at % 5}`)),
      ),
    );
    const hex = pictures.map((png) => Buffer.from(png).toString('base64'));
    expect(hex.slice(5)).toEqual(hex.slice(0, 5));
    expect(new Set(hex).size).toBe(5);
  });

  it.each([
    ['Cyrillic', 'Ж', 'Д'],
    ['Greek', 'Ω', 'Σ'],
    ['Arabic', 'ب', 'س'],
    ['Hebrew', 'א', 'ש'],
  ])('has %s letters, not one box for all', async (_, first, second) => {
    const pictures = await Promise.all(
      [first, second].map(async (letter) => await renderer.renderChart(titled(letter))),
    );
    expect(pictures[0]).not.toEqual(pictures[1]);
  });

  it('refuses a faulty spec, and goes on', async () => {
    const faulty = { ...CHART, bars: CHART.bars.toReversed() };
    await expect(renderer.renderChart(faulty)).rejects.toMatchObject({ reason: 'failed' });
    await expect(renderer.renderChart(CHART)).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe('createChartRenderer', () => {
  it('rejects the picture that crashes the worker, and starts another for the rest', async () => {
    const THREE_WORKERS = [1, 'crashed', 1, 'crashed', 1, 2];
    const { outcomes } = obedient();
    expect(await outcomes('a', 'crash', 'b', 'exit', 'c', 'd')).toEqual(THREE_WORKERS);
  });

  it('rejects the picture that takes too long, and starts another worker for the rest', async () => {
    const { outcomes } = obedient({ firstLimitMs: 3_000, limitMs: 100 });
    expect(await outcomes('a', 'hang', 'b')).toEqual([1, 'timed-out', 1]);
  });

  it('limits the first picture of a worker by itself', async () => {
    const { outcomes } = obedient({ firstLimitMs: 200, limitMs: 60_000 });
    expect(await outcomes('hang')).toEqual(['timed-out']);
  });

  it('rejects where the worker does not exist or says something else', async () => {
    const missing = open({ worker: new URL('./missing.js', import.meta.url) });
    await expect(missing.renderChart(CHART)).rejects.toMatchObject({ reason: 'crashed' });
    const { outcomes } = obedient();
    expect(await outcomes('babble', 'a')).toEqual(['failed', 1]);
  });

  it('lets no more than 50 wait', async () => {
    const { outcomes } = obedient();
    const all = await outcomes(...Array.from({ length: 53 }, () => 'a'));
    expect(all.filter((outcome) => outcome === 'busy')).toHaveLength(2);
    expect(all.at(50)).toBe(51);
  });

  it('rejects what waits when it is closed, and what comes later', async () => {
    const { renderer, outcomes } = obedient();
    const waiting = outcomes('hang', 'a');
    await renderer.close();
    expect(await waiting).toEqual(['closed', 'closed']);
    expect(await outcomes('a')).toEqual(['closed']);
  });
});
