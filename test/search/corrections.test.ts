import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../src/search/corrections.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const BODY = `Annegret Kramp-Karrenbauer besuchte Kobane und die Regierung in Nordrhein-Westfalen.

Die Konrad-Adenauer-Stiftung zahlte.`;

const { ask } = collect([article({ body: BODY })]);

/** `Kboane → Kobane`, one of them for each mistyped word. */
function check(question: string, expected: readonly string[]): void {
  const told = correctionsOf(ask(question));
  expect(told.map(({ typed, corrected }) => `${typed} → ${corrected}`)).toEqual(expected);
}

describe('correctionsOf', () => {
  it.each([
    ['a word', 'Was geschah in Kboane?', ['Kboane → Kobane']],
    ['each of several', 'Kboane und Regirung', ['Kboane → Kobane', 'Regirung → Regierung']],
    [
      'the whole of two words, the second mistyped',
      'Wer ist Kramp-Karenbauer?',
      ['Kramp-Karenbauer → Kramp-Karrenbauer'],
    ],
    [
      'the whole of two words, the first mistyped',
      'Nordrehin-Westfalen',
      ['Nordrehin-Westfalen → Nordrhein-Westfalen'],
    ],
    [
      'the whole of three words',
      'Was tut die „Konrad-Adenuaer-Stiftung“?',
      ['Konrad-Adenuaer-Stiftung → Konrad-Adenauer-Stiftung'],
    ],
    ['no word that a dash keeps apart', 'Kobane - Regirung', ['Regirung → Regierung']],
    ['no words beyond the hyphens', 'Kobane Kboane, Irak', ['Kboane → Kobane']],
  ])('tells %s', (_, question, expected) => check(question, expected));

  it.each([
    ['words that are known', 'Wer ist Kramp-Karrenbauer?'],
    ['words that are nothing like any', 'Schokolade-Vanille'],
    ['nothing', ''],
  ])('tells nothing of %s', (_, question) => check(question, []));
});
