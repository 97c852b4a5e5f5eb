import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import process from 'node:process';
import { EvaluationError, reasonOf } from './evaluation-error.ts';

/**
 * Writes a file as a whole or not at all: beside it first, and in its place when everything is there. That it can be
 * written is tried before the work that gives the content.
 *
 * @returns what else the work gives
 * @throws {EvaluationError} if it cannot be written; whatever `work` throws
 */
export async function writeWhole<Result>(
  file: string,
  work: () => Promise<{ readonly content: string; readonly result: Result }>,
): Promise<Result> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new EvaluationError({ kind: 'out-unwritable', file, reason }, cause);
  };
  const target = await realpath(file).catch(() => file);
  const existing = await lstat(target).catch(() => undefined);
  if (existing?.isDirectory()) refuse('EISDIR');
  if (existing && !existing.isFile()) refuse('no regular file');

  const temporary = `${target}.${process.pid}.tmp`;
  const handle = await open(temporary, 'w').catch((error: unknown) =>
    refuse(reasonOf(error), error),
  );
  try {
    const { content, result } = await work();
    try {
      await handle.writeFile(content);
      await handle.close();
      await rename(temporary, target);
      return result;
    } catch (error) {
      return refuse(reasonOf(error), error);
    }
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
