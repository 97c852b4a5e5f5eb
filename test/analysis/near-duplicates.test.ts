import { describe, expect, it } from 'vitest';
import { createDuplicateFinder } from '../../src/analysis/near-duplicates.ts';
import { sketch } from '../../src/analysis/shingles.ts';

/** A text of so many different words: the digits of their numbers as letters. */
const words = (count: number, first = 0) =>
  Array.from({ length: count }, (_, place) =>
    String(1000 + first + place).replace(/\d/g, (digit) => 'aeioubdgkl'.charAt(Number(digit))),
  ).join(' ');

/** The id of the known text that is nearly the same; texts are known by their places. */
function check(known: readonly string[], text: string, expected: string | undefined) {
  const finder = createDuplicateFinder();
  for (const [place, one] of known.entries()) finder.add(String(place), sketch(one));
  expect(finder.find(sketch(text))?.id).toBe(expected);
}

const REPORT =
  'Bei dem Brand einer Brücke am Fluss wurden am Samstag nach Angaben des Rates 27 Menschen verletzt, darunter viele Kinder.';

describe('createDuplicateFinder', () => {
  it.each([
    ['the same text', [REPORT], REPORT, '0'],
    ['other letters and signs', [REPORT], REPORT.toUpperCase().replaceAll(',', ' –'), '0'],
    ['another last word', [REPORT], REPORT.replace('Kinder', 'Frauen'), '0'],
    ['another number', [REPORT], REPORT.replace('27', '31'), undefined],
    ['another text', [REPORT], words(30), undefined],
    ['nothing known', [], REPORT, undefined],
    [
      'the best of two',
      [`${REPORT.split(' ').slice(0, 13).join(' ')} Boote und Stege beschädigt am Ufer`, REPORT],
      REPORT,
      '1',
    ],
    ['a short text that stands in a long one', [words(300)], words(100, 100), '0'],
    ['a long text with words before it', [words(600)], `${words(20, 2000)} ${words(600)}`, '0'],
    ['a text that stands in another', [words(600)], words(300), '0'],
    ['half of it shared', [words(600)], words(600, 300), undefined],
    ['fewer than four words', ['Kurze Meldung'], 'Kurze Meldung', '0'],
    ['another short text', ['Kurze Meldung'], 'Lange Meldung', undefined],
    ['no words', [''], REPORT, undefined],
  ])('judges %s', (_name, known, text, expected) => {
    check(known, text, expected);
  });

  it('knows an article only as it was added last', () => {
    const finder = createDuplicateFinder();
    finder.add('a', sketch(REPORT));
    finder.add('a', sketch(REPORT));
    expect(finder.find(sketch(REPORT))).toEqual({ id: 'a', shared: 1 });
    finder.add('a', sketch(words(30)));
    expect(finder.find(sketch(REPORT))).toBeUndefined();
  });

  it('says how much is shared', () => {
    const finder = createDuplicateFinder();
    finder.add('a', sketch(REPORT));
    expect(finder.find(sketch(REPORT))).toEqual({ id: 'a', shared: 1 });
  });
});
