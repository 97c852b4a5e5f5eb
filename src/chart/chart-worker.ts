import { parentPort } from 'node:worker_threads';
import { type ChartReply, parseSpec } from './chart-messages.ts';
import { drawChart } from './draw-chart.ts';
import { loadPainter } from './paint-svg.ts';

// Runs in a thread of its own: every message is a spec, and is answered by one reply, in order.

if (!parentPort) throw new Error('runs as a worker only');
const port = parentPort;
const paint = await loadPainter();

port.on('message', (message: unknown) => {
  port.postMessage(answer(message));
});

function answer(message: unknown): ChartReply {
  try {
    return { png: paint(drawChart(parseSpec(message))) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unknown' };
  }
}
