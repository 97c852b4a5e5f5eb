import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/compile-workers.ts',
    setupFiles: ['test/use-compiled-workers.ts', 'test/use-one-seed.ts'],
    // Tests drive real sockets and, where it is installed, a real browser: minutes on a slow machine.
    testTimeout: 20_000,
    // By default one core is left free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
