import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SPEC } from '../../src/chart/sample-spec.ts';

describe('the process', () => {
  it('ends by itself with the worker alive, without warnings', async () => {
    const module = new URL('../../src/chart/chart-renderer.ts', import.meta.url).href;
    const code = `
      import { createChartRenderer } from ${JSON.stringify(module)};
      const { renderChart } = createChartRenderer({ firstLimitMs: 15_000 });
      const png = await renderChart(${JSON.stringify(SAMPLE_SPEC)});
      console.log(png.length > 10_000);
    `;
    const command = ['--import', 'tsx', '--input-type=module', '-e', code];
    const child = spawn(process.execPath, command, { timeout: 15_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child, 'close');
    expect({ exitCode: child.exitCode, output }).toEqual({ exitCode: 0, output: 'true\n' });
  });
});
