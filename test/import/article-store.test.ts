import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/import/article-file.ts';
import { openArticleStore, StoreError } from '../../src/import/article-store.ts';
import { articleFile, writeFolder } from '../corpus/temporary-folder.ts';

/** All files below a folder with what they hold, by path. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    contents[path.relative(folder, file)] = await readFile(file, 'utf8');
  }
  return contents;
}

const FIELDS = 'id: a\nheadline: Titel\ndatePublished: 2020-02-14';

/** An imported article whose content has this hash. */
const withHash = (hash: string, body = 'Text.') =>
  articleFile('a', [`import: {file: a.txt, sha256: ab, content: ${hash}}`], body);

describe('openArticleStore', () => {
  it('reads articles of all subfolders, and nothing else', async () => {
    const folder = await writeFolder({
      'b.md': articleFile('b'),
      '2020/a.MD': articleFile('a'),
      'README.md': articleFile('c'),
      '.git/d.md': articleFile('d'),
      'no-id.md': '---\nheadline: x\n---\nText.\n',
      'broken.md': '---\nid: "e\n---\nText.\n',
      'thesaurus.yaml': '[]',
    });
    const { stored } = await openArticleStore(folder);
    expect(stored.map(({ id, path: file }) => `${id} ${file}`)).toEqual(['a 2020/a.MD', 'b b.md']);
  });

  it('knows an imported article by its source, even where a person has broken its YAML', async () => {
    const sha256 = 'ab'.repeat(32);
    const broken = `---\nid: a\nheadline: "offen\nimport:\n  sha256: ${sha256}\n---\nText.\n`;
    const { stored } = await openArticleStore(await writeFolder({ 'a.md': broken }));
    expect(stored).toMatchObject([{ id: 'a', path: 'a.md', source: sha256, isUntouched: false }]);
  });

  it('holds nothing where there is no folder', async () => {
    const store = await openArticleStore(path.join(await writeFolder({}), 'none'));
    expect(store.stored).toEqual([]);
  });

  it.each([
    ['an imported article', withHash(contentHash(FIELDS, 'Text.')), 'ab', true],
    ['another body', withHash(contentHash(FIELDS, 'Text.'), 'Anders.'), 'ab', false],
    ['another hash', withHash('ff'), 'ab', false],
    [
      'a comment of a person',
      withHash(contentHash(FIELDS, 'Text.')).replace('Titel', 'Titel # stimmt das?'),
      'ab',
      false,
    ],
    ['one of a person', articleFile('a'), undefined, false],
  ])('knows whether it is untouched: %s', async (_name, text, source, isUntouched) => {
    const { stored } = await openArticleStore(await writeFolder({ 'a.md': text }));
    expect(stored).toMatchObject([{ source, isUntouched }]);
  });
});

describe('create', () => {
  it('writes below the folder and leaves no other file', async () => {
    const folder = path.join(await writeFolder({}), 'new');
    const store = await openArticleStore(folder);
    expect(await store.create('2020/x', 'Text')).toBe('2020/x.md');
    expect(await contentsOf(folder)).toEqual({ [path.join('2020', 'x.md')]: 'Text' });
  });

  it('finds a free name', async () => {
    const folder = await writeFolder({ 'x.md': 'von Hand', 'x-2.md': 'auch' });
    const store = await openArticleStore(folder);
    expect(await store.create('x', 'neu')).toBe('x-3.md');
    expect(await store.create('x', 'neuer')).toBe('x-4.md');
    expect(await contentsOf(folder)).toEqual({
      'x.md': 'von Hand',
      'x-2.md': 'auch',
      'x-3.md': 'neu',
      'x-4.md': 'neuer',
    });
  });

  it('says why it cannot write, and leaves all as it was', async () => {
    const folder = await writeFolder({ '2020': 'kein Ordner' });
    const store = await openArticleStore(folder);
    const writing = store.create('2020/x', 'Text');
    await expect(writing).rejects.toBeInstanceOf(StoreError);
    await expect(writing).rejects.toThrow(/: E[A-Z]+$/);
    expect(await contentsOf(folder)).toEqual({ '2020': 'kein Ordner' });
  });
});

describe('replace', () => {
  it('writes over the article it is given', async () => {
    const folder = await writeFolder({ '2020/a.md': articleFile('a') });
    const store = await openArticleStore(folder);
    for (const article of store.stored)
      expect(await store.replace(article, 'neu')).toBe('2020/a.md');
    expect(await contentsOf(folder)).toEqual({ [path.join('2020', 'a.md')]: 'neu' });
  });

  it('keeps the old text where the new one cannot be put in its place', async () => {
    const folder = await writeFolder({ 'a.md': articleFile('a'), 'b.md/x': 'kept' });
    const store = await openArticleStore(folder);
    for (const article of store.stored)
      await expect(store.replace({ ...article, path: 'b.md' }, 'neu')).rejects.toThrow(StoreError);
    expect(await contentsOf(folder)).toEqual({
      'a.md': articleFile('a'),
      [path.join('b.md', 'x')]: 'kept',
    });
  });
});
