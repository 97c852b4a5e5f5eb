import { z } from 'zod';
import { UserError } from '../domain/user-error.ts';
import { hostWorker, WorkerLostError } from '../threads/host-worker.ts';
import { reviveError } from '../threads/plain-error.ts';
import { startWorker, workerBeside } from '../threads/start-worker.ts';
import { type ExamineOrder, INTAKE_METHODS, type IntakeCalls } from './intake-calls.ts';

/** Reads files that are handed in, and writes what was accepted. */
export type Intake = {
  /**
   * The articles of a file and what would happen to each; nothing is written.
   *
   * @throws {UserError} (rejects) `file-unusable`, `field-unreadable`
   */
  examine(file: Omit<ExamineOrder, 'folder'>): Promise<IntakeCalls['examine']['result']>;
  /** @throws {UserError} (rejects) `not-writable`; what was written before the fault is there */
  store(drafts: IntakeCalls['store']['order']['drafts']): Promise<IntakeCalls['store']['result']>;
};

/** What an intake needs. */
export type IntakeOptions = {
  readonly folder: string;
  /** Name and version of the program. */
  readonly tool: string;
  /** Now, in ISO 8601 with zone. */
  readonly now: () => string;
};

/**
 * Chosen: the slowest page known (100,000 nested elements and a million attributes) takes 2 s; the rest is for reading a large
 * archive to compare with.
 */
const LIMIT_MS = 30_000;

/** The largest known needs 750 MB; a file that needs more ends its own thread only. */
const MAX_HEAP_MB = 1024;

/** An intake; each deed has a thread of its own, which ends with it. */
export function createIntake({ folder, tool, now }: IntakeOptions): Intake {
  return {
    async examine(file) {
      try {
        return await call('examine', { folder, ...file });
      } catch (error) {
        // Whatever it was, it was the file: nobody else uses the thread.
        if (error instanceof WorkerLostError)
          throw new UserError({
            identifier: 'file-unusable',
            reason: error.reason === 'silent' ? 'too-slow' : 'too-large',
            detail: undefined,
          });
        throw error;
      }
    },
    store: (drafts) => call('store', { folder, drafts, at: now(), tool }),
  };
}

/** In a thread of its own, which ends with the call. */
async function call<Name extends keyof IntakeCalls>(
  name: Name,
  order: IntakeCalls[Name]['order'],
): Promise<IntakeCalls[Name]['result']> {
  const worker = startWorker(workerBeside(import.meta.url, 'intake-worker'), {
    maxOldGenerationSizeMb: MAX_HEAP_MB,
  });
  const host = hostWorker(worker, {
    silentLimitMs: LIMIT_MS,
    reviveError,
  });
  try {
    const result = await host.call(INTAKE_METHODS[name], order);
    return z.custom<IntakeCalls[Name]['result']>().parse(result);
  } finally {
    await host.close();
  }
}
