import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/emulator/text-of.ts';
import { createOpenApiJudge } from '../../emulator/openapi-judge.ts';
import { PORTS, portArticle } from '../../serving/keeper-fixture.ts';
import {
  auditOf,
  type CurationStage,
  call,
  levelTold,
  press,
  readOf,
  setCurationStage,
  setLevel,
} from './curation-stage.ts';

describe('/corpus reload', () => {
  it('tells what is new, changed, gone and rejected, and everybody is answered from it', async () => {
    const stage = await setCurationStage();
    const { cleo, corpus } = stage;
    await setLevel(stage, 5);
    await corpus.remove('Aalhuus.md');
    await corpus.write('2021/neu.md', portArticle('Neusiel', 5));
    await corpus.write('faulty.md', '---\nid: faulty\ndatePublished: 31.12.2016\n---\nText.\n');
    const report = await call(cleo, 'reload');
    expect(report.ephemeral).toBe(true);
    const read = readOf(report);
    expect(read).toContain('## Fassung 2 ist aktiv');
    expect(read).toContain('**Fassung 1 → 2: neu 1, geändert 11, entfernt 1, abgelehnt 1**');
    expect(read).toContain('**Neu**\n- Hafen Neusiel');
    expect(read).toContain('**Entfernt**\n- Hafen Aalhuus');
    expect(read).toMatch(/faulty\.md:3:16 Fehler K001.*2016-12-31/);
    expect(read).toMatch(/12 Artikel, 24 Absätze, .*; 0 Quellen; [\d,]+ s, Speicher \d+ MB/);
    expect(read).toContain('[Zurück zu Fassung 1] [Bericht (.json)]');
    expect(await levelTold(stage)).toBe('5');
    expect(auditOf(stage)).toEqual([
      expect.objectContaining({
        level: 30,
        audit: 'reload',
        who: cleo.id,
        guild: cleo.guildId,
        outcome: 'swapped',
        number: 2,
        added: 1,
        changed: 11,
        removed: 1,
      }),
    ]);
  });

  it('tells it in English to those who read English', async () => {
    const stage = await setCurationStage({ locale: 'en-US' });
    await setLevel(stage, 5);
    await stage.corpus.remove('Aalhuus.md');
    const read = readOf(await call(stage.cleo, 'reload'));
    expect(read).toContain('## Version 2 is in use');
    expect(read).toContain('**Version 1 → 2: changed 11, removed 1**');
    expect(read).toContain('[Back to version 1] [Report (.json)]');
  });

  it('shows how far it is meanwhile', async () => {
    const stage = await setCurationStage();
    for (let number = 0; number < 150; number += 1)
      await stage.corpus.write(`more/${number}.md`, portArticle(`Nummer${number}`, 1, 12));
    await call(stage.cleo, 'reload');
    const edits = stage.emulator.requests.filter(({ method }) => method === 'PATCH');
    expect(edits.length).toBeGreaterThan(1);
    const [interim = ''] = edits.map(({ body }) => JSON.stringify(body));
    expect(interim).toContain('Das Korpus wird gelesen');
    expect(interim).toMatch(/(?:Dateien lesen|Index bauen): \d+ %/);
    expect(interim).toContain('Fragen werden unterdessen aus der bisherigen Fassung beantwortet');
  });

  it('has nothing to do where nothing changed', async () => {
    const { cleo } = await setCurationStage();
    expect(textOf(await call(cleo, 'reload'))).toBe(
      'Nichts zu tun: Der Ordner enthält, was schon läuft (Fassung 1).',
    );
  });

  it('turns the second moderator away and says who is at it', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 5);
    const ben = stage.emulator.member({ name: 'Ben', locale: 'de', permissions: 32n });
    const first = call(stage.cleo, 'reload');
    await expect.poll(() => stage.keeper.status().running?.by.name).toBe('Cleo');
    for (const subcommand of ['reload', 'undo'])
      expect(textOf(await call(ben, subcommand))).toMatch(
        /^Cleo ist gerade dabei \(neu laden, seit \d+ s\)\. Versuche es danach noch einmal\.$/,
      );
    expect(textOf(await call(ben, 'status'))).toContain('Cleo ist dabei: neu laden, seit');
    expect(textOf(await first)).toContain('Fassung 2 ist aktiv');
  });

  it.each([
    [
      'a half-written file',
      (stage: CurationStage) =>
        stage.corpus.write('Aalhuus.md', portArticle('Aalhuus', 1).slice(0, 40)),
      [
        'Nicht übernommen: Fassung 1 antwortet weiter',
        'fehlerhafte Dateien verloren: 1',
        'Aalhuus.md:',
      ],
    ],
    [
      'files that are gone',
      async ({ corpus }: CurationStage) => {
        for (const port of PORTS.slice(0, 3)) await corpus.remove(`${port}.md`);
      },
      [
        'Nicht übernommen: Fassung 1 antwortet weiter',
        'mehr als ein Zehntel (25 %)',
        '- Hafen Aalhuus',
      ],
    ],
  ])('does not take over %s, unless somebody insists', async (_, spoil, expected) => {
    const stage = await setCurationStage();
    await spoil(stage);
    const report = await call(stage.cleo, 'reload');
    for (const words of expected) expect(readOf(report)).toContain(words);
    expect(readOf(report)).toContain('[Trotzdem übernehmen] [Verwerfen] [Bericht (.json)]');
    expect(await levelTold(stage)).toBe('1');
    expect(textOf(await press(stage.cleo, report, 'Trotzdem übernehmen'))).toContain(
      'Fassung 2 ist aktiv',
    );
  });

  it('keeps answering where every file is broken, and names them', async () => {
    const stage = await setCurationStage({ ports: PORTS.slice(0, 3) });
    for (const port of PORTS.slice(0, 3)) await stage.corpus.write(`${port}.md`, '---\nhalf');
    for (const force of [false, true]) {
      const read = readOf(await call(stage.cleo, 'reload', { force }));
      expect(read).toContain('Nicht übernommen: Fassung 1 antwortet weiter');
      expect(read).toContain('Im Korpusordner ist kein einziger Artikel verwendbar.');
      expect(read).toMatch(/Aalhuus\.md:\d+:\d+ Fehler K003/);
      expect(read).not.toContain(stage.corpus.folder);
    }
    expect(await levelTold(stage)).toBe('1');
  });
});

describe('every request to Discord', () => {
  const judge = createOpenApiJudge();
  if (!judge) process.stdout.write('skipped: the official API description is not here\n');
  it.skipIf(!judge)('fits the official API description', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 5);
    await stage.corpus.write('faulty.md', '---\nid: faulty\n---\n');
    await call(stage.cleo, 'status');
    const report = await call(stage.cleo, 'reload');
    await press(stage.cleo, report, 'Bericht (.json)');
    await press(stage.cleo, report, 'Zurück zu Fassung 1');
    const { requests } = stage.emulator;
    expect(requests.length).toBeGreaterThan(8);
    expect(requests.flatMap((one) => judge?.check(one) ?? [])).toEqual([]);
  });
});
