import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/compile-workers.ts',
    setupFiles: 'test/use-compiled-workers.ts',
    // Tests drive real sockets and, where it is installed, a real browser: minutes on a slow machine.
    testTimeout: 20_000,
  },
});
