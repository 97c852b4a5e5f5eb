import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/eval/write-whole.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';

describe('writeWhole', () => {
  it('touches nothing before all is there', async () => {
    const folder = await writeFolder({ 'r.jsonl': 'old' });
    const file = path.join(folder, 'r.jsonl');
    const result = await writeWhole(file, async () => ({
      content: 'new',
      result: await readFile(file, 'utf8'),
    }));
    expect([result, await readFile(file, 'utf8')]).toEqual(['old', 'new']);
    expect(await readdir(folder)).toEqual(['r.jsonl']);
  });

  it('leaves everything as it was where the work fails', async () => {
    const folder = await writeFolder({ 'r.jsonl': 'old' });
    const file = path.join(folder, 'r.jsonl');
    await expect(writeWhole(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['r.jsonl']);
  });
});
