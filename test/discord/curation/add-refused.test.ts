import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PORTS } from '../../serving/keeper-fixture.ts';
import { call, press, readOf, setCurationStage } from './curation-stage.ts';
import { askAda, FILE, filesIn, setStage } from './lock-article.ts';

describe('a file that cannot be taken in', () => {
  it.each([
    [
      'of another kind',
      { ...FILE, filename: 'a.pdf' },
      '„a.pdf“ kann ich nicht lesen. Möglich sind .txt',
    ],
    ['that is empty', { ...FILE, data: '' }, 'Aus der Datei wird kein Artikel: Sie ist leer.'],
    [
      'that is binary',
      { ...FILE, data: new Uint8Array([0, 1, 2, 0, 255, 254, 0]) },
      'Sie ist kein Text.',
    ],
    [
      'that is no JSON',
      { filename: 'a.json', data: '{"headline": "x",' },
      'Sie ist kein JSON, das ich lesen kann (Zeile 1, Spalte 18). Verbessere die Stelle',
    ],
    ['without an article', { filename: 'a.json', data: '[]' }, 'Aus der Datei wird kein Artikel'],
  ] as const)('%s', async (_, file, words) => {
    const { cleo, corpus } = await setStage();
    const reply = await call(cleo, 'add', { file });
    expect(readOf(reply)).toContain(words);
    expect(reply.ephemeral).toBe(true);
    expect(await filesIn(corpus.folder)).toHaveLength(3);
  });

  it.each([
    ['that claims 20 MB', { size: 20_000_000 }, 'Die Datei ist größer als 10 MB.'],
    [
      'on another host',
      { url: 'http://127.0.0.1:9/a.txt' },
      'Ich hole Dateien nur von Discord selbst.',
    ],
    [
      'behind another scheme',
      { url: 'file:///etc/passwd' },
      'Ich hole Dateien nur von Discord selbst.',
    ],
    ['at no address', { url: 'nowhere' }, 'Ich hole Dateien nur von Discord selbst.'],
    [
      'on a host that looks like Discord’s',
      { url: 'https://cdn.discordapp.com.evil.example/a.txt' },
      'Ich hole Dateien nur von Discord selbst.',
    ],
    [
      'with a name before the host',
      { url: 'https://cdn.discordapp.com@evil.example/a.txt' },
      'Ich hole Dateien nur von Discord selbst.',
    ],
  ])('%s is never fetched', async (_, claims, words) => {
    const { cleo } = await setStage();
    expect(readOf(await call(cleo, 'add', { file: { ...FILE, claims } }))).toContain(words);
  });

  it('of 20 MB that claims to be small is not read to its end', async () => {
    const stage = await setCurationStage({ ports: PORTS.slice(0, 3) });
    const data = new Uint8Array(20_000_000).fill(97);
    const file = { filename: 'a.txt', data, claims: { size: 100 } };
    expect(readOf(await call(stage.cleo, 'add', { file }))).toContain('größer als 10 MB');
  });

  it('behind a redirect is not followed', async () => {
    const { cleo, emulator } = await setStage();
    // A good file on the same host: whoever followed would take it in.
    const other = await call(cleo, 'add', { file: { ...FILE, filename: 'echt.txt' } });
    const sent = await press(cleo, other, 'Entferntes (.txt)');
    emulator.faults.push({
      match: ({ path: asked }) => asked.includes('schleuse.txt'),
      respond: { kind: 'redirect', location: sent.attachments[0]?.url ?? '' },
    });
    expect(readOf(await call(cleo, 'add', { file: FILE }))).toContain(
      'Die Datei ließ sich nicht von Discord holen.',
    );
  });

  it.each([
    '../../../etc/cron.d/evil.txt',
    '..\\..\\evil.txt',
    '/etc/evil.txt',
    'a\u0000b\u202Etxt.txt',
  ])('named %j stays in the folder', async (filename) => {
    const stage = await setStage();
    const file = { ...FILE, claims: { filename } };
    const proposal = await call(stage.cleo, 'add', { file, title: '../../../../tmp/evil' });
    await press(stage.cleo, proposal, 'Aufnehmen');
    expect(stage.keeper.status().served.facts.summary.articleCount).toBe(4);
    expect(await filesIn(stage.corpus.folder)).toContain('undated/tmp-evil.md');
    const written = await readFile(path.join(stage.corpus.folder, 'undated/tmp-evil.md'), 'utf8');
    expect(/^ {2}file: (.*)$/m.exec(written)?.[1]).toMatch(/^(?:evil|abtxt)\.txt$/);
  });

  it('is told from one that cannot be written: nothing is lost, and the proposal stays', async () => {
    const stage = await setStage();
    // A file where the folder of the year should be: as on a full or read-only disk, nothing can be written.
    await stage.corpus.write('2016', 'in the way');
    const proposal = await call(stage.cleo, 'add', { file: FILE, date: '2016-01-20' });
    const refused = await press(stage.cleo, proposal, 'Aufnehmen');
    expect(readOf(refused)).toMatch(/In den Korpusordner lässt sich nicht schreiben \(E\w+\)/);
    expect(readOf(refused)).not.toContain(stage.corpus.folder);
    expect(refused.ephemeral).toBe(true);
    expect(stage.keeper.status()).toMatchObject({ served: { number: 1 }, running: undefined });
    expect(await askAda(stage)).toContain('Dazu steht nichts im Korpus.');
    await stage.corpus.remove('2016');
    expect(readOf(await press(stage.cleo, proposal, 'Aufnehmen'))).toContain(
      '1 Artikel aufgenommen',
    );
  });

  it('brings at most 25 articles at a time', async () => {
    const { cleo } = await setStage();
    const lines = Array.from({ length: 26 }, (_, number) =>
      JSON.stringify({
        headline: `Artikel ${number}`,
        text: `Text des Artikels ${number}, lang genug.`,
      }),
    );
    const file = { filename: 'viele.jsonl', data: lines.join('\n') };
    expect(readOf(await call(cleo, 'add', { file }))).toContain(
      'Die Datei enthält 26 Artikel; von hier aus gehen 25 auf einmal.',
    );
  });
});
