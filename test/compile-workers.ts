import { spawnSync } from 'node:child_process';

/** Compiles the sources once for all tests: what runs in workers is read as JavaScript, see `use-compiled-workers.ts`. */
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
}
