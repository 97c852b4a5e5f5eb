import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVersion, wordChanges } from '../../src/answer/word-changes.ts';

const TEXT =
  'Am Samstag wurden bei einem Brand in der Werft am Hafen nach Angaben von Sprecher Jens Harder 27 Menschen verletzt.';

/** `27→31 decisive`; `none` for texts that are not all but equal. */
function show(here: string, there: string): string {
  const found = wordChanges(readVersion(here), readVersion(there));
  if (!found) return 'none';
  const changes = found.changes.map((change) => `${change.here}→${change.there}`);
  return [...changes, found.isDecisive ? 'decisive' : 'alike'].join(' ');
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

describe('wordChanges', () => {
  it.each([
    ['nothing', (text: string) => text, 'alike'],
    ['a number', (text: string) => text.replace('27', '31'), '27→31 decisive'],
    ['a number in words', (text: string) => text.replace('27', 'dreißig'), '27→dreißig decisive'],
    ['a negative number', (text: string) => text.replace('27', '-27'), '27→-27 decisive'],
    ['a weekday', (text: string) => text.replace('Samstag', 'Sonntag'), 'Samstag→Sonntag decisive'],
    ['a date', (text: string) => text.replace('Samstag', '3. März'), 'Samstag→3. März decisive'],
    ['a name', (text: string) => text.replace('Harder', 'Hartner'), 'Harder→Hartner alike'],
    ['a noun', (text: string) => text.replace('Werft', 'Halle'), 'Werft→Halle alike'],
    ['a verb', (text: string) => text.replace('verletzt', 'getötet'), 'alike'],
    [
      'a negation more',
      (text: string) => text.replace('verletzt', 'nicht verletzt'),
      '→nicht decisive',
    ],
    [
      'a number more at the end',
      (text: string) => text.replace('.', ', darunter 3 Kinder.'),
      '→darunter 3 Kinder decisive',
    ],
    ['a number more at the beginning', (text: string) => `2015: ${text}`, '→2015 decisive'],
    ['a number less', (text: string) => text.replace(' 27', ''), '27→ decisive'],
    [
      'two places',
      (text: string) => text.replace('27', '31').replace('Jens', 'Jan'),
      'Jens→Jan 27→31 decisive',
    ],
    [
      'a sentence more',
      (text: string) => `${text} Am Montag wird dort wieder gearbeitet.`,
      'alike',
    ],
    [
      'another text',
      () => 'In Bayern regiert die CSU, Ministerpräsident ist seit 2018 Markus Söder.',
      'none',
    ],
    ['a short formula', () => 'Am Samstag wurden 27 Menschen verletzt.', 'none'],
  ])('tells %s', (_, change, expected) => {
    expect(show(TEXT, change(TEXT))).toBe(expected);
  });

  it('tells what only the first text has at its end, and at its beginning', () => {
    const longer = `2015: ${TEXT.replace('.', ', darunter 3 Kinder.')}`;
    expect(show(longer, TEXT)).toBe('2015→ darunter 3 Kinder→ decisive');
  });

  it('tells only some words that stand in the texts, from either side', () => {
    const word = fc.constantFrom('der', 'Rat', 'nicht', '27', '31', 'am', 'Montag', 'Brücke', '-3');
    const text = fc.array(word, { minLength: 12, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (here, there) => {
        const [one, other] = [readVersion(here), readVersion(there)];
        const found = wordChanges(one, other);
        for (const change of found?.changes ?? []) {
          expect(here).toContain(change.here);
          expect(there).toContain(change.there);
          expect(change.here + change.there).not.toBe('');
          expect(Math.max(...[change.here, change.there].map(wordCount))).toBeLessThanOrEqual(8);
        }
        expect(wordChanges(other, one) === undefined).toBe(found === undefined);
      }),
    );
  });

  it('takes bounded time for long texts that are almost the same', () => {
    const words = Array.from({ length: 1500 }, (_, place) => `w${place % 97}`);
    const other = words.map((word, place) => (place % 6 === 0 ? 'anders' : word));
    const started = performance.now();
    for (let times = 0; times < 20; times += 1)
      wordChanges(readVersion(words.join(' ')), readVersion(other.join(' ')));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
