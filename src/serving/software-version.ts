import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The rooms that decide what an index holds. */
const ROOMS = [
  'analysis',
  'answer',
  'corpus',
  'domain',
  'search',
  'serving',
  'temporal',
  'timeline',
] as const;

/** Digits of the hash: 64 bits. */
const HASH_LENGTH = 16;

/**
 * What built an index: a hash over the program's own code, the versions of its packages, and of the parts of Node that
 * have a say (how values are written, Unicode). Not the version's number: a developer changes code without it.
 */
export function softwareVersion(): string {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256');
  const { v8, icu, unicode } = process.versions;
  hash.update(JSON.stringify([v8, icu, unicode]));
  // Beside `src` as well as beside `dist`.
  hash.update(readFileSync(path.join(root, '..', 'package.json')));
  for (const room of ROOMS) {
    const files = readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[jt]s$/.test(file))
      .toSorted();
    for (const file of files) {
      hash.update(`${room}/${file}\n`);
      hash.update(readFileSync(path.join(root, room, file)));
    }
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
