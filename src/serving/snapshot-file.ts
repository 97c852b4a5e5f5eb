import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';

/** First line of a snapshot; another number, another layout of the file. */
const MAGIC = 'fundstelle snapshot 1\n';

/** Longest second line: more is no snapshot. */
const MAX_HEAD_BYTES = 4096;

const section = z.object({ bytes: z.int().nonnegative(), sha256: z.string() });

const head = z.object({
  /** See `softwareVersion`. */
  software: z.string(),
  /** Of the version that it holds. */
  key: z.string(),
  sections: z.array(section),
});

/** Why a snapshot cannot be used; each means that the index is built anew. */
export type SnapshotFault =
  | 'missing'
  | 'unreadable'
  | 'other-software'
  | 'other-version'
  | 'damaged';

/** What a snapshot holds, section by section, or why it does not. */
export type SnapshotReading =
  | { readonly kind: 'sections'; readonly sections: readonly unknown[] }
  | { readonly kind: 'fault'; readonly fault: SnapshotFault };

/** What a snapshot must be of. */
export type SnapshotIdentity = { readonly software: string; readonly key: string };

/**
 * Writes a snapshot as a whole or not at all, for nobody but this user to read.
 *
 * Each section is written by itself: what is read back holds on to the memory of its own section only. Blocks its thread.
 *
 * @param sections plain values
 * @throws what the file system throws
 */
export function writeSnapshot(
  file: string,
  { software, key }: SnapshotIdentity,
  sections: readonly unknown[],
): void {
  const buffers = sections.map((value) => serialize(value));
  const described: z.infer<typeof head> = {
    software,
    key,
    sections: buffers.map((bytes) => ({ bytes: bytes.length, sha256: sha256(bytes) })),
  };
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      writeAll(handle, new TextEncoder().encode(`${MAGIC}${JSON.stringify(described)}\n`));
      for (const bytes of buffers) writeAll(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Reads a snapshot and checks that it is whole and of this software and version. Never throws; blocks its thread. */
export function readSnapshot(file: string, wanted: SnapshotIdentity): SnapshotReading {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    return fault(isMissing(error) ? 'missing' : 'unreadable');
  }
  try {
    const { described, start } = readHead(handle);
    if (described.software !== wanted.software) return fault('other-software');
    if (described.key !== wanted.key) return fault('other-version');
    let position = start;
    const sections: unknown[] = [];
    for (const { bytes, sha256: hash } of described.sections) {
      const buffer = readAll(handle, position, bytes);
      if (sha256(buffer) !== hash) return fault('damaged');
      sections.push(deserialize(buffer));
      position += bytes;
    }
    return { kind: 'sections', sections };
  } catch {
    // Cut short, not ours, or unreadable half-way: whichever it is, the index is built anew.
    return fault('damaged');
  } finally {
    closeSync(handle);
  }
}

function fault(reason: SnapshotFault): SnapshotReading {
  return { kind: 'fault', fault: reason };
}

function readHead(handle: number) {
  const bytes = Buffer.alloc(MAGIC.length + MAX_HEAD_BYTES);
  const count = readSync(handle, bytes, 0, bytes.length, 0);
  const text = bytes.toString('utf8', 0, count);
  const end = text.indexOf('\n', MAGIC.length);
  if (!text.startsWith(MAGIC) || end < 0) throw new Error('no snapshot');
  const described = head.parse(JSON.parse(text.slice(MAGIC.length, end)));
  return { described, start: Buffer.byteLength(text.slice(0, end + 1)) };
}

function fileRest(handle: number, position: number): number {
  return Math.max(0, fstatSync(handle).size - position);
}

function readAll(handle: number, position: number, length: number): Buffer {
  // A head that promises more than there is must not cost the memory of it.
  const buffer = Buffer.allocUnsafeSlow(Math.min(length, fileRest(handle, position)));
  if (buffer.length < length) throw new Error('cut short');
  let done = 0;
  while (done < length) {
    const count = readSync(handle, buffer, done, length - done, position + done);
    if (count === 0) throw new Error('cut short');
    done += count;
  }
  return buffer;
}

function writeAll(handle: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(handle, bytes, done, bytes.length - done);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
