import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { serveCalls } from '../threads/serve-calls.ts';
import { examineFile } from './examine-file.ts';
import { INTAKE_METHODS, type IntakeCalls } from './intake-calls.ts';
import { describeIntakeError } from './intake-errors.ts';
import { storeDrafts } from './store-drafts.ts';

// Runs in a thread of its own: whatever a file holds, nobody else waits for it.

if (!parentPort) throw new Error('runs as a worker only');

serveCalls(
  parentPort,
  {
    [INTAKE_METHODS.examine]: (argument) =>
      examineFile(z.custom<IntakeCalls['examine']['order']>().parse(argument)),
    [INTAKE_METHODS.store]: (argument) =>
      storeDrafts(z.custom<IntakeCalls['store']['order']>().parse(argument)),
  },
  describeIntakeError,
);
