import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../corpus/temporary-folder.ts';
import { runProgram } from './run-program.ts';

const BOAT =
  'Boot gesunken\n\n3. Mai 2016\n\nVor der Insel ist in der Nacht ein Boot gesunken, wie die Wache in Husum am Morgen mitteilte. Alle Leute an Bord wurden gerettet.\n';
const MARKET =
  'Markt zieht um\n\n4. Mai 2016\n\nDer Wochenmarkt zieht im Herbst vom Rathaus an den Hafen, das hat der Rat der Stadt nach langer Beratung beschlossen.\n';

/** The articles of a folder by their headlines, with their ids. */
async function articlesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const articles = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith('.md'))) {
    const text = await readFile(path.join(folder, name), 'utf8');
    articles.set(/^headline: (.*)$/m.exec(text)?.[1] ?? '', /^id: (.*)$/m.exec(text)?.[1] ?? '');
  }
  return articles;
}

/** Brings a text in from standard input, or a file. */
async function bring(out: string, input: string, text = '') {
  return await runProgram(out, ['import', input, '--yes', '--out', out], {}, text);
}

/** A line of an export. */
function line(title: string, text: string): string {
  return JSON.stringify({ title, text, date: '2016-05-03' });
}

describe('import, once more', () => {
  it('keeps two articles from standard input apart', async () => {
    const out = await writeFolder({});
    await bring(out, '-', BOAT);
    await bring(out, '-', MARKET);
    expect([...(await articlesOf(out)).keys()].toSorted()).toEqual([
      'Boot gesunken',
      'Markt zieht um',
    ]);
  });

  it('keeps two articles apart that lie under one name in two folders', async () => {
    const out = await writeFolder({});
    await bring(out, await writeFolder({ '001.txt': BOAT }));
    await bring(out, await writeFolder({ '001.txt': MARKET }));
    expect((await articlesOf(out)).size).toBe(2);
  });

  it('knows the articles of an export where a new one came on top', async () => {
    const out = await writeFolder({});
    const [boat, market] = [line('Boot', BOAT), line('Markt', MARKET)];
    const storm = line(
      'Sturm',
      'Ein Sturm hat am Abend viele Dächer der alten Häuser am Deich abgedeckt.',
    );
    const file = path.join(await writeFolder({ 'a.jsonl': `${boat}\n${market}\n` }), 'a.jsonl');
    await bring(out, file);
    const before = await articlesOf(out);
    await writeFile(file, `${storm}\n${boat}\n${market}\n`);
    const { out: report } = await bring(out, file);
    expect(report).toContain('1 neu');
    const after = await articlesOf(out);
    expect(after.size).toBe(3);
    for (const [headline, id] of before) expect(after.get(headline)).toBe(id);
  });

  it('never overwrites what a person has noted in a comment', async () => {
    const out = await writeFolder({});
    const source = path.join(await writeFolder({ 'boot.txt': BOAT }), 'boot.txt');
    await bring(out, source);
    const file = path.join(out, '2016/2016-05-03-boot-gesunken.md');
    const noted = (await readFile(file, 'utf8')).replace(
      'publisher: null',
      'publisher: null # wer?',
    );
    await writeFile(file, noted);
    await writeFile(source, BOAT.replace('Alle Leute', 'Alle 12 Leute'));
    const { out: report } = await bring(out, source);
    expect(report).toContain('wurde von Hand geändert');
    expect(await readFile(file, 'utf8')).toBe(noted);
  });

  it('keeps a summary a summary', async () => {
    const out = await writeFolder({});
    const summary =
      '---\nid: x\ntitle: Boot\ndate: 2016-05-03\nform: summary\n---\nDas Boot sank.\n';
    await bring(out, await writeFolder({ 'a.md': summary }));
    expect(await readFile(path.join(out, '2016/2016-05-03-boot.md'), 'utf8')).toContain(
      'form: summary',
    );
  });

  it('leaves files alone that are not UTF-8 when names are mended', async () => {
    const latin = Buffer.from('---\nid: a\ntitle: M\xfcller\n---\nText.\n', 'latin1');
    const folder = await writeFolder({ 'a.md': latin, 'b.md': '---\nid: b\ntitle: T\n---\nX\n' });
    await runProgram(folder, ['check', '--fix']);
    expect(await readFile(path.join(folder, 'a.md'))).toEqual(latin);
    expect(await readFile(path.join(folder, 'b.md'), 'utf8')).toContain('headline: T');
  });

  it.each([
    ['another name of the field', '---\nid: a\nheadline: T\ndate: null\n---\nX\n'],
    [
      'the line ends of Windows',
      '---\r\nid: a\r\nheadline: T\r\ndatePublished: null\r\n---\r\nX\r\n',
    ],
  ])('enters a date under %s', async (_, text) => {
    const folder = await writeFolder({ 'a.md': text });
    const entered = await runProgram(folder, ['date', 'a', '2016-01-20']);
    expect(entered.out).toContain('datePublished ist jetzt 2016-01-20');
    const { out } = await runProgram(folder, ['check']);
    expect(out).toContain('1 Artikel verwendbar; 0 Fehler, 0 Warnungen');
  });
});

describe('import of JSON', () => {
  it('reads a JSON file, and by its format one of another name', async () => {
    const json = JSON.stringify([{ title: 'Eis', text: BOAT }, { title: 'leer' }], null, 2);
    const source = await writeFolder({ 'a.json': json });
    const other = await writeFolder({ 'a.txt': json });
    for (const args of [[source], [other, '--format', 'json']]) {
      const out = await writeFolder({});
      const outcome = await runProgram(out, ['import', ...args, '--yes', '--json', '--out', out]);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.out).toContain('"outcome":"failed","error":"no-text","detail":"item 2"');
      expect([...(await articlesOf(out)).keys()]).toEqual(['Eis']);
    }
  });
});
