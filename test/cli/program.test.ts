import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CorpusError } from '../../src/corpus/read-corpus.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { SettingsError } from '../../src/settings.ts';
import { articleFile, writeFolder } from '../corpus/temporary-folder.ts';
import { runProgram } from './run-program.ts';

const FILES = {
  'a.md': articleFile(
    'a',
    ['publisher: Ilmtaler Bote', 'url: https://example.org/a', 'form: summary'],
    'Der Stadtrat beschloss die Brücke. Sie kostet viel.\n\nAnwohner klagen.',
  ),
  'b.md': articleFile('b', [], 'Eine Brücke am Fluss.').replace(
    '2020-02-14',
    '2016-01-20?\ndateNote: So.',
  ),
};

/** Two papers with the same agency report, which one of them prints twice, and a third with another number. */
const REPORT =
  'Bei dem Brand einer Brücke am Fluss wurden am Samstag nach Angaben des Rates 27 verletzt.';
const COPIES = {
  'a.md': articleFile('a', ['publisher: Bote'], `${REPORT}\n\n${REPORT}`),
  'b.md': articleFile('b', ['publisher: Kurier'], REPORT.replace('Angaben', 'Worten')),
  'c.md': articleFile('c', ['publisher: Presse'], REPORT.replace('27', '31')),
};

const placeJson = {
  articleId: z.string(),
  headline: z.string(),
  datePublished: z.string().nullable(),
  dateStatus: z.enum(['given', 'inferred', 'missing']),
  publisher: z.string().nullable(),
  form: z.enum(['original', 'summary']),
  url: z.string().nullable(),
  paragraph: z.number().int(),
  text: z.string(),
};

const changesJson = z.array(z.strictObject({ here: z.string(), there: z.string() }));

/** The whole of what `ask --json` prints; anything more or less is refused. */
const answerJson = z.strictObject({
  question: z.string(),
  kind: z.enum(['passages', 'weak', 'nothing']),
  confidence: z.number().min(0).max(1),
  corrections: z.array(z.strictObject({ typed: z.string(), corrected: z.string() })),
  unknownWords: z.array(z.string()),
  passages: z.array(
    z.strictObject({
      ...placeJson,
      sentence: z.string(),
      score: z.number(),
      copies: z.array(z.strictObject(placeJson)),
      versions: z.array(z.strictObject({ ...placeJson, changes: changesJson })),
    }),
  ),
  ms: z.number().nonnegative(),
});

describe('ask', () => {
  it('prints passages as a member reads them', async () => {
    const folder = await writeFolder(FILES);
    const { out, exitCode, error } = await runProgram(folder, [
      'ask',
      'Was beschloss der Stadtrat zur Brücke?',
    ]);
    expect({ error, exitCode }).toEqual({ error: undefined, exitCode: undefined });
    expect(out).toBe(`Frage: Was beschloss der Stadtrat zur Brücke?

1 · 14. Februar 2020 – Titel
  Der Stadtrat beschloss die Brücke. Sie kostet viel.
  Zusammenfassung nach Ilmtaler Bote · Absatz 1
  https://example.org/a

Wörtliche Auszüge aus dem Korpus, Stand 1. Januar 2026. Nichts davon ist generiert.
`);
  });

  it('prints them in English, on the day of the zone that is set', async () => {
    const env = { OPERATOR_LANGUAGE: 'en', TIME_ZONE: 'America/New_York' };
    const { out } = await runProgram(
      await writeFolder(FILES),
      ['ask', 'Fluss', '--to', '2016'],
      env,
    );
    expect(out).toBe(`Question: Fluss
until December 31, 2016

1 · probably January 20, 2016 – Titel
  Eine Brücke am Fluss.
  Source not named · paragraph 1 · German
  Date inferred: So.

Verbatim excerpts from the corpus as of December 31, 2025; nothing is generated.
`);
  });

  it('says that there is nothing, and why', async () => {
    const { out } = await runProgram(await writeFolder(FILES), ['ask', 'Wo liegt Japan?']);
    expect(out).toContain('Dazu steht nichts im Korpus.\nKein Artikel enthält');
    expect(out).toContain('„Japan“');
    expect(out).toMatch(
      /\nDas Korpus: 2 Artikel, 3 Absätze, vom 20\. Januar 2016 bis 14\. Februar 2020\.\n$/,
    );
  });

  it('prints one JSON object of a fixed shape', async () => {
    const folder = await writeFolder(FILES);
    const { out } = await runProgram(folder, ['ask', ' Stadtrat ', '--json']);
    const { ms, ...answer } = answerJson.parse(JSON.parse(out));
    expect(ms).toBeLessThan(10_000);
    expect(answer).toMatchObject({
      question: 'Stadtrat',
      kind: 'passages',
      passages: [
        {
          articleId: 'a',
          headline: 'Titel',
          datePublished: '2020-02-14',
          dateStatus: 'given',
          publisher: 'Ilmtaler Bote',
          form: 'summary',
          url: 'https://example.org/a',
          paragraph: 1,
          text: 'Der Stadtrat beschloss die Brücke. Sie kostet viel.',
          sentence: 'Der Stadtrat beschloss die Brücke.',
          copies: [],
          versions: [],
        },
      ],
    });
  });

  it('prints what several papers print once, and where else it stands', async () => {
    const folder = await writeFolder(COPIES);
    const question = 'Brücke am Fluss';
    const { out } = await runProgram(folder, ['ask', question, '--json']);
    const { passages } = answerJson.parse(JSON.parse(out));
    const shown = passages.map(({ articleId, copies }) => ({
      articleId,
      copies: copies.map((copy) => copy.articleId),
    }));
    expect(shown).toEqual([
      { articleId: 'a', copies: ['b'] },
      { articleId: 'c', copies: [] },
    ]);
    expect(passages[0]?.copies[0]).toEqual({
      articleId: 'b',
      headline: 'Titel',
      datePublished: '2020-02-14',
      dateStatus: 'given',
      publisher: 'Kurier',
      form: 'original',
      url: null,
      paragraph: 1,
      text: REPORT.replace('Angaben', 'Worten'),
    });
    expect((await runProgram(folder, ['ask', question])).out).toContain(
      '  Quelle: Bote · Absatz 1\n  andere Fassung: Presse (14. Februar 2020), Fundstelle 2: „31“ statt „27“\n  auch gedruckt in: Kurier (14. Februar 2020) mit „Worten“ statt „Angaben“\n\n2 · ',
    );
    const english = await runProgram(folder, ['ask', question], { OPERATOR_LANGUAGE: 'en' });
    expect(english.out).toContain(
      '\n  also printed in Kurier (February 14, 2020) with “Worten” instead of “Angaben”\n',
    );
  });

  it('writes null for what is unknown', async () => {
    const folder = await writeFolder({ 'a.md': '---\nid: a\nheadline: T\n---\nEine Brücke.' });
    const { out } = await runProgram(folder, ['ask', 'Brücke', '--json']);
    const [passage] = answerJson.parse(JSON.parse(out)).passages;
    const unknown = { datePublished: null, dateStatus: 'missing', publisher: null, url: null };
    expect(passage).toMatchObject({ ...unknown, form: 'original' });
  });

  it('prints no passages in JSON where there are none', async () => {
    const { out } = await runProgram(await writeFolder(FILES), ['ask', 'Japan', '--json']);
    expect(answerJson.parse(JSON.parse(out))).toMatchObject({ kind: 'nothing', passages: [] });
  });

  it('limits by date, source and number', async () => {
    const folder = await writeFolder(FILES);
    const ids = async (...options: readonly string[]) => {
      const { out } = await runProgram(folder, ['ask', 'Brücke', '--json', ...options]);
      return answerJson.parse(JSON.parse(out)).passages.map(({ articleId }) => articleId);
    };
    expect(new Set(await ids())).toEqual(new Set(['a', 'b']));
    expect(await ids('--limit', '1')).toHaveLength(1);
    expect(await ids('--from', '2020')).toEqual(['a']);
    expect(await ids('--to', '2019')).toEqual(['b']);
    expect(await ids('--source', 'bote')).toEqual(['a']);
  });

  it.each(['0', '51', '-1', '1.5', 'x', ''])('refuses --limit %j', async (limit) => {
    const { error, complaints, out } = await runProgram('.', ['ask', 'x', `--limit=${limit}`]);
    expect(error).toMatchObject({ code: 'commander.invalidArgument' });
    expect(complaints).toContain('a whole number from 1 to 50 is expected.');
    expect(complaints).toContain('--help');
    expect(out).toBe('');
  });

  it.each([
    ['no question', ['ask'], 'commander.missingArgument'],
    ['two questions', ['ask', 'x', 'y'], 'commander.excessArguments'],
    ['an unknown option', ['ask', 'x', '--frm', '2015'], 'commander.unknownOption'],
    ['an option without its value', ['ask', 'x', '--from'], 'commander.optionMissingArgument'],
    ['an unknown command', ['aks', 'x'], 'commander.unknownCommand'],
  ])('refuses %s', async (_, args, code) => {
    const { error, complaints } = await runProgram('.', args);
    expect(error).toMatchObject({ code });
    expect(complaints).toMatch(/^error: /);
  });

  it.each([
    ['an unreadable date', ['ask', 'Brücke', '--from', 'gestern'], UserError],
    ['an unknown source', ['ask', 'Brücke', '--source', 'X'], UserError],
    ['a blank question', ['ask', ' '], UserError],
  ])('leaves %s to its caller', async (_, args, kind) => {
    const { error, out } = await runProgram(await writeFolder(FILES), args);
    expect(error).toBeInstanceOf(kind);
    expect(out).toBe('');
  });

  it('leaves a missing folder and wrong settings to its caller', async () => {
    expect((await runProgram('/nowhere', ['ask', 'x'])).error).toBeInstanceOf(CorpusError);
    const { error } = await runProgram('.', ['ask', 'x'], { LOG_LEVEL: 'x' });
    expect(error).toBeInstanceOf(SettingsError);
  });
});

describe('--help', () => {
  it.each([
    [['--help'], ['ask', 'check', '--version', '--help', 'fundstelle']],
    [
      ['ask', '--help'],
      [
        '<question>',
        '--from <date>',
        '--to <date>',
        '--source <name>',
        '--limit <number>',
        '--explain',
        '--json',
      ],
    ],
    [
      ['check', '--help'],
      ['[folder]', '--strict', '--json', 'CORPUS_DIR'],
    ],
  ])('after %j names everything, whatever the settings', async (args, expected) => {
    const { out, error } = await runProgram('.', args, { LOG_LEVEL: 'wrong' });
    expect(error).toMatchObject({ exitCode: 0 });
    for (const name of expected) expect(out).toContain(name);
  });

  it('describes every command and every option', async () => {
    for (const args of [['--help'], ['ask', '--help'], ['check', '--help']]) {
      const { out } = await runProgram('.', args);
      const bare = out
        .split('\n')
        .filter((line) => /^ {2}(?:-\S|[a-z]+ \S)/.test(line) && !/\S {2,}\S/.test(line));
      expect(bare).toEqual([]);
    }
  });

  it('gives the version', async () => {
    const { out, error } = await runProgram('.', ['--version']);
    expect(out).toBe('1.2.3\n');
    expect(error).toMatchObject({ exitCode: 0 });
  });
});
