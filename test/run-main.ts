import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A program that was started, and what it wrote. */
export type Run = {
  readonly output: () => string;
  /** The exit code; `null` if a signal ended it. */
  readonly exit: Promise<number | null>;
  /** Asks it to end, as a service manager does. */
  readonly stop: () => void;
  /** Ends it as a power cut would. Resolves when it is gone. */
  readonly kill: () => Promise<unknown>;
  /** Resolves with the first match in the output; rejects if the program ends without. */
  readonly waitFor: (pattern: RegExp) => Promise<string>;
};

/** A new folder, which is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fundstelle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts one of the programs as a person would, ended after the test at the latest. Snapshots go into a temporary
 * folder unless `env` says where.
 *
 * @param file such as `src/main.ts`, or compiled as for workers: `.test-workers/main.js`, which starts faster
 */
export async function run(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const snapshots = env['SNAPSHOT_DIR'] ?? (await temporaryFolder());
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, file, ...args], {
    // Only what a program needs: nothing of the developer's own settings.
    env: {
      PATH: process.env['PATH'] ?? '',
      PREVIEW_PORT: '0',
      DISCORD_TOKEN: '',
      ...env,
      SNAPSHOT_DIR: snapshots,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Not `exit`: by then, its last words need not have been read.
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const end = (signal: NodeJS.Signals) => () => {
    child.kill(signal);
    return exit;
  };
  onTestFinished(async () => void (await end('SIGKILL')()));
  return {
    ...readOutput(child, exit),
    exit,
    stop: () => void end('SIGTERM')(),
    kill: end('SIGKILL'),
  };
}

function readOutput({ stdout, stderr }: ChildProcess, exit: Run['exit']) {
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [stdout, stderr])
    stream?.on('data', (data: Buffer) => {
      output += data.toString();
      for (const listener of listeners) listener();
    });
  const waitFor: Run['waitFor'] = (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const [match] = pattern.exec(output) ?? [];
        if (match === undefined) return;
        listeners.delete(look);
        resolve(match);
      };
      listeners.add(look);
      look();
      void exit.then((code) => reject(new Error(`ended with ${code}:\n${output}`)));
    });
  return { output: () => output, waitFor };
}
