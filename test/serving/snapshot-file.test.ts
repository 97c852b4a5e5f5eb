import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../src/serving/snapshot-file.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';

const IDENTITY = { software: 'this', key: 'abc' };
const SECTIONS = [
  { words: ['Größe', '😀', 'half \uD800'], list: [1, 2, 3], nothing: undefined },
  {
    numbers: Uint32Array.from([1, 2, 0xff_ff_ff_ff]),
    bytes: Uint8Array.of(7),
    empty: new Float32Array(),
  },
];

async function written(): Promise<string> {
  const file = path.join(await writeFolder({}), 'deep', 'down', 'a.snapshot');
  writeSnapshot(file, IDENTITY, SECTIONS);
  return file;
}

describe('a snapshot', () => {
  it('comes back as it was written, with nothing left beside it', async () => {
    const file = await written();
    expect(readSnapshot(file, IDENTITY)).toEqual({ kind: 'sections', sections: SECTIONS });
    expect(await readdir(path.dirname(file))).toEqual(['a.snapshot']);
  });

  it('is for nobody else to read', async () => {
    expect((await stat(await written())).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['of other software', { ...IDENTITY, software: 'other' }, 'other-software'],
    ['of another version', { ...IDENTITY, key: 'abd' }, 'other-version'],
  ])('%s is not used', async (_, identity, fault) => {
    expect(readSnapshot(await written(), identity)).toEqual({ kind: 'fault', fault });
  });

  it('that is not there, or cannot be read, is a fault and no error', async () => {
    const folder = await writeFolder({});
    const missing = readSnapshot(path.join(folder, 'none'), IDENTITY);
    expect(missing).toEqual({ kind: 'fault', fault: 'missing' });
    expect(readSnapshot(folder, IDENTITY)).toEqual({ kind: 'fault', fault: 'damaged' });
  });

  it('cut short anywhere is not used', async () => {
    const file = await written();
    const { size } = await stat(file);
    for (let length = size - 1; length >= 0; length -= 7) {
      await truncate(file, length);
      expect(readSnapshot(file, IDENTITY).kind).toBe('fault');
    }
  });

  it('with a bit turned anywhere in its sections is not used', async () => {
    const file = await written();
    const bytes = await readFile(file);
    const start = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    expect(bytes.length - start).toBeGreaterThan(80);
    for (let at = start; at < bytes.length; at += 3) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(file, damaged);
      expect(readSnapshot(file, IDENTITY)).toEqual({ kind: 'fault', fault: 'damaged' });
    }
  });

  it('that promises more than it holds costs no memory', async () => {
    const file = await written();
    const text = (await readFile(file)).toString('latin1');
    const huge = text.replace(/"bytes":\d+/, '"bytes":9000000000000000');
    await writeFile(file, Buffer.from(huge, 'latin1'));
    expect(readSnapshot(file, IDENTITY)).toEqual({ kind: 'fault', fault: 'damaged' });
  });

  it.each([
    '',
    'something else entirely\n{}\n',
    'fundstelle snapshot 1\n{"software":1}\n',
    'fundstelle snapshot 1\n[',
  ])('is none if it begins like %j', async (content) => {
    const folder = await writeFolder({ 'a.snapshot': content });
    expect(readSnapshot(path.join(folder, 'a.snapshot'), IDENTITY)).toEqual({
      kind: 'fault',
      fault: 'damaged',
    });
  });

  it('that cannot be written leaves the older one and no half', async () => {
    const file = await written();
    // Where a folder stands, nothing can be renamed to.
    const blocked = path.join(path.dirname(file), 'blocked');
    await mkdir(path.join(blocked, 'full'), { recursive: true });
    expect(() => writeSnapshot(blocked, IDENTITY, SECTIONS)).toThrow(/EISDIR|ENOTEMPTY/);
    expect(() => writeSnapshot(path.join(file, 'below'), IDENTITY, SECTIONS)).toThrow(
      /ENOTDIR|EEXIST/,
    );
    expect(await readdir(path.dirname(file))).toEqual(['a.snapshot', 'blocked']);
    expect(existsSync(file)).toBe(true);
    expect(readSnapshot(file, IDENTITY).kind).toBe('sections');
  });
});
