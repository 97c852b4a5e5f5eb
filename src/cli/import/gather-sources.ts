import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { SOURCE_ENDINGS } from '../../corpus/source-endings.ts';
import { MAX_SOURCE_BYTES } from '../../import/decode-text.ts';
import { ImportError } from '../../import/draft.ts';
import type { Source } from '../../import/source-part.ts';

/** A source that is read when its turn comes. */
export type PendingSource = {
  /** Below the folder, with `/`; of one file its name. */
  readonly name: string;
  /** @throws {ImportError} if the file cannot be read */
  read(): Promise<Source>;
};

/** The input cannot be read at all. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly input: string;
  /** Code of the file system; empty where a folder holds no file of a known kind. */
  readonly reason: string;

  constructor(input: string, reason: string, cause?: unknown) {
    super(`${input}: ${reason}`, { cause });
    this.input = input;
    this.reason = reason;
  }
}

/**
 * The files of a folder and its subfolders by their paths, hidden ones and README.md left out; or one file, or standard input
 * (`-`).
 *
 * @throws {InputError} if there is no such file or folder, or nothing in it
 */
export async function gatherSources(
  input: string,
  readStandardInput: () => Promise<Uint8Array>,
): Promise<readonly PendingSource[]> {
  if (input === '-')
    return [
      { name: 'stdin', read: async () => ({ name: undefined, bytes: await readStandardInput() }) },
    ];
  const stats = await stat(input).catch((error: unknown) => {
    throw new InputError(input, codeOf(error), error);
  });
  if (stats.isFile()) return [pending(path.dirname(input), path.basename(input))];
  const names = await readdir(input, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && SOURCE_ENDINGS.has(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.relative(input, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !/(?:^|\/)(?:\.|readme\.md$)/i.test(name))
    .toSorted();
  if (files.length === 0) throw new InputError(input, '');
  return files.map((name) => pending(input, name));
}

function pending(folder: string, name: string): PendingSource {
  return {
    name,
    async read() {
      const file = path.join(folder, name);
      try {
        const stats = await stat(file);
        // Of a pipe or a device one could read for ever.
        if (!stats.isFile()) throw new ImportError('unreadable', { kind: 'no-file' });
        if (stats.size > MAX_SOURCE_BYTES)
          throw new ImportError('too-large', {
            kind: 'size',
            found: stats.size,
            max: MAX_SOURCE_BYTES,
            unit: 'bytes',
          });
        // One name on every system: macOS takes letters apart.
        return { name: name.normalize('NFC'), bytes: await readFile(file) };
      } catch (error) {
        if (error instanceof ImportError) throw error;
        throw new ImportError('unreadable', { kind: 'words', words: codeOf(error) }, error);
      }
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}
