import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/import/draft.ts';
import { readRawText } from '../../../src/import/text/read-raw-text.ts';

const FIRST =
  'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Wehr neu zu bauen. Die Kosten trägt zur Hälfte das Land, wie das Bauamt mitteilte.';
const SECOND =
  'Die Arbeiten beginnen im Herbst und dauern zwei Jahre. Bis dahin bleibt der Weg gesperrt, Fußgänger müssen einen Umweg über die Straße nehmen.';

function readOne(...lines: readonly string[]): Draft {
  const drafts = readRawText(lines.join('\n'));
  const [draft] = drafts;
  if (draft === undefined || drafts.length !== 1) throw new Error(`${drafts.length} drafts`);
  return draft;
}

describe('readRawText', () => {
  it('takes no title from the first sentence', () => {
    const draft = readOne(FIRST, SECOND);
    expect(draft.headline).toEqual({ value: undefined, status: 'missing', basis: '' });
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('takes no title from a menu', () => {
    expect(readOne('Hinterland', '', FIRST, '', SECOND).headline.status).toBe('missing');
    expect(readOne('Ausland', 'Suche', 'Hinterland', FIRST, SECOND).headline.status).toBe(
      'missing',
    );
  });

  it('takes no date from the prose', () => {
    const dated = `${FIRST} Das Hochwasser vom 14. Januar 2021 hatte sie zerstört.`;
    const { datePublished, dateProposals } = readOne('Eine neue Brücke für den Ort', dated, SECOND);
    expect(datePublished.status).toBe('missing');
    expect(dateProposals).toEqual([]);
  });

  it('takes no date from lists of other articles', () => {
    const lines = [
      'Eine neue Brücke für den Ort',
      FIRST,
      SECOND,
      'Mehr zum Thema',
      'Der Deich wird höher',
      '03.11.2022',
    ];
    expect(readOne(...lines).datePublished.status).toBe('missing');
  });

  it('names the line that a date stands in, the line that it left, and a weekday that does not fit', () => {
    const lines = [
      'Eine neue Brücke für den Ort',
      'Dienstag, 20.01.2016, 18:05 Uhr',
      '',
      FIRST,
      SECOND,
      '',
      'Stand: 22.01.2016',
    ];
    const { datePublished } = readOne(...lines);
    expect(datePublished.value).toBe('2016-01-20');
    expect(datePublished.status).toBe('given');
    expect(datePublished.basis).toContain(
      'line 2: "Dienstag, 20.01.2016, 18:05 Uhr"; the weekday does not fit',
    );
    expect(datePublished.basis).toContain('not taken: line 7');
  });

  it('tells the day of the last change apart', () => {
    const lines = [
      'Eine neue Brücke für den Ort',
      'Veröffentlicht: 20.01.2016',
      'Aktualisiert: 22.01.2016',
      FIRST,
      SECOND,
    ];
    const { datePublished, dateModified } = readOne(...lines);
    expect([datePublished.value, dateModified.value]).toEqual(['2016-01-20', '2016-01-22']);
  });

  it('proposes the day of an event whose weekday and date agree', () => {
    const dated = `Der Rat tagte am Mittwoch, dem 20. Januar 2016, und hat die Brücke beschlossen. ${SECOND}`;
    const { datePublished, dateProposals } = readOne('Eine neue Brücke für den Ort', dated, SECOND);
    expect(datePublished.status).toBe('missing');
    expect(dateProposals.map(({ edtf }) => edtf)).toEqual(['2016-01-20?']);
  });

  it('proposes nothing where weekday and date do not agree, or the event is to come', () => {
    const wrong = `Der Rat tagte am Dienstag, dem 20. Januar 2016, und hat die Brücke beschlossen. ${SECOND}`;
    const coming = `Der Rat wird am Mittwoch, dem 20. Januar 2016, über die Brücke beschließen. ${SECOND}`;
    expect(readOne(wrong).dateProposals).toEqual([]);
    expect(readOne(coming).dateProposals).toEqual([]);
  });

  it('proposes the day in the link and does not give it', () => {
    const { url, datePublished, dateProposals } = readOne(
      FIRST,
      SECOND,
      'https://bote.example/2020/07/05/bruecke?utm_source=x',
    );
    expect(url.value).toBe('https://bote.example/2020/07/05/bruecke');
    expect(datePublished.status).toBe('missing');
    expect(dateProposals.map(({ edtf }) => edtf)).toEqual(['2020-07-05?']);
  });

  it('calls a publisher that only the menu names inferred', () => {
    const draft = readOne(
      'Zu weiteren Angeboten der DW springen',
      '',
      'Eine neue Brücke für den Ort',
      '',
      FIRST,
      SECOND,
    );
    expect(draft.publisher).toEqual({
      value: 'Deutsche Welle',
      status: 'inferred',
      basis: 'line 1: "Zu weiteren Angeboten der DW springen"',
    });
  });

  it('counts agencies of the text and not those of pictures', () => {
    const draft = readOne(
      'Eine neue Brücke für den Ort',
      'Das Wehr (Foto: AP)',
      '',
      FIRST,
      '',
      SECOND,
      '',
      'abc/kle (dpa, rtr)',
    );
    expect(draft.agencies.value).toEqual(['dpa', 'Reuters']);
    expect(draft.author.value).toEqual(['abc', 'kle']);
    expect(draft.captions).toEqual([{ text: 'Das Wehr', credit: 'AP' }]);
  });

  it('parts a caption from a credit that is glued to it', () => {
    const draft = readOne(
      'Eine neue Brücke für den Ort',
      '',
      FIRST,
      '',
      'Der Rat will weiter bauenBild: picture-alliance/dpa/S. Muster',
      '',
      SECOND,
    );
    expect(draft.captions).toEqual([
      { text: 'Der Rat will weiter bauen', credit: 'picture-alliance/dpa/S. Muster' },
    ]);
    expect(draft.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  it('keeps the only paragraph, whatever stands below it', () => {
    expect(readOne(FIRST, '© Donaubote Medien GmbH 2022').blocks).toHaveLength(1);
    expect(readOne(FIRST, 'Foto: dpa').blocks).toHaveLength(1);
  });

  it('marks a text behind a paywall', () => {
    const draft = readOne(
      'Eine neue Brücke für den Ort',
      'Für 1,29 € können Sie diesen Artikel lesen.',
      '',
      FIRST,
      SECOND,
    );
    expect(draft.isAccessibleForFree).toBe(false);
    expect(readOne(FIRST, SECOND).isAccessibleForFree).toBeUndefined();
  });

  it('numbers lines as editors do and keeps removed lines as they stood', () => {
    const draft = readOne(
      '\uFEFFZum\u00A0Inhalt sprin\u00ADgen\r',
      '\r',
      'Eine neue Brücke\u00A0für den Ort\r',
      FIRST,
      SECOND,
    );
    expect(draft.removed[0]).toEqual({
      kind: 'navigation',
      lines: { first: 1, last: 1 },
      text: '\uFEFFZum\u00A0Inhalt sprin\u00ADgen',
    });
    expect(draft.headline).toEqual({
      value: 'Eine neue Brücke für den Ort',
      status: 'given',
      basis: 'line 3: "Eine neue Brücke für den Ort"',
    });
  });

  it('gives several drafts only where rules part whole articles', () => {
    const article = (title: string) => [title, '14.02.2020', '', FIRST, '', SECOND];
    const rule = ['', '==========', ''];
    const two = readRawText(
      [
        ...article('Eine neue Brücke für den Ort'),
        ...rule,
        ...article('Der Deich wird höher als geplant'),
      ].join('\n'),
    );
    expect(two.map(({ headline }) => headline.value)).toEqual([
      'Eine neue Brücke für den Ort',
      'Der Deich wird höher als geplant',
    ]);
    expect(two[1]?.headline.basis).toBe('line 10: "Der Deich wird höher als geplant"');
    expect(
      readRawText([...article('Eine neue Brücke für den Ort'), ...rule, FIRST].join('\n')),
    ).toHaveLength(1);
  });
});
