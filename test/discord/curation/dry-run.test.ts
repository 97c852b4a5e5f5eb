import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/emulator/text-of.ts';
import {
  auditOf,
  call,
  currentOf,
  levelTold,
  press,
  readOf,
  setCurationStage,
  setLevel,
} from './curation-stage.ts';

describe('a dry run', () => {
  it('is taken over by a button, once', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 4);
    const report = await call(stage.cleo, 'reload', { dry_run: true });
    expect(readOf(report)).toContain('Probelauf: noch nichts übernommen');
    expect(readOf(report)).toContain('[Übernehmen] [Verwerfen] [Bericht (.json)]');
    expect(await levelTold(stage)).toBe('1');
    expect(readOf(await press(stage.cleo, report, 'Übernehmen'))).toContain('Fassung 2 ist aktiv');
    expect(await levelTold(stage)).toBe('4');
    expect(auditOf(stage).map(({ audit, outcome }) => [audit, outcome])).toEqual([
      ['reload dry run', 'prepared'],
      ['adopt', 'swapped'],
    ]);
  });

  it('is discarded by a button', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 4);
    const report = await call(stage.cleo, 'reload', { dry_run: true });
    expect(textOf(await press(stage.cleo, report, 'Verwerfen'))).toBe(
      'Verworfen. Fassung 1 antwortet weiter.',
    );
    expect(await levelTold(stage)).toBe('1');
  });

  it('that is overtaken by another reload is stale: its buttons say so and do nothing', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 4);
    const report = await call(stage.cleo, 'reload', { dry_run: true });
    await setLevel(stage, 6);
    await call(stage.cleo, 'reload');
    for (const button of ['Übernehmen', 'Verwerfen', 'Bericht (.json)']) {
      const refused = await press(stage.cleo, report, button);
      expect(textOf(refused)).toContain('Diesen Probelauf gibt es nicht mehr');
      expect(refused.ephemeral).toBe(true);
    }
    expect(await levelTold(stage)).toBe('6');
    expect(readOf(currentOf(stage.cleo, report))).toBe(readOf(report));
  });
});

describe('the report', () => {
  it('comes as a file that holds everything', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 5);
    const file = await press(stage.cleo, await call(stage.cleo, 'reload'), 'Bericht (.json)');
    expect(file.ephemeral).toBe(true);
    const [attachment] = file.attachments;
    expect(attachment?.filename).toMatch(/^fundstelle-[0-9a-f]{16}\.json$/);
    const report: unknown = await (await fetch(attachment?.url ?? '')).json();
    expect(report).toMatchObject({ articles: 12, unchanged: 0, problems: [] });
    expect(report).toHaveProperty('changed.11.id', 'a-langwarden');
  });
});

describe('/corpus undo', () => {
  it('goes back, by command or button, and says that the folder is ahead', async () => {
    const stage = await setCurationStage();
    expect(textOf(await call(stage.cleo, 'undo'))).toBe(
      'Es gibt keine frühere Fassung: Zurücknehmen lässt sich nur die letzte Änderung. Soll ein Artikel weg, entferne seine Datei aus dem Korpusordner und gib /corpus reload ein.',
    );
    await setLevel(stage, 5);
    const report = await call(stage.cleo, 'reload');
    const undone = textOf(await press(stage.cleo, report, 'Zurück zu Fassung 1'));
    expect(undone).toContain('## Zurück zu Fassung 1');
    expect(undone).toContain('/corpus reload übernimmt es');
    expect(await levelTold(stage)).toBe('1');
    expect(readOf(await call(stage.cleo, 'status'))).toContain(
      'Im Ordner liegt anderes, als läuft: Eine Fassung wurde zurückgenommen.',
    );
    expect(readOf(await call(stage.cleo, 'reload', { dry_run: true }))).toContain('Fassung 1 → 3');
    await call(stage.cleo, 'reload');
    expect(await levelTold(stage)).toBe('5');
    expect(readOf(await call(stage.cleo, 'status'))).toContain('Korpus: Fassung 3');
    expect(textOf(await call(stage.cleo, 'undo'))).toContain('## Zurück zu Fassung 1');
  });

  it('by the button of an older report does nothing', async () => {
    const stage = await setCurationStage();
    await setLevel(stage, 5);
    const old = await call(stage.cleo, 'reload');
    await setLevel(stage, 6);
    await call(stage.cleo, 'reload');
    const refused = await press(stage.cleo, old, 'Zurück zu Fassung 1');
    expect(textOf(refused)).toBe(
      'Inzwischen läuft eine andere Fassung; /corpus undo nimmt die neueste zurück.',
    );
    expect(await levelTold(stage)).toBe('6');
    expect(readOf(currentOf(stage.cleo, old))).toBe(readOf(old));
  });
});

describe('/corpus status', () => {
  it('tells which version is served, what it holds, and what is wrong in the folder', async () => {
    const stage = await setCurationStage();
    await stage.corpus.write('faulty.md', '---\nid: faulty\n---\n');
    await setLevel(stage, 5);
    await call(stage.cleo, 'reload');
    const status = await call(stage.cleo, 'status');
    const read = readOf(status);
    expect(status.ephemeral).toBe(true);
    expect(read).toMatch(
      /## Korpus: Fassung 2\nLäuft seit <t:\d+:f>, übernommen von Cleo, geladen in [\d,]+ s\./,
    );
    expect(read).toContain('12 Artikel, 24 Absätze');
    expect(read).toContain('Beim Lesen: 1 Fehler, 2 Warnungen.');
    expect(read).toMatch(/faulty\.md:\d+:\d+ Fehler/);
    expect(read).toMatch(/Speicher: \d+ MB/);
  });
});
