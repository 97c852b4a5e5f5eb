import { describe, expect, it } from 'vitest';
import type { AnswerHit } from '../../src/domain/answer.ts';
import { describeCopies } from '../../src/messages/describe-copies.ts';
import { article } from '../domain/sample-article.ts';

/** What a test says of an article. */
type Fields = Parameters<typeof article>[0];

function placeIn(fields: Fields) {
  const found = article(fields);
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return { article: found, paragraph };
}

/** A passage of this article with copies in those; every one has an id of its own unless it says otherwise. */
function hitIn(fields: Fields, copies: readonly Fields[]): AnswerHit {
  return {
    ...placeIn({ id: 'x', publisher: 'Eigene', ...fields }),
    copies: copies.map((copy, place) => ({
      ...placeIn({ id: `c${place}`, ...copy }),
      changes: [],
    })),
    versions: [],
    score: 1,
    coverage: 1,
    sentence: { start: 0, end: 1 },
    highlights: [],
    explanation: [],
  };
}

function check(fields: Fields, copies: readonly Fields[], german: string, english: string): void {
  const hit = hitIn(fields, copies);
  expect([describeCopies(hit, 'de'), describeCopies(hit, 'en')]).toEqual([german, english]);
}

const bote = { publisher: 'Bote', datePublished: '2015-09-26' };
const kurier = { publisher: 'Kurier', datePublished: '2015-09' };
const presse = { publisher: 'Presse' };
const papers = ['A', 'B', 'C', 'D', 'E'].map((publisher) => ({ publisher }));

describe('describeCopies', () => {
  it.each([
    ['nothing of no copies', {}, [], '', ''],
    [
      'source and date of one',
      {},
      [bote],
      'auch gedruckt in: Bote (26. September 2015)',
      'also printed in Bote (September 26, 2015)',
    ],
    [
      'three, in their order',
      {},
      [presse, bote, kurier],
      'auch gedruckt in: Presse (ohne Datum), Bote (26. September 2015) und Kurier (September 2015)',
      'also printed in Presse (undated), Bote (September 26, 2015), and Kurier (September 2015)',
    ],
    [
      'how many more than three there are',
      {},
      papers.slice(0, 4),
      'auch gedruckt in: A (ohne Datum), B (ohne Datum), C (ohne Datum) und 1 weiterem Artikel',
      'also printed in A (undated), B (undated), C (undated), and 1 more article',
    ],
    [
      'how many more than four there are',
      {},
      papers,
      'auch gedruckt in: A (ohne Datum), B (ohne Datum), C (ohne Datum) und 2 weiteren Artikeln',
      'also printed in A (undated), B (undated), C (undated), and 2 more articles',
    ],
    [
      'agencies where there is no publisher',
      {},
      [{ agencies: ['dpa', 'AFP'] }],
      'auch gedruckt in: dpa, AFP (ohne Datum)',
      'also printed in dpa, AFP (undated)',
    ],
    [
      'the headline where there is no source',
      {},
      [{ headline: 'Titel' }],
      'auch gedruckt in: „Titel“ (ohne Datum)',
      'also printed in “Titel” (undated)',
    ],
    [
      'that one is a summary',
      {},
      [{ ...presse, form: 'summary' }],
      'auch gedruckt in: Zusammenfassung nach Presse (ohne Datum)',
      'also printed in Summary based on Presse (undated)',
    ],
    ['nothing of its own article', {}, [{ id: 'x', publisher: 'Bote' }], '', ''],
    ['nothing of an article that reads like its own', bote, [bote], '', ''],
    [
      'the same of several once, and does not count it',
      {},
      [presse, presse, bote, kurier, presse],
      'auch gedruckt in: Presse (ohne Datum), Bote (26. September 2015) und Kurier (September 2015)',
      'also printed in Presse (undated), Bote (September 26, 2015), and Kurier (September 2015)',
    ],
    [
      'its own paper on another day',
      bote,
      [{ ...bote, datePublished: '2015-09-27?' }],
      'auch gedruckt in: Bote (vermutlich 27. September 2015)',
      'also printed in Bote (probably September 27, 2015)',
    ],
  ] as const)('tells %s', (_, fields, copies, german, english) =>
    check(fields, copies, german, english),
  );
});
