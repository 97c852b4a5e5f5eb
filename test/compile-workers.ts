import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';

/** Compiles the sources once for all tests: what runs in workers, or as a program of its own, is read as JavaScript; see `use-compiled-workers.ts`. */
export function setup(): void {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.build.json',
      '--outDir',
      '.test-workers',
      '--sourceMap',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      '.test-workers/tsbuildinfo.json',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the sources cannot be compiled:\n${stdout}`);
  cpSync('src/preview/page', '.test-workers/preview/page', { recursive: true });
}
