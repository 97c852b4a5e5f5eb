import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkCorpus } from '../../src/cli/check-corpus.ts';
import { articleFile, writeFolder } from '../corpus/temporary-folder.ts';
import { day } from '../domain/sample-article.ts';
import { runProgram } from './run-program.ts';

const checkJson = z.strictObject({
  fileCount: z.number().int(),
  articleCount: z.number().int(),
  problems: z.array(z.looseObject({ code: z.string(), level: z.string(), file: z.string() })),
});

describe('check', () => {
  const good = articleFile('a');
  const undated = '---\nid: b\nheadline: T\n---\nX';

  it.each([
    ['0 where nothing is wrong', { 'a.md': good }, [], 0],
    ['0 with warnings', { 'a.md': good, 'b.md': undated }, [], 0],
    ['3 with warnings where they count', { 'a.md': good, 'b.md': undated }, ['--strict'], 3],
    ['0 where they count and there is none', { 'a.md': good }, ['--strict'], 0],
    ['1 with errors', { 'a.md': good, 'b.md': 'x' }, [], 1],
    [
      '1 with errors also where warnings count',
      { 'a.md': good, 'b.md': 'x', 'c.md': undated },
      ['--strict'],
      1,
    ],
    ['1 where no article is valid', { 'b.md': 'x' }, [], 1],
    ['1 with a broken thesaurus', { 'a.md': good, 'thesaurus.yaml': 'x' }, [], 1],
  ])('ends with %s', async (_, files, options, expected) => {
    const { exitCode, error } = await runProgram(await writeFolder(files), ['check', ...options]);
    expect({ exitCode, error }).toEqual({ exitCode: expected, error: undefined });
  });

  it('prints a line per problem and a summary', async () => {
    const folder = await writeFolder({
      'a.md': good,
      'b.md': undated,
      'c.md': articleFile('c', ['titel: x']),
    });
    const { out } = await runProgram(folder, ['check']);
    expect(
      out,
    ).toBe(`b.md:1:1 Warnung K010 Datum unbekannt. Trage datePublished ein oder lasse es so: Der Bot sagt dann „ohne Datum“.
c.md:5:1 Fehler K006 Unbekanntes Feld „titel“. Gemeint: title?
3 Dateien, 2 Artikel verwendbar; 1 Fehler, 1 Warnung
`);
  });

  it('prints them in English', async () => {
    const folder = await writeFolder({ 'a.md': good });
    const { out } = await runProgram(folder, ['check'], { OPERATOR_LANGUAGE: 'en' });
    expect(out).toBe('1 file, 1 usable article; 0 errors, 0 warnings\n');
  });

  it('prints one JSON object', async () => {
    const folder = await writeFolder({ 'a.md': good, 'b.md': 'x' });
    const { out } = await runProgram(folder, ['check', '--json']);
    expect(checkJson.parse(JSON.parse(out))).toEqual({
      fileCount: 2,
      articleCount: 1,
      problems: [
        {
          code: 'K003',
          reason: 'no-fence',
          level: 'error',
          file: 'b.md',
          line: 1,
          column: 1,
        },
      ],
    });
  });

  it('takes a folder other than the one that is set', async () => {
    const folder = await writeFolder({ 'a.md': good });
    const { out, exitCode } = await runProgram('/nowhere', ['check', folder]);
    expect(exitCode).toBe(0);
    expect(out).toContain('1 Artikel');
  });

  it('leaves a missing folder to its caller', async () => {
    const { error, exitCode } = await runProgram('/nowhere', ['check']);
    expect(error).toMatchObject({ name: 'CorpusError', fault: 'no-folder' });
    expect(exitCode).toBeUndefined();
  });
});

describe('checkCorpus, articles that are nearly the same', () => {
  const REPORT =
    'Am Mittwoch sank vor der Insel das Boot Albatros mit 12 Leuten an Bord, wie die Wache in Husum mitteilte. Alle wurden gerettet, sagte ein Sprecher am Abend.';

  it.each([
    ['the same words', REPORT, ['b.md K017 a.md true']],
    ['a few other words', REPORT.replace('am Abend', 'am späten Abend'), ['b.md K017 a.md true']],
    ['another number', REPORT.replace('12', '14'), []],
    ['another article', 'In Kiel begann am Montag die Messe für Boote und Segel aller Art.', []],
  ])('looks at %s', async (_, body, expected) => {
    const folder = await writeFolder({
      'a.md': articleFile('a', [], REPORT),
      'b.md': articleFile('b', [], body),
    });
    const { problems } = await checkCorpus(folder, day('2026-01-01'));
    const shown = problems.map((problem) =>
      problem.code === 'K017'
        ? `${problem.file} K017 ${problem.otherFile} ${problem.percent >= 80}`
        : problem.code,
    );
    expect(shown).toEqual(expected);
  });
});
