import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filePathOf } from '../../src/import/file-name.ts';
import { runProgram } from '../cli/run-program.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';

describe('filePathOf', () => {
  it.each([
    ['Tumor des Krebsgeschwürs', '2016-01-20', '2016/2016-01-20-tumor-des-krebsgeschwuers'],
    ['Straße: „Öl“ & Ärger!', '2016-01-20?', '2016/2016-01-20-strasse-oel-aerger'],
    ['Café à la Łódź', '2016-01-XX', '2016/2016-01-cafe-a-la-lodz'],
    ['Ölpreis', '2016', '2016/2016-oelpreis'],
    ['Ölpreis', '2020-02-14T18:05:00+01:00', '2020/2020-02-14-oelpreis'],
    ['Ölpreis', undefined, 'undated/oelpreis'],
    ['Москва', undefined, 'undated/artikel'],
    ['', '2016', '2016/2016-artikel'],
    ['../../etc/passwd', undefined, 'undated/etc-passwd'],
    ['C:\\Windows\\..', undefined, 'undated/c-windows'],
  ])('calls %j of %s %s', (headline, date, expected) => {
    expect(filePathOf(headline, date)).toBe(expected);
  });

  it('cuts a long headline between words', () => {
    const name = filePathOf('Donaudampfschiff '.repeat(20), undefined);
    expect(name).toBe(`undated/${Array.from({ length: 4 }, () => 'donaudampfschiff').join('-')}`);
  });

  it('never leads out of the folder, whatever headline and date say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../', '..\\', '/', '.', '\0', '2016-01-20/../..', '9999'),
    );
    fc.assert(
      fc.property(fc.array(text), fc.option(text, { nil: undefined }), (parts, date) => {
        const name = filePathOf(parts.join(''), date);
        expect(name).toMatch(/^(?:undated|\d{4})\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThan(100);
      }),
    );
  });
});

describe('import', () => {
  it.each(['../../etc/passwd', '/etc/passwd', '..\\..\\x', '.', 'C:\\x', '\0/../..'])(
    'stays inside the folder under the headline %j',
    async (title) => {
      const line = JSON.stringify({ title, date: '2019-03-03', text: 'Der Hafen ist zu.' });
      const root = await writeFolder({ 'corpus/': '', 'in/a.jsonl': line });
      await runProgram(path.join(root, 'corpus'), ['import', path.join(root, 'in'), '--yes']);
      const entries = await readdir(root, { recursive: true });
      const files = entries.filter((name) => name.endsWith('.md'));
      expect(files).toEqual([expect.stringMatching(/^corpus\W2019\W2019-03-03-[a-z0-9-]+\.md$/)]);
      expect(entries).toHaveLength(5);
    },
  );
});
