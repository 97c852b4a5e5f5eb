import { describe, expect, it } from 'vitest';
import { describeCorrections } from '../../src/messages/describe-corrections.ts';

/** `typed>corrected typed>corrected` → both languages' lines. */
function check(text: string, german: readonly string[], english: readonly string[]): void {
  const corrections = text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [typed = '', corrected = ''] = pair.split('>');
      return { typed, corrected };
    });
  expect(describeCorrections(corrections, 'de')).toEqual(german);
  expect(describeCorrections(corrections, 'en')).toEqual(english);
}

describe('describeCorrections', () => {
  it.each([
    ['says nothing where nothing was mistyped', '', [], []],
    [
      'names what was looked for',
      'Kramp-Karenbauer>Kramp-Karrenbauer',
      ['Gesucht nach: Kramp-Karrenbauer'],
      ['Searched for: Kramp-Karrenbauer'],
    ],
    ['names two', 'a>Aa b>Bb', ['Gesucht nach: Aa und Bb'], ['Searched for: Aa and Bb']],
    [
      'names three, in the question’s order',
      'z>Zz a>Aa b>Bb',
      ['Gesucht nach: Zz, Aa und Bb'],
      ['Searched for: Zz, Aa, and Bb'],
    ],
    [
      'names one word once, however often it was mistyped',
      'Mosul>Mossul b>Bb Mosull>Mossul',
      ['Gesucht nach: Mossul und Bb'],
      ['Searched for: Mossul and Bb'],
    ],
    [
      'leaves signs to those who show them',
      'a>*Aa*&<b>',
      ['Gesucht nach: *Aa*&<b'],
      ['Searched for: *Aa*&<b'],
    ],
  ])('%s', (_, text, german, english) => check(text, german, english));
});
