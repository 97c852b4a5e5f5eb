import { afterEach, describe, expect, it } from 'vitest';
import { hostWorker, type WorkerHost, WorkerLostError } from '../../src/threads/host-worker.ts';
import { startWorker } from '../../src/threads/start-worker.ts';

const hosts: WorkerHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

function startHost(silentLimitMs = 10_000): WorkerHost {
  const worker = startWorker(new URL('./odd-worker.ts', import.meta.url));
  const started = hostWorker(worker, {
    silentLimitMs,
    reviveError: (described) => new Error(`there: ${String(described)}`),
  });
  hosts.push(started);
  return started;
}

describe('a hosted worker', () => {
  it('answers each call with its own result, in whatever order they come', async () => {
    const worker = startHost();
    const calls = Array.from({ length: 50 }, (_, number) => worker.call('echo', { number }));
    expect(await Promise.all(calls)).toEqual(
      Array.from({ length: 50 }, (_, number) => ({ number })),
    );
  });

  it('does not get the environment of the process', async () => {
    process.env['DISCORD_TOKEN'] = 'a secret';
    try {
      expect(await startHost().call('secret', undefined)).toBe('nothing');
    } finally {
      delete process.env['DISCORD_TOKEN'];
    }
  });

  it('gives an error back as an error, and goes on', async () => {
    const worker = startHost();
    await expect(worker.call('refuse', 1)).rejects.toThrow('there: no');
    await expect(worker.call('unheard of', 1)).rejects.toThrow('there: no method unheard of');
    expect(await worker.call('echo', 'still here')).toBe('still here');
  });

  it('rejects what cannot be copied, in both directions, and goes on', async () => {
    const worker = startHost();
    await expect(worker.call('echo', () => 1)).rejects.toThrow('could not be cloned');
    await expect(worker.call('uncopyable', 1)).rejects.toThrow('could not be cloned');
    expect(await worker.call('echo', 'still here')).toBe('still here');
  });

  it('tells how far a call is; signs of life keep it from being given up', async () => {
    const seen: unknown[] = [];
    // Eight steps of 60 ms take longer than the limit, each of them less.
    const worker = startHost(5000);
    await worker.call('echo', 'warm');
    expect(await worker.call('count', 8, (step) => seen.push(step))).toBe('counted');
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a worker that breaks down', () => {
  it.each([
    ['leaves', 'leave'],
    ['crashes', 'crash'],
  ])('rejects all that waits when it %s, and all that comes later', async (_, method) => {
    const worker = startHost();
    const waiting = worker.call('silent', undefined);
    const rejected = waiting.catch((error: unknown) => error);
    await expect(worker.call(method, undefined)).rejects.toBeInstanceOf(WorkerLostError);
    expect(await rejected).toMatchObject({ reason: 'crashed' });
    expect(await worker.lost).toMatchObject({ reason: 'crashed' });
    await expect(worker.call('echo', 1)).rejects.toBeInstanceOf(WorkerLostError);
  });

  it('is given up when it is asked something and says nothing', async () => {
    const worker = startHost(1500);
    await expect(worker.call('silent', undefined)).rejects.toMatchObject({ reason: 'silent' });
    expect(await worker.lost).toMatchObject({ reason: 'silent' });
  });

  it('is not given up while nothing is asked of it', async () => {
    const worker = startHost(3000);
    await worker.call('echo', 1);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await worker.call('echo', 2)).toBe(2);
  });

  it('that is closed rejects what waits; closing twice is closing once', async () => {
    const worker = startHost();
    const waiting = worker.call('silent', 1).catch((error: unknown) => error);
    await Promise.all([worker.close(), worker.close()]);
    expect(await waiting).toMatchObject({ reason: 'closed' });
  });
});
