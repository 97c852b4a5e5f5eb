import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/compile-workers.ts',
    setupFiles: ['test/use-compiled-workers.ts', 'test/use-one-seed.ts'],
    // Tests drive real sockets and, where it is installed, a real browser: a slow or busy machine must not fail them.
    testTimeout: 60_000,
    // By default one core is left free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
