import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/emulator/text-of.ts';
import { call, press, setCurationStage } from './curation-stage.ts';

const BROKEN = { filename: 'a.json', data: '[{"headline": "x"},\n {"headline" "y"}]' };
const EMPTY = { filename: 'b.jsonl', data: '{"headline": "x"}\n{"headline": "y"}' };

/** Its day stands in the text alone, so the bot proposes it. */
const UNDATED = {
  filename: 'c.txt',
  data: `Neue Fähre in Xantenfleth

Die neue Fähre in Xantenfleth hat am Mittwoch, dem 20. Januar 2016, ihre erste Fahrt gemacht. Hunderte sahen zu.

Der Bürgermeister sprach von einem guten Tag für die ganze Stadt und dankte allen, die daran gebaut hatten.
`,
};

describe('/corpus add, in the moderator’s words', () => {
  it.each([
    ['de', '(Zeile 2, Spalte 14)', '(Zeile 1)'],
    ['en-US', '(line 2, column 14)', '(line 1)'],
  ])('tells where a file is broken, in %s', async (locale, place, line) => {
    const { cleo } = await setCurationStage({ locale });
    expect(textOf(await call(cleo, 'add', { file: BROKEN }))).toContain(place);
    expect(textOf(await call(cleo, 'add', { file: EMPTY }))).toContain(line);
  });

  it.each([
    [
      'de',
      'Aus der Datei wird kein Artikel: Ihr Kopf ist in Zeile 2 nicht lesbar. Ein Anführungszeichen ist nicht geschlossen. Setze dasselbe Zeichen ans Ende des Wertes, oder setze den ganzen Wert in Anführungszeichen. Lade sie dann noch einmal hoch.',
    ],
    [
      'en-US',
      'No article comes of the file: its front matter cannot be read in line 2. A quotation mark is not closed. Put the same mark at the end of the value, or put the whole value in quotation marks. Then upload it once more.',
    ],
  ])('tells how front matter is mended, in %s', async (locale, words) => {
    const { cleo } = await setCurationStage({ locale });
    const data = '---\nheadline: "Neue Fähre\npublisher: Bote\n---\nDie Fähre fährt wieder.\n';
    expect(textOf(await call(cleo, 'add', { file: { filename: 'd.md', data } }))).toBe(words);
  });

  it.each([
    ['de', 'im Kopf der Datei: headline', 'Eintrag 1: headline', 'Zeile 2: headline'],
    ['en-US', 'in the front matter: headline', 'item 1: headline', 'line 2: headline'],
  ])('says where a field was given, in %s', async (locale, inHead, inItem, inLine) => {
    const { cleo } = await setCurationStage({ locale });
    const basisIn = async (filename: string, data: string) => {
      const told = textOf(await call(cleo, 'add', { file: { filename, data } }));
      return /Fähre · (?:gegeben|given): (.*)/u.exec(told)?.[1];
    };
    const json = '{"headline": "Fähre", "text": "Die Fähre fährt wieder."}';
    const feed = `{"version": "https://jsonfeed.org/version/1.1", "title": "Bote", "items": [{"title": "Fähre", "content_text": "Die Fähre fährt wieder."}]}`;
    expect(await basisIn('e.md', '---\nheadline: Fähre\n---\nDie Fähre fährt wieder.\n')).toBe(
      inHead,
    );
    expect(await basisIn('f.json', json)).toBe(inItem);
    expect(await basisIn('g.json', feed)).toBe(inItem);
    expect(await basisIn('h.jsonl', `\n${json}\n`)).toBe(inLine);
  });

  it.each([
    [
      'de',
      'Vorschlag: 2016-01-20? (das späteste Ereignis mit Wochentag und Datum: „hat am Mittwoch, dem 20. Januar 2016“)',
      'erschlossen: das späteste Ereignis mit Wochentag',
      'Datum 2016-01-20? stimmt',
    ],
    [
      'en-US',
      'Proposal: 2016-01-20? (the latest event with weekday and date: “hat am Mittwoch, dem 20. Januar 2016”)',
      'inferred: the latest event with weekday',
      'The date is 2016-01-20?',
    ],
  ])(
    'says why it proposes a date, and after it is taken, in %s',
    async (locale, why, taken, label) => {
      const { cleo } = await setCurationStage({ locale });
      const proposal = await call(cleo, 'add', { file: UNDATED });
      expect(textOf(proposal)).toContain(why);
      expect(textOf(await press(cleo, proposal, label))).toContain(taken);
    },
  );
});
