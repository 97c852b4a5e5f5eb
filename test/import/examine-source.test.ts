import { Buffer } from 'node:buffer';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArticleStore, StoreError } from '../../src/import/article-store.ts';
import { correctDraft } from '../../src/import/correct-draft.ts';
import type { Draft } from '../../src/import/draft.ts';
import { type Examined, examineSource } from '../../src/import/examine-source.ts';
import { readSource } from '../../src/import/read-source.ts';
import { type StoredDraft, storeDraft } from '../../src/import/store-draft.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';

const BRIDGE =
  'Der Stadtrat von Ilmtal hat am Freitag den Bau einer neuen Brücke über die Ilm beschlossen. Sie kostet nach Angaben der Verwaltung zwölf Millionen Euro und soll die alte Brücke ersetzen.';
const HARBOUR =
  'Wegen des Eises auf dem See bleibt der Hafen von Seeburg bis auf Weiteres geschlossen, sagte der Hafenmeister. Die Fischer warten seit Wochen darauf, dass sie wieder ausfahren können.';
const WRITING = { at: '2026-01-01T12:00:00Z', tool: 'fundstelle 1' };

type Read = Extract<Examined, { kind: 'read' }>;

/** What would become of a source, from a store that is opened for it. */
async function examine(folder: string, content: unknown, name = 'a.json') {
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const store = await openArticleStore(folder);
  return examineSource({ name, bytes }, { store, read: (source) => readSource(source, 'auto') });
}

/** Stores what was read, one after the other, in one store. */
async function storeAll(
  folder: string,
  examined: readonly Examined[],
  change: (draft: Draft) => Draft = (draft) => draft,
): Promise<StoredDraft[]> {
  const store = await openArticleStore(folder);
  const stored: StoredDraft[] = [];
  for (const { draft, part } of examined.filter((one): one is Read => one.kind === 'read'))
    stored.push(await storeDraft(change(draft), part, { store, ...WRITING }));
  return stored;
}

/** Paths of all files below a folder, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

const verdictsOf = (examined: readonly Examined[]) =>
  examined.map((one) => (one.kind === 'read' ? one.verdict : one));

const article = (title: string, text: string, more = {}) => ({
  title,
  text,
  date: '2020-02-14',
  ...more,
});

/** A folder that holds the article about the bridge, from `a.json`. */
async function withBridge(): Promise<string> {
  const folder = await writeFolder({});
  await storeAll(folder, await examine(folder, article('Brücke', BRIDGE)));
  return folder;
}

/** Changes a file by hand. */
async function edit(folder: string, file: string): Promise<void> {
  const text = await readFile(path.join(folder, file), 'utf8');
  await writeFile(path.join(folder, file), text.replace('publisher: null', 'publisher: Bote'));
}

const FILE = '2020/2020-02-14-bruecke.md';

describe('examineSource', () => {
  it('says what would happen to each article, and writes nothing', async () => {
    const folder = await withBridge();
    const before = await filesOf(folder);
    const [id] = (await openArticleStore(folder)).stored.map((one) => one.id);
    const source = [
      article('Brücke', `${BRIDGE} Das teilte die Stadt mit.`),
      article('Hafen', HARBOUR),
      { title: 'ohne Text' },
      article('Hafen', HARBOUR),
      article('Der Hafen', HARBOUR, { date: '2020-02-15' }),
    ];
    const examined = await examine(folder, source, 'b.json');
    const [, harbour] = examined;
    expect(verdictsOf(examined)).toMatchObject([
      { kind: 'near-duplicate', id, path: FILE, shared: 1 },
      { kind: 'new' },
      { kind: 'failed', fault: 'no-text', detail: { kind: 'item', number: 3 } },
      { kind: 'known', path: '2020/2020-02-14-hafen.md' },
      {
        kind: 'near-duplicate',
        path: '2020/2020-02-14-hafen.md',
        shared: 1,
      },
    ]);
    expect(harbour).toMatchObject({ draft: { headline: { value: 'Hafen' } } });
    expect(await filesOf(folder)).toEqual(before);
  });

  it.each([
    ['the same source', article('Brücke', BRIDGE), 'known'],
    ['a later version', article('Brücke', BRIDGE.replace('alte', 'marode')), 'updated'],
    ['another article under its name', article('Hafen', HARBOUR), 'new'],
  ])('knows %s', async (_name, content, kind) => {
    const [examined] = verdictsOf(await examine(await withBridge(), content));
    expect(examined).toMatchObject(kind === 'new' ? { kind } : { kind, path: FILE });
  });

  it('knows an article that a person has changed since', async () => {
    const folder = await withBridge();
    await edit(folder, FILE);
    const later = article('Brücke', BRIDGE.replace('alte', 'marode'));
    expect(verdictsOf(await examine(folder, later))).toMatchObject([
      { kind: 'edited', path: FILE },
    ]);
  });

  it.each([
    ['under another name', {}, 'known'],
    ['under another headline', { title: 'Ein Bau' }, 'known'],
    ['of no paper', { publisher: undefined }, 'known'],
    ['of no day', { date: undefined }, 'known'],
    ['of the day’s month', { date: '2020-02' }, 'known'],
    ['of another day', { date: '2020-02-15' }, 'near-duplicate'],
    ['of another paper', { publisher: 'Kurier' }, 'near-duplicate'],
  ])('knows the very same text %s, but not printed elsewhere', async (_name, more, kind) => {
    const body = `## Rat\n\n${BRIDGE.replace(' am Freitag', '\nam Freitag')}`;
    const head = 'id: bau\ntitle: Brücke\ndate: 2020-02-14\nsource: Bote';
    const folder = await writeFolder({ 'bau.md': `---\n${head}\n---\n${body}\n` });
    const same = { ...article('Brücke', `Rat\n\n${BRIDGE}`), publisher: 'Bote', ...more };
    const [verdict] = verdictsOf(await examine(folder, same, 'b.json'));
    expect(verdict).toMatchObject({ kind, id: 'bau', path: 'bau.md' });
  });

  it('says how much is shared with another article', async () => {
    const other = `${BRIDGE.replace('Der Stadtrat', 'Der Rat der Stadt')} ${HARBOUR}`;
    const [verdict] = verdictsOf(
      await examine(await withBridge(), article('Bau', other), 'b.json'),
    );
    expect(verdict).toMatchObject({ kind: 'near-duplicate', path: FILE });
    const shared = verdict && 'shared' in verdict ? verdict.shared : 0;
    expect(shared).toBeGreaterThanOrEqual(0.8);
    expect(shared).toBeLessThan(1);
  });

  it.each([
    ['', { fault: 'empty', detail: undefined }],
    ['{"a":', { fault: 'not-json', detail: { kind: 'place', line: 1, column: 6 } }],
    [`{"text": "${'a b '.repeat(600_000)}"}`, { fault: 'too-large' }],
  ])('gives one failure for a bad source', async (content, expected) => {
    const examined = await examine(await writeFolder({}), content);
    expect(examined).toMatchObject([{ kind: 'failed', ...expected }]);
  });

  it('gives plain values', async () => {
    const examined = await examine(await withBridge(), [article('Brücke', BRIDGE), 7], 'b.json');
    expect(structuredClone(examined)).toStrictEqual(examined);
  });
});

describe('storeDraft', () => {
  it('writes some of the drafts, corrected, after they crossed a thread', async () => {
    const folder = await writeFolder({});
    const examined = await examine(folder, [article('Brücke', BRIDGE), article('Hafen', HARBOUR)]);
    const [stored] = await storeAll(folder, structuredClone(examined.slice(1)), (draft) => {
      const result = correctDraft(draft, { headline: 'Eis', datePublished: 'März 2019?' }, 'Ada');
      return result.kind === 'draft' ? result.draft : draft;
    });
    expect(stored).toMatchObject({ kind: 'new', path: '2019/2019-03-eis.md' });
    expect(await filesOf(folder)).toEqual(['2019/2019-03-eis.md']);
    const text = await readFile(path.join(folder, '2019/2019-03-eis.md'), 'utf8');
    expect(text).toContain(`id: ${stored?.id}\n`);
    expect(text).toContain('datePublished: 2019-03?\n');
    expect(text).not.toContain('isNamed');
  });

  it('writes two drafts of one name and text beside each other', async () => {
    const folder = await writeFolder({});
    const files = [
      article('Eis', HARBOUR),
      article('Eis', HARBOUR, { link: 'https://example.org/b' }),
    ];
    const stored = await storeAll(folder, await examine(folder, files));
    expect(stored.map((one) => one.path)).toEqual([
      '2020/2020-02-14-eis.md',
      '2020/2020-02-14-eis-2.md',
    ]);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
  });

  it('stores one draft once, in one store or a new one', async () => {
    const folder = await writeFolder({});
    const [one] = await examine(folder, article('Brücke', BRIDGE));
    const twice = one ? [one, one] : [];
    const [first, second] = await storeAll(folder, twice);
    expect(second).toEqual({ ...first, kind: 'known' });
    expect(await storeAll(folder, twice.slice(1))).toEqual([second]);
    expect(await filesOf(folder)).toEqual([FILE]);
  });

  it('follows a later version, but never over what a person changed', async () => {
    const folder = await withBridge();
    const later = await examine(folder, article('Brücke', BRIDGE.replace('alte', 'marode')));
    expect(await storeAll(folder, later)).toMatchObject([{ kind: 'updated', path: FILE }]);
    expect(await readFile(path.join(folder, FILE), 'utf8')).toContain('marode');
    const latest = await examine(folder, article('Brücke', BRIDGE.replace('alte', 'morsche')));
    await edit(folder, FILE);
    expect(await storeAll(folder, latest)).toMatchObject([{ kind: 'edited', path: FILE }]);
    expect(await readFile(path.join(folder, FILE), 'utf8')).toContain('marode');
  });

  it('writes a near-duplicate that somebody chose to keep', async () => {
    const folder = await withBridge();
    const examined = await examine(folder, article('Bau', BRIDGE), 'b.json');
    expect(await storeAll(folder, examined)).toMatchObject([
      { kind: 'new', path: '2020/2020-02-14-bau.md' },
    ]);
  });

  it('leaves all as it was where it cannot write, and can try again', async () => {
    const folder = await writeFolder({ '2020': 'no folder' });
    const examined = await examine(folder, article('Brücke', BRIDGE));
    const failing = storeAll(folder, examined);
    await expect(failing).rejects.toThrow(StoreError);
    expect(await filesOf(folder)).toEqual(['2020']);
    const store = await openArticleStore(folder);
    const [one] = examined;
    if (one?.kind !== 'read') throw new Error('nothing read');
    const storing = () => storeDraft(one.draft, one.part, { store, ...WRITING });
    await expect(storing()).rejects.toThrow(StoreError);
    expect(store.stored).toEqual([]);
    await rm(path.join(folder, '2020'));
    expect(await storing()).toMatchObject({ kind: 'new', path: FILE });
  });
});
