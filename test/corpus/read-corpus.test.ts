import { describe, expect, it } from 'vitest';
import { CorpusError, readCorpus } from '../../src/corpus/read-corpus.ts';
import { MAX_FILE_BYTES } from '../../src/corpus/source-text.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { day } from '../domain/sample-article.ts';
import { articleFile, writeFolder } from './temporary-folder.ts';

const TODAY = day('2026-01-01');

const show = ({ file, line, column, code }: Problem) => `${file}:${line}:${column} ${code}`;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Expects these articles by id, in this order, and these problems. */
async function check(files: Files, ids: readonly string[], problems: readonly string[]) {
  const corpus = await readCorpus(await writeFolder(files), TODAY);
  expect(corpus.articles.map(({ id }) => id)).toEqual(ids);
  expect(corpus.problems.map(show)).toEqual(problems);
}

const good = articleFile('a');

describe('readCorpus', () => {
  it('takes no description for an article, wherever it lies', async () => {
    await check({ 'a.md': good, '2020/README.md': '# x', 'readme.md': '# y' }, ['a'], []);
  });

  it('reads articles of all subfolders, by path', async () => {
    const files = { 'b.md': articleFile('c'), '2020/z.md': articleFile('b'), '2020/01/y.md': good };
    await check(files, ['a', 'b', 'c'], []);
  });

  it('takes any spelling of the file ending', async () => {
    await check({ 'a.MD': good, 'b.Md': articleFile('b') }, ['a', 'b'], []);
  });

  it('tells of files that can be imported and are no articles', async () => {
    const files = {
      'a.md': good,
      'b.txt': articleFile('b'),
      'c.markdown': 'x',
      '2020/d.HTML': '<p>x',
      'e.jsonl': '{}',
      'f.png': 'x',
      'ohne-endung': 'x',
      'README.txt': 'x',
      '.g.txt': 'x',
      'thesaurus.yaml': '',
    };
    const strays = ['2020/d.HTML', 'b.txt', 'c.markdown', 'e.jsonl'];
    await check(
      files,
      ['a'],
      strays.map((file) => `${file}:1:1 K023`),
    );
  });

  it('tells of 20 of them at most', async () => {
    const names = Array.from({ length: 25 }, (_, number) => `${number}.txt`);
    const files = Object.fromEntries(names.map((name) => [name, 'x']));
    const { problems } = await readCorpus(await writeFolder({ ...files, 'a.md': good }), TODAY);
    expect(problems).toHaveLength(20);
  });

  it('skips its own description and hidden files and folders', async () => {
    const files = {
      'a.md': good,
      'README.md': '# Hi',
      '.b.md': 'x',
      '.git/c.md': 'x',
      'd/.e/f.md': 'x',
    };
    await check(files, ['a'], []);
    const { fileCount } = await readCorpus(await writeFolder(files), TODAY);
    expect(fileCount).toBe(1);
  });

  it('hides no article behind a broken file', async () => {
    const files = { 'a.md': good, 'b.md': 'Nur Text', 'c.md': articleFile('c') };
    await check(files, ['a', 'c'], ['b.md:1:1 K003']);
  });

  it('keeps the first of two articles with one id, by path', async () => {
    const files = {
      'b.md': articleFile('x'),
      'a.md': `\n${articleFile('x')}`,
      'c.md': articleFile('y'),
    };
    await check(files, ['x', 'y'], ['b.md:2:5 K004']);
    const { problems } = await readCorpus(await writeFolder(files), TODAY);
    expect(problems).toMatchObject([{ id: 'x', otherFile: 'a.md' }]);
  });

  it('frees the id of an article that is left out', async () => {
    const broken = articleFile('x', ['form: y']);
    await check({ 'a.md': broken, 'b.md': articleFile('x') }, ['x'], ['a.md:5:7 K008']);
  });

  it('reports files that cannot be read', async () => {
    const files = {
      'a.md': good,
      'empty.md': ' \n',
      'folder.md/': '',
      'large.md': 'x'.repeat(MAX_FILE_BYTES + 1),
      'latin.md': Uint8Array.from([0xfc]),
    };
    const expected = ['empty', 'folder', 'large', 'latin'].map((name) => `${name}.md:1:1 K009`);
    await check(files, ['a'], expected);
    const { problems, fileCount } = await readCorpus(await writeFolder(files), TODAY);
    expect(fileCount).toBe(5);
    expect(problems.map((problem) => problem.code === 'K009' && problem.reason)).toEqual([
      'empty',
      'unreadable',
      'too-large',
      'not-utf8',
    ]);
  });

  it('reads more files than it opens at once, in order', async () => {
    const ids = Array.from({ length: 70 }, (_, index) => `a${String(index).padStart(2, '0')}`);
    await check(Object.fromEntries(ids.map((id) => [`${id}.md`, articleFile(id)])), ids, []);
  });

  it('sorts problems by file and place', async () => {
    const files = {
      'b.md': articleFile('b', ['x1: y', 'dateModified: z']),
      'a.md': articleFile('a', ['dateModified: z', 'x1: y']),
      'c.md': articleFile('c'),
    };
    const expected = ['a.md:5:15 K001', 'a.md:6:1 K006', 'b.md:5:1 K006', 'b.md:6:15 K001'];
    await check(files, ['c'], expected);
  });

  it('warns against the given day', async () => {
    const folder = await writeFolder({ 'a.md': good });
    const codes = async (today: string) =>
      (await readCorpus(folder, day(today))).problems.map(({ code }) => code);
    expect(await codes('2020-02-13')).toEqual(['K015']);
    expect(await codes('2020-02-14')).toEqual([]);
  });
});

describe('readCorpus, beside the articles', () => {
  it('reads thesaurus and examples', async () => {
    const files = {
      'a.md': good,
      'thesaurus.yaml': 'groups: [[A, B]]',
      'examples.yaml': 'questions: [Wer?]',
    };
    const corpus = await readCorpus(await writeFolder(files), TODAY);
    expect(corpus.thesaurus).toEqual([['A', 'B']]);
    expect(corpus.examples).toEqual(['Wer?']);
    expect(corpus.fileCount).toBe(1);
  });

  it('does without them', async () => {
    const { thesaurus, examples, problems } = await readCorpus(
      await writeFolder({ 'a.md': good }),
      TODAY,
    );
    expect([thesaurus, examples, problems]).toEqual([[], [], []]);
  });

  it('takes empty ones for none', async () => {
    await check({ 'a.md': good, 'thesaurus.yaml': '', 'examples.yaml': '\n' }, ['a'], []);
  });

  it('reports broken ones and serves the articles all the same', async () => {
    const files = { 'a.md': good, 'thesaurus.yaml': 'x: 1', 'examples.yaml': 'questions: x' };
    await check(files, ['a'], ['examples.yaml:1:1 K022', 'thesaurus.yaml:1:1 K022']);
  });

  it('reports unreadable ones', async () => {
    const files = { 'a.md': good, 'thesaurus.yaml/': '', 'examples.yaml': Uint8Array.of(0xfc) };
    await check(files, ['a'], ['examples.yaml:1:1 K009', 'thesaurus.yaml:1:1 K009']);
  });

  it('does not read them in subfolders', async () => {
    await check({ 'a.md': good, '2020/thesaurus.yaml': 'x: 1' }, ['a'], []);
  });
});

/** Expects the folder to be refused with these problems. */
async function checkRefused(folder: string, fault: string, problems: readonly string[] = []) {
  const error: unknown = await readCorpus(folder, TODAY).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CorpusError);
  expect(error).toMatchObject({ fault, folder });
  expect(error instanceof CorpusError && error.problems.map(show)).toEqual(problems);
}

describe('readCorpus, where it cannot serve', () => {
  it('refuses a folder that is not there, and keeps the cause', async () => {
    const folder = `${await writeFolder({})}/missing`;
    await checkRefused(folder, 'no-folder');
    await expect(readCorpus(folder, TODAY)).rejects.toMatchObject({ cause: { code: 'ENOENT' } });
  });

  it('refuses a file for a folder', async () => {
    await checkRefused(`${await writeFolder({ 'a.md': good })}/a.md`, 'no-folder');
  });

  it('refuses a folder without articles', async () => {
    await checkRefused(await writeFolder({ 'README.md': '# Hi', 'a.png': 'x' }), 'no-articles');
    const imported = await writeFolder({ 'a.txt': 'x' });
    await checkRefused(imported, 'no-articles', ['a.txt:1:1 K023']);
  });

  it('refuses a folder without a valid article, and says what is wrong', async () => {
    const folder = await writeFolder({ 'b.md': '', 'a.md': 'Nur Text', 'thesaurus.yaml': 'x: 1' });
    const expected = ['a.md:1:1 K003', 'b.md:1:1 K009', 'thesaurus.yaml:1:1 K022'];
    await checkRefused(folder, 'no-valid-article', expected);
  });
});

async function fingerprintOf(files: Files): Promise<string> {
  return (await readCorpus(await writeFolder(files), TODAY)).fingerprint;
}

describe('readCorpus, the fingerprint', () => {
  it('is the same for the same files, and another for any other text, name or thesaurus', async () => {
    const files = { 'a.md': articleFile('a-1') };
    const first = await fingerprintOf(files);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await fingerprintOf(files)).toBe(first);
    const others = await Promise.all([
      fingerprintOf({ 'b.md': articleFile('a-1') }),
      fingerprintOf({ 'a.md': `${articleFile('a-1')}\nNoch ein Satz.` }),
      fingerprintOf({ ...files, 'thesaurus.yaml': 'groups:\n  - [IS, ISIS]\n' }),
    ]);
    expect(new Set([first, ...others]).size).toBe(4);
  });
});
