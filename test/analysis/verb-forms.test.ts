import { describe, expect, it } from 'vitest';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { verbFormsOf } from '../../src/analysis/verb-forms.ts';

const stemOf = (word: string) => analyzeGerman(word)[0]?.term ?? '';
const formsOf = (word: string) => verbFormsOf(stemOf(word));

describe('verbFormsOf', () => {
  it.each([
    ['trafen', ['treffen', 'getroffen', 'trifft']],
    ['getroffen', ['treffen', 'traf']],
    ['starb', ['sterben', 'gestorben', 'stirbt']],
    // With a prefix that stands apart, the "ge" is in the middle.
    ['angegriffen', ['angreifen', 'angriff']],
    ['zurückgezogen', ['zurückziehen', 'zurückzog']],
    ['teilnahm', ['teilnehmen', 'teilgenommen', 'teilnimmt']],
    // With one that does not, there is none.
    ['überfiel', ['überfallen', 'überfällt']],
    ['unterschrieben', ['unterschreiben']],
    ['verboten', ['verbieten']],
    ['entschied', ['entscheiden']],
    ['begonnen', ['beginnen', 'begann']],
  ])('of %s has %j', (word, expected) =>
    expect(formsOf(word)).toEqual(expect.arrayContaining(expected.map(stemOf))),
  );

  it.each(['befreit', 'Fragen', 'Minister', 'Anstalt', 'kostete', ''])('of %s has none', (word) =>
    expect(formsOf(word)).toEqual([]),
  );

  it('never holds the word itself', () => {
    for (const word of ['fallen', 'überfallen', 'überfiel', 'verlassen', 'angriff', 'weiß'])
      expect(formsOf(word)).not.toContain(stemOf(word));
  });
});
