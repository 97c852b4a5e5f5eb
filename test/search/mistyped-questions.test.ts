import { describe, expect, it } from 'vitest';
import { buildPassageIndex } from '../../src/search/passage-index.ts';
import { article } from '../domain/sample-article.ts';
import { ENGINES } from './engines/all-engines.ts';
import { collect } from './sample-collection.ts';

const LANGUAGE = { thesaurus: [['Rakka', 'Raqqa']] };

const ARTICLES = [
  article({ id: 'east', body: 'Tausende flohen aus Rakka.\n\nIn Kobane herrscht Ruhe.' }),
  article({ id: 'past', body: 'In den 1980er Jahren wuchs die Stadt.' }),
  article({ id: 'hint', body: 'Die Information kam vom Bürgermeister.' }),
  article({ id: 'mood', body: 'Die Gewalt ist weiter groß, der Streit heftig.' }),
];

const { ask } = collect(ARTICLES, LANGUAGE);

/** What the words of a question are corrected to. */
function correct(question: string): readonly string[] {
  return ask(question).terms.flatMap(({ corrections }) => corrections.map(({ text }) => text));
}

describe.each(ENGINES)('a mistyped question, over $name', async ({ build }) => {
  const index = await buildPassageIndex(ARTICLES, LANGUAGE, build);

  it.each([
    ['a name of the thesaurus', 'Wer floh aus Raka?', 'east#1'],
    ['a name of the thesaurus in another spelling', 'Wer floh aus Raqka?', 'east#1'],
    ['such a name alone', 'Raka', 'east#1'],
    ['such a name alone in lower case', 'raqka', 'east#1'],
    ['slips that look like an umlaut', 'Was ist in Kobnae?', 'east#2'],
    ['an English word torn apart', 'What in formation was given?', 'hint#1'],
    ['a German word torn apart', 'Welche In formation gab es?', 'hint#1'],
  ])('finds the passage by %s', async (_, question, expected) => {
    const { hits } = await index.search(question, () => true, 3);
    expect(hits[0]?.paragraph.id).toBe(expected);
  });

  it.each([
    ['Raka', 'Rakka'],
    ['Kobnae', 'Kobane'],
  ])('marks what %s was meant for', async (question, expected) => {
    const { hits, corrections } = await index.search(question, () => true, 1);
    expect(corrections).toEqual([{ typed: question, corrected: expected }]);
    const { paragraph, highlights } = hits[0] ?? {};
    expect(highlights?.map(({ start, end }) => paragraph?.text.slice(start, end))).toEqual([
      expected,
    ]);
  });
});

describe('a correction', () => {
  it.each([
    ['a verb by no noun', 'Wer gewann den Preis?', []],
    ['a noun by no verb or adverb', 'Wo ist der Hefitg?', []],
    ['a word by a noun where all is in lower case', 'gibt es gewlat', ['Gewalt']],
    ['no verb that is spelled right, where all is in lower case', 'wer gewann den preis', []],
    ['a noun by a noun', 'Wo gab es Gewlat?', ['Gewalt']],
    ['an adverb by an adverb', 'Ist die Gewalt hefitg?', ['heftig']],
    ['the first word by whatever fits', 'Hefitg war die Gewalt?', ['heftig']],
    ['no word by one with another first letter', 'wer ist meister', []],
    ['no word by one that has two letters fewer', 'wie geht hefeteig', []],
    ['a decade that is there by none', 'Was war in den 1980er Jahren?', []],
    ['no decade by another', 'Was war in den 1990er Jahren?', []],
  ])('corrects %s: %s', (_, question, expected) => expect(correct(question)).toEqual(expected));
});
