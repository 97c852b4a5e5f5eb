import { existsSync } from 'node:fs';
import process from 'node:process';

/** Where things lie. */
export type Places = {
  readonly data: string;
  readonly tools: string;
  /** A folder for what is made on the way. */
  readonly work: string;
};

/** Whether all files are there; says on standard error what is skipped where they are not. */
export function areThere(what: string, files: readonly string[]): boolean {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0)
    process.stderr.write(`skipped: ${what}; missing: ${missing.join(', ')}\n`);
  return missing.length === 0;
}
