import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file as a whole or not at all: beside it first, then in its place, so that nobody ever reads half of it. */
export async function writeFileWhole(file: string, content: string): Promise<void> {
  // In a container the process always has the same id: a name of its own, should a killed one have left its file.
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
