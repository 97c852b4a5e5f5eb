import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { z } from 'zod';

const run = promisify(execFile);

/** Runs one of the evaluators with `--json` and reads what it prints. */
export async function runEvaluator<Result>(
  script: string,
  args: readonly string[],
  result: z.ZodType<Result>,
): Promise<Result> {
  const { stdout } = await run('python3', [script, ...args, '--json']);
  return result.parse(JSON.parse(stdout));
}
