import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/emulator/text-of.ts';
import { createOpenApiJudge } from '../../emulator/openapi-judge.ts';
import { call, press, readOf, settled } from './curation-stage.ts';
import { askAda, correct, FILE, filesIn, RAW, setStage } from './lock-article.ts';

describe('/corpus add', () => {
  it('shows what would come of a file, corrects it, takes it in, and the next question finds it', async () => {
    const stage = await setStage();
    const { cleo, corpus, log } = stage;
    expect(await askAda(stage)).toContain('Dazu steht nichts im Korpus.');

    const proposal = await call(cleo, 'add', { file: FILE });
    expect(proposal.ephemeral).toBe(true);
    const read = readOf(proposal);
    expect(read).toContain('## Diesen Artikel aufnehmen?');
    expect(read).toContain('Aus schleuse.txt.');
    expect(read).toMatch(
      /\*\*Titel:\*\* Neue Schleuse in Xantenfleth · gegeben: Zeile 4: „Neue Schleuse in Xantenfleth“/,
    );
    expect(read).toContain('**Datum:** fehlt');
    expect(read).toContain('**Quelle:** fehlt');
    expect(read).toContain('**Umfang:** 3 Absätze, 0 Zwischentitel');
    expect(read).toContain('> Die neue Schleuse in Xantenfleth wurde am Mittwoch');
    expect(read).toContain('Navigation: Zum Inhalt springen');
    expect(read).toContain('Lesen Sie auch: Pegelstände der Woche');
    expect(read).toContain('[Aufnehmen] [Berichtigen]');
    expect(await filesIn(corpus.folder)).toHaveLength(3);

    const corrected = await correct(stage, proposal, {
      headline: 'Schleuse in Xantenfleth eingeweiht',
      date: '20.1.2016',
      source: 'Küstenbote',
      url: 'https://example.org/schleuse?utm_source=x',
    });
    const again = readOf(corrected);
    expect(again).toContain('**Titel:** Schleuse in Xantenfleth eingeweiht · gegeben');
    expect(again).toContain('**Datum:** 20. Januar 2016 · gegeben');
    expect(again).toContain('**Quelle:** Küstenbote · gegeben');
    expect(again).toContain('**Adresse:** https://example.org/schleuse · gegeben');

    const report = readOf(await press(cleo, proposal, 'Aufnehmen'));
    expect(report).toContain('## 1 Artikel aufgenommen');
    expect(report).toContain('**20. Januar 2016 · Schleuse in Xantenfleth eingeweiht**');
    expect(report).toContain('Quelle: Küstenbote');
    expect(report).toContain('## Fassung 2 ist aktiv');
    expect(report).toContain('Fassung 1 → 2: neu 1, unverändert 3');
    expect(await filesIn(corpus.folder)).toContain(
      '2016/2016-01-20-schleuse-in-xantenfleth-eingeweiht.md',
    );

    const answer = await askAda(stage);
    expect(answer).toContain('31 Millionen');
    expect(answer).toContain('20. Januar 2016');
    expect(answer).toContain('Küstenbote');
    expect(log.filter(({ audit }) => audit !== undefined)).toMatchObject([
      {
        audit: 'add',
        who: cleo.id,
        files: '2016/2016-01-20-schleuse-in-xantenfleth-eingeweiht.md',
      },
      { audit: 'add: reload', who: cleo.id, outcome: 'swapped', added: 1 },
    ]);
  });

  it('takes what the moderator knows as options', async () => {
    const { cleo } = await setStage();
    const options = {
      file: FILE,
      date: 'Januar 2016',
      source: 'Küstenbote',
      url: 'https://example.org/a',
      title: 'Schleuse',
    };
    const read = readOf(await call(cleo, 'add', options));
    expect(read).toContain('**Titel:** Schleuse · gegeben: von Hand eingetragen');
    expect(read).toContain('**Datum:** Januar 2016 · gegeben');
    expect(read).toContain('**Quelle:** Küstenbote');
    expect(read).toContain('**Adresse:** https://example.org/a');
  });

  it('undo sets the article aside, and the folder is what is served', async () => {
    const stage = await setStage();
    const proposal = await call(stage.cleo, 'add', { file: FILE, date: '2016-01-20' });
    await press(stage.cleo, proposal, 'Aufnehmen');
    const undone = readOf(await call(stage.cleo, 'undo'));
    expect(undone).toContain('## Zurück zu Fassung 1');
    expect(undone).toContain(
      'Beiseitegelegt, nicht gelöscht: 2016/2016-01-20-neue-schleuse-in-xantenfleth.md.',
    );
    expect(undone).not.toContain('/corpus reload');
    expect(await askAda(stage)).toContain('Dazu steht nichts im Korpus.');
    const files = await filesIn(stage.corpus.folder);
    expect(files.filter((file) => !file.startsWith('.'))).toHaveLength(3);
    expect(files.filter((file) => file.startsWith('.undone'))).toHaveLength(1);
    expect(textOf(await call(stage.cleo, 'reload'))).toContain('Nichts zu tun');
  });

  it('leaves an article alone that somebody has changed since, and says so', async () => {
    const stage = await setStage();
    const proposal = await call(stage.cleo, 'add', { file: FILE, date: '2016-01-20' });
    await press(stage.cleo, proposal, 'Aufnehmen');
    const [name = ''] = (await filesIn(stage.corpus.folder)).filter((file) =>
      file.startsWith('2016'),
    );
    const file = path.join(stage.corpus.folder, name);
    await writeFile(file, `${await readFile(file, 'utf8')}\nEin Nachtrag.\n`);
    const undone = readOf(await call(stage.cleo, 'undo'));
    expect(undone).toContain(`Inzwischen geändert und deshalb belassen: ${name}.`);
    expect(undone).toContain('/corpus reload übernimmt es');
    expect(await readFile(file, 'utf8')).toContain('Ein Nachtrag.');
  });

  it('says what is there already, and what is nearly the same', async () => {
    const stage = await setStage();
    await press(stage.cleo, await call(stage.cleo, 'add', { file: FILE }), 'Aufnehmen');
    const known = readOf(await call(stage.cleo, 'add', { file: FILE }));
    expect(known).toContain('Schon vorhanden: undated/neue-schleuse-in-xantenfleth.md.');
    expect(known).toContain('## Nicht aufgenommen: Diesen Artikel gibt es schon');
    expect(known).not.toMatch(/aufnehmen\?|15 Minuten|\[(?:Aufnehmen|Verwerfen)\]/);
    const near = { ...FILE, filename: 'andere.txt', data: RAW.replace('guten Tag', 'großen Tag') };
    const read = readOf(await call(stage.cleo, 'add', { file: near }));
    expect(read).toMatch(/\d\d % gleich mit undated\/neue-schleuse-in-xantenfleth\.md\./);
    expect(read).toContain('[Trotzdem aufnehmen]');
  });

  it('refuses the very same article, whatever its file, unless another paper is named', async () => {
    const stage = await setStage();
    const { cleo, corpus } = stage;
    const own = await readFile(path.join(corpus.folder, 'Aalhuus.md'), 'utf8');
    const text = own.slice(own.lastIndexOf('---\n') + 4);
    const json = { title: 'Pegel', text };
    for (const [filename, data] of [
      ['Aalhuus.md', own],
      ['kopie.md', text],
      ['kopie.json', JSON.stringify(json)],
      ['zwei.json', JSON.stringify([json, { ...json, title: 'Hafen' }])],
    ] as const) {
      const read = readOf(await call(cleo, 'add', { file: { filename, data } }));
      expect(read).toContain('Schon vorhanden: Aalhuus.md. Es ist nichts zu tun.');
      expect(read).not.toMatch(/aufnehmen|15 Minuten/);
    }
    const file = { filename: 'Aalhuus.md', data: own };
    const elsewhere = readOf(await call(cleo, 'add', { file, date: '2020-02-15' }));
    expect(elsewhere).toContain('100 % gleich mit Aalhuus.md.');
    expect(elsewhere).toContain('[Trotzdem aufnehmen]');
  });

  it('goes through the articles of a JSON file one by one', async () => {
    const stage = await setStage();
    const articles = [
      ['Ahrensoog', 'Der Turm ist vierzig Meter hoch und steht seit gestern auf der Mole.'],
      ['Bensoog', 'Freiwillige haben das alte Gebäude in zwei Sommern gestrichen und neu gedeckt.'],
      ['Corsoog', 'Die Gemeinde verzichtet auf eine Lampe; ein Spiegel wirft das Licht zurück.'],
    ].map(([name, articleBody]) => ({
      headline: `Leuchtturm in ${name}`,
      datePublished: '2019-05-06',
      articleBody: `${articleBody} So ist es in ${name}.`,
    }));
    const file = { filename: 'drei.json', data: JSON.stringify(articles, null, 2) };
    const first = await call(stage.cleo, 'add', { file });
    expect(readOf(first)).toContain('Diese Artikel aufnehmen? 1 von 3');
    expect(readOf(first)).toContain('[◀] [1 von 3] [▶] [3 Artikel aufnehmen] [Auslassen]');
    const second = await press(stage.cleo, first, '▶');
    expect(readOf(second)).toContain('**Titel:** Leuchtturm in Bensoog');
    const left = await press(stage.cleo, first, 'Auslassen');
    expect(readOf(left)).toContain('Wird ausgelassen.');
    expect(readOf(left)).toContain('[2 Artikel aufnehmen] [Doch aufnehmen]');
    const report = readOf(await press(stage.cleo, first, '2 Artikel aufnehmen'));
    expect(report).toContain('## 2 Artikel aufgenommen');
    expect(stage.keeper.status().served.facts.summary.articleCount).toBe(5);
    expect(await askAda(stage, 'Worauf verzichtet die Gemeinde Corsoog?')).toContain('Spiegel');
  });

  it('proposes a date where the text gives one away, and takes it by a button', async () => {
    const stage = await setStage();
    const dated = RAW.replace('am Mittwoch', 'am Mittwoch, 20. Januar 2016,');
    const proposal = await call(stage.cleo, 'add', { file: { ...FILE, data: dated } });
    expect(readOf(proposal)).toContain('**Datum:** fehlt');
    const label = /\[(Datum [\d?~-]+ stimmt)\]/.exec(readOf(proposal))?.[1] ?? 'no proposal';
    const accepted = readOf(await press(stage.cleo, proposal, label));
    expect(accepted).toMatch(/\*\*Datum:\*\* vermutlich 20\. Januar 2016 · erschlossen/);
    const report = await press(stage.cleo, proposal, 'Aufnehmen');
    expect(readOf(report)).toContain('vermutlich 20. Januar 2016');
    expect(stage.keeper.status().served.facts.rejections).toMatchObject({ errorCount: 0 });
  });

  it('discards a proposal, whose buttons are stale then', async () => {
    const stage = await setStage();
    const proposal = await call(stage.cleo, 'add', { file: FILE });
    const opened = await stage.cleo.click(proposal, 'Berichtigen');
    expect(textOf(await press(stage.cleo, proposal, 'Verwerfen'))).toBe(
      'Verworfen; nichts wurde geschrieben.',
    );
    const late = await settled(await stage.cleo.submitModal(opened, { headline: 'Zu spät' }));
    expect(textOf(late)).toContain('Diesen Vorschlag gibt es nicht mehr');
    expect(late.ephemeral).toBe(true);
    expect(await filesIn(stage.corpus.folder)).toHaveLength(3);
  });

  it('sends all that was removed as a file', async () => {
    const { cleo } = await setStage();
    const proposal = await call(cleo, 'add', { file: FILE });
    const sent = await press(cleo, proposal, 'Entferntes (.txt)');
    const text = await (await fetch(sent.attachments[0]?.url ?? '')).text();
    expect(text).toContain('[Navigation 1-2]\nZum Inhalt springen');
    expect(text).toContain('Lesen Sie auch: Pegelstände der Woche');
  });

  it.each([
    ['date', '31.2.2016', '„31.2.2016“ ist kein Datum, das ich lesen kann.'],
    ['url', 'javascript:alert(1)', '„javascript:alert(1)“ ist keine Adresse.'],
  ])('refuses a %s that is none, and takes all else', async (field, value, words) => {
    const stage = await setStage();
    const asOption = await call(stage.cleo, 'add', { file: FILE, [field]: value });
    expect(readOf(asOption)).toContain(words);
    const proposal = await call(stage.cleo, 'add', { file: FILE });
    const partly = readOf(
      await correct(stage, proposal, { headline: 'Neu', source: 'Bote', [field]: value }),
    );
    expect(partly).toContain(words);
    expect(partly).toContain('Alles andere ist übernommen.');
    expect(partly).toContain('**Titel:** Neu · gegeben: von Hand eingetragen');
    expect(partly).toContain('**Quelle:** Bote');
    expect(readOf(await press(stage.cleo, proposal, 'Aufnehmen'))).toContain(
      '1 Artikel aufgenommen',
    );
  });
});

describe('a corpus text in a proposal', () => {
  it('is shown inert: no mention, no markup', async () => {
    const { cleo, emulator } = await setStage();
    const data = `# **Fett** @everyone <@123> https://x.example ||spoiler||\n\n@here ~~alles~~ [klick](https://evil.example) neu in der Stadt, sagte der Sprecher am Montag im Rathaus.\n`;
    const proposal = await call(cleo, 'add', {
      file: { filename: 'a.md', data: `---\nheadline: "x"\n---\n${data}` },
      title: '**Fett** @everyone <@123>',
    });
    expect(textOf(proposal)).toContain('\\*\\*Fett\\*\\* \\@');
    expect(textOf(proposal)).not.toMatch(/@everyone|@here|[^\\]<@123>/);
    expect(proposal.pings).toEqual([]);
    const messages = emulator.requests
      .map(({ body }) => JSON.stringify(body ?? null))
      .filter((body) => body.includes('"components"') && !body.includes('"options"'));
    expect(messages.length).toBeGreaterThan(0);
    for (const body of messages) expect(body).toMatch(/"allowed_mentions":\{"parse":\[\]/);
  });
});

describe('every request to Discord', () => {
  const judge = createOpenApiJudge();
  if (!judge) process.stdout.write('skipped: the official API description is not here\n');
  it.skipIf(!judge)('fits the official API description', async () => {
    const stage = await setStage();
    const proposal = await call(stage.cleo, 'add', { file: FILE });
    await correct(stage, proposal, { headline: 'Neu', date: '2016' });
    await press(stage.cleo, proposal, 'Entferntes (.txt)');
    await press(stage.cleo, proposal, 'Aufnehmen');
    const { requests } = stage.emulator;
    expect(requests.length).toBeGreaterThan(8);
    expect(requests.flatMap((one) => judge?.check(one) ?? [])).toEqual([]);
  });
});
