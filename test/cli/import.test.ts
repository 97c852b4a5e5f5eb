import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/import/article-store.ts';
import { articleFile, writeFolder } from '../corpus/temporary-folder.ts';
import { runProgram } from './run-program.ts';

const BODY =
  'Der Stadtrat von Ilmtal hat am Freitag den Bau einer neuen Brücke über die Ilm beschlossen. Sie kostet nach Angaben der Verwaltung zwölf Millionen Euro und soll die alte Brücke ersetzen.\n\nAnwohner klagen gegen den Plan, weil sie Lärm befürchten. Das Gericht will im kommenden Jahr darüber verhandeln, wie eine Sprecherin sagte.';
const ARTICLE = `Stadtrat beschließt neue Brücke\n\n14. Februar 2020\n\n${BODY}\n`;
const PATH = '2020/2020-02-14-stadtrat-beschliesst-neue-bruecke.md';
const OTHER =
  'Hafen bleibt geschlossen\n\n3. März 2019\n\nWegen des Eises auf dem See bleibt der Hafen von Seeburg bis auf Weiteres geschlossen, sagte der Hafenmeister.\n\nDie Fischer warten seit Wochen darauf, dass sie wieder ausfahren können. Viele haben andere Arbeit gefunden.\n';
const UNDATED = ARTICLE.replace('14. Februar 2020\n\n', '');

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Imports the files into a folder, with `--yes` unless told otherwise. */
async function importInto(out: string, files: Files, args: readonly string[] = ['--yes']) {
  return runProgram(out, ['import', await writeFolder(files), ...args]);
}

/** Paths of the files below a folder, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Expects that importing the files leaves these in a new folder, which `check` accepts. */
async function checkFiles(files: Files, expected: readonly string[]) {
  const out = path.join(await writeFolder({}), 'new', 'corpus');
  const outcome = await importInto(out, files);
  expect(outcome).toMatchObject({ error: undefined, exitCode: 0 });
  expect(await filesOf(out)).toEqual(expected);
  expect((await runProgram(out, ['check'])).exitCode).toBe(0);
  return out;
}

/** What `--json` says of each article, one object a line. */
async function outcomesOf(out: string, files: Files, args: readonly string[] = ['--yes']) {
  const { out: printed } = await importInto(out, files, [...args, '--json']);
  return printed
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** A folder that holds the article, imported. */
async function imported(text = ARTICLE): Promise<string> {
  const out = await writeFolder({});
  await importInto(out, { 'a.txt': text });
  return out;
}

/** Changes the only file of a folder by hand and says what it holds. */
async function edit(out: string, change: (text: string) => string): Promise<string> {
  const [file = ''] = await filesOf(out);
  const text = change(await readFile(path.join(out, file), 'utf8'));
  await writeFile(path.join(out, file), text);
  return text;
}

/** An article with these names for its title and date. */
const named = (title: string, date: string) =>
  `---\n# von Hand\nid: a # bleibt\n${title}: "Titel"\n\n${date}: 2020-02-14\nagencies: [ dpa, AFP ]\n---\nText.\n\n  title: y\n`;

describe('import', () => {
  it('writes articles that check accepts', async () => {
    await checkFiles({ 'a.txt': ARTICLE, 'sub/b.txt': OTHER, 'notes.pdf': 'x' }, [
      '2019/2019-03-03-hafen-bleibt-geschlossen.md',
      PATH,
    ]);
  });

  it.each([[[]], [['--dry-run']], [['--dry-run', '--yes']]])(
    'writes nothing in a dry run: %j',
    async (args) => {
      const out = await writeFolder({});
      const outcome = await importInto(out, { 'a.txt': ARTICLE }, args);
      expect(outcome).toMatchObject({ error: undefined, exitCode: 0 });
      expect(outcome.out).toContain(PATH);
      expect(await filesOf(out)).toEqual([]);
    },
  );

  it('shows every removed line', async () => {
    const { out } = await importInto(await writeFolder({}), { 'a.txt': ARTICLE });
    expect(out).toContain('3 Datumszeile: 14. Februar 2020');
    expect(out).toContain('1 gelesen, 1 neu');
  });

  it('prints one JSON object an article', async () => {
    const [first] = await outcomesOf(await writeFolder({}), { 'a.txt': ARTICLE });
    expect(first).toMatchObject({
      file: 'a.txt',
      outcome: 'new',
      path: PATH,
      headline: 'Stadtrat beschließt neue Brücke',
      datePublished: '2020-02-14',
      status: { headline: 'given', datePublished: 'given', publisher: 'missing' },
      publisher: null,
      agencies: [],
      url: null,
      inLanguage: 'de-DE',
      kicker: null,
      description: null,
      subheadings: [],
      paragraphs: BODY.split('\n\n'),
      removed: [{ kind: 'date', lines: { first: 3, last: 3 }, text: '14. Februar 2020' }],
    });
  });

  it('leaves a source alone that is known', async () => {
    const out = await imported();
    const before = await readFile(path.join(out, PATH), 'utf8');
    expect(await outcomesOf(out, { 'a.txt': ARTICLE })).toMatchObject([{ outcome: 'known' }]);
    expect(await filesOf(out)).toEqual([PATH]);
    expect(await readFile(path.join(out, PATH), 'utf8')).toBe(before);
  });

  it('follows a source that changed, under the same id and path', async () => {
    const out = await imported();
    const [id] = /a-[0-9a-f]{12}/.exec(await readFile(path.join(out, PATH), 'utf8')) ?? [];
    const changed = ARTICLE.replace('zwölf', 'dreizehn');
    expect(await outcomesOf(out, { 'a.txt': changed })).toMatchObject([
      { outcome: 'updated', id, path: PATH },
    ]);
    expect(await filesOf(out)).toEqual([PATH]);
    expect(await readFile(path.join(out, PATH), 'utf8')).toContain('dreizehn Millionen');
  });

  it.each([
    ['headline', (text: string) => text.replace('headline: Stadt', 'headline: Der Stadt')],
    ['text', (text: string) => text.replace('Anwohner klagen', 'Nachbarn klagen')],
  ])('never writes over what a person changed: %s', async (_name, change) => {
    const out = await imported();
    const text = await edit(out, change);
    const changed = { 'a.txt': ARTICLE.replace('zwölf', 'dreizehn') };
    expect(await outcomesOf(out, changed)).toMatchObject([{ outcome: 'edited' }]);
    expect(await outcomesOf(out, { 'a.txt': ARTICLE })).toMatchObject([{ outcome: 'known' }]);
    expect(await readFile(path.join(out, PATH), 'utf8')).toBe(text);
  });

  it('never writes over a file that a person wrote', async () => {
    const own = articleFile('x');
    const out = await writeFolder({ [PATH]: own });
    await importInto(out, { 'a.txt': ARTICLE });
    expect(await filesOf(out)).toEqual([PATH.replace('.md', '-2.md'), PATH]);
    expect(await readFile(path.join(out, PATH), 'utf8')).toBe(own);
  });

  it('leaves nearly the same article out, but not one with another number', async () => {
    const out = await imported(ARTICLE.replace('zwölf', '12'));
    const files = {
      'b.txt': ARTICLE.replace('zwölf', '12').replace('Anwohner', 'Nachbarn'),
      'c.txt': ARTICLE.replace('zwölf', '31'),
    };
    expect(await outcomesOf(out, files)).toMatchObject([
      {
        file: 'b.txt',
        outcome: 'near-duplicate',
      },
      { file: 'c.txt', outcome: 'new' },
    ]);
  });

  it('is not stopped by a bad file', async () => {
    const out = await writeFolder({});
    const files = {
      'a-empty.txt': '',
      'b-binary.txt': Uint8Array.from({ length: 400 }, (_, place) => place % 7),
      'c-cut.txt': Uint8Array.from([0xff, 0xfe, 0x41]),
      'd.jsonl': `{"title": "Kaputt", "text": \n${JSON.stringify({ title: 'Gut', text: OTHER })}\n`,
      'e.xml': '<rss><channel><item>',
      'f.txt': ARTICLE,
    };
    expect(await outcomesOf(out, files)).toMatchObject([
      { file: 'a-empty.txt', outcome: 'failed', error: 'empty' },
      { file: 'b-binary.txt', outcome: 'failed', error: 'binary' },
      { file: 'c-cut.txt', outcome: 'failed', error: 'binary' },
      { file: 'd.jsonl', outcome: 'failed', error: 'not-json', detail: 'line 1' },
      { file: 'd.jsonl', outcome: 'new', headline: 'Gut' },
      { file: 'e.xml', outcome: 'failed' },
      { file: 'f.txt', outcome: 'new' },
    ]);
    expect((await importInto(out, files)).exitCode).toBe(1);
  });

  it('ends with 3 on warnings where it is strict', async () => {
    const out = await writeFolder({});
    const files = { 'a.txt': UNDATED };
    expect((await importInto(out, files, ['--dry-run'])).exitCode).toBe(0);
    expect((await importInto(out, files, ['--dry-run', '--strict'])).exitCode).toBe(3);
    expect((await importInto(out, { 'a.txt': OTHER }, ['--strict'])).exitCode).toBe(0);
  });

  it('says what input is missing', async () => {
    const folder = await writeFolder({ 'a.pdf': 'x' });
    const missing = await runProgram(folder, ['import', path.join(folder, 'none')]);
    expect(missing.error).toMatchObject({ name: 'InputError', reason: 'ENOENT' });
    const { error } = await runProgram(folder, ['import', folder]);
    expect(error).toMatchObject({ name: 'InputError', reason: '' });
  });

  it('takes the publisher of all from the operator, where they name none', async () => {
    const line = JSON.stringify({ title: 'Eis', source: 'Seeblatt', text: OTHER });
    const files = { 'a.txt': ARTICLE, 'b.jsonl': line };
    expect(
      await outcomesOf(await writeFolder({}), files, ['--source', 'Ilmtaler Bote']),
    ).toMatchObject([
      { publisher: 'Ilmtaler Bote', status: { publisher: 'given' } },
      { publisher: 'Seeblatt' },
    ]);
  });

  it('reads standard input', async () => {
    const out = await writeFolder({});
    const outcome = await runProgram(out, ['import', '-', '--yes'], {}, ARTICLE);
    expect(outcome).toMatchObject({ error: undefined, exitCode: 0 });
    expect(await filesOf(out)).toEqual([PATH]);
  });

  it.each([
    ['windows-1252', Buffer.from(ARTICLE, 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(ARTICLE, 'utf16le')],
    ['UTF-8 with a mark and CRLF', Buffer.from(`\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`)],
  ])('reads %s', async (_name, bytes) => {
    const out = await checkFiles({ 'a.txt': bytes }, [PATH]);
    expect(await readFile(path.join(out, PATH), 'utf8')).toContain(BODY);
  });

  it('leaves all as it was where it cannot write', async () => {
    const files = { 'a.txt': 'kept', '2020': 'no folder' };
    const out = await writeFolder(files);
    const { error } = await importInto(out, { 'a.txt': ARTICLE });
    expect(error).toBeInstanceOf(StoreError);
    expect(await filesOf(out)).toEqual(['2020', 'a.txt']);
    expect(await readFile(path.join(out, '2020'), 'utf8')).toBe('no folder');
  });
});

describe('date', () => {
  it.each([
    ['2014-10-14', [], 'datePublished: 2014-10-14\n', 'status: given'],
    ['2014-10-14?', ['--note', 'Dienstag: der 14.'], 'dateNote: "Dienstag: der 14."', 'inferred'],
  ])('enters %s', async (edtf, args, ...expected) => {
    const out = await imported(UNDATED);
    const [file = ''] = await filesOf(out);
    const before = await readFile(path.join(out, file), 'utf8');
    const [id = ''] = /a-[0-9a-f]{12}/.exec(before) ?? [];
    const { out: printed } = await runProgram(out, ['date', id, edtf, ...args]);
    expect(printed).toBe(`${file}: datePublished ist jetzt ${edtf}.\n`);
    const after = await readFile(path.join(out, file), 'utf8');
    for (const part of expected) expect(after).toContain(part);
    expect(after.split('---\n').at(-1)).toBe(before.split('---\n').at(-1));
    expect((await runProgram(out, ['check', '--strict'])).exitCode).toBe(0);
    const changed = { 'a.txt': UNDATED.replace('zwölf', 'dreizehn') };
    expect(await outcomesOf(out, changed)).toMatchObject([{ outcome: 'edited' }]);
    expect(await readFile(path.join(out, file), 'utf8')).toBe(after);
  });

  it.each([
    ['an unknown id', ['b', '2014-10-14']],
    ['a German date', ['a', '14.10.2014']],
    ['a day that does not exist', ['a', '2014-02-30']],
    ['an uncertain date without a note', ['a', '2014-10-14?']],
  ])('refuses %s and changes nothing', async (_name, args) => {
    const out = await writeFolder({ 'a.md': articleFile('a') });
    expect(await runProgram(out, ['date', ...args])).toMatchObject({ out: '', exitCode: 2 });
    expect(await readFile(path.join(out, 'a.md'), 'utf8')).toBe(articleFile('a'));
  });
});

describe('check --fix', () => {
  it('renames fields and keeps comments and everything else', async () => {
    const out = await writeFolder({ 'a.md': named('title', 'date'), 'b.md': 'title: no article' });
    expect(await runProgram(out, ['check', '--fix'])).toMatchObject({ exitCode: 1 });
    expect(await readFile(path.join(out, 'a.md'), 'utf8')).toBe(named('headline', 'datePublished'));
    expect(await readFile(path.join(out, 'b.md'), 'utf8')).toBe('title: no article');
  });
});
