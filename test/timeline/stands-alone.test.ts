import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/timeline/stands-alone.ts';

function check(sentence: string, language: 'de' | 'en', expected: boolean): void {
  expect(standsAlone(sentence, language)).toBe(expected);
}

describe('standsAlone', () => {
  it.each([
    ['a plain sentence', 'Am 3. Mai 2016 sank das Boot.', 'de'],
    ['a sentence that begins with "Der" or "Die"', 'Die Schleuse brach am 3. Mai.', 'de'],
    ['a word that only begins like "er"', 'Erst am 3. Mai sank das Boot.', 'de'],
    ['a word that only begins like "dies"', 'Dieselöl trat am 3. Mai aus.', 'de'],
    ['"er" in its middle', 'Am 3. Mai sagte er zu.', 'de'],
    ['a quotation with its speaker', '„Wir kommen“, sagte Jens am 3. Mai.', 'de'],
    ['a question that is quoted before its end', '„Warum?“, fragte Jens am 3. Mai.', 'de'],
    ['an English sentence that begins with "He" only in part', 'Helmut came on 3 May.', 'en'],
    ['a German one whose first word is "this" in no language', 'Am Mittwoch sank es.', 'de'],
    ['an English one with "Er" as a name', 'Er Tai sank on 3 May.', 'en'],
    ['a German one that begins with "It"', 'It GmbH wuchs am 3. Mai.', 'de'],
  ] as const)('is so for %s', (_, sentence, language) => check(sentence, language, true));

  it.each([
    ['a question', 'Sank am 3. Mai das Boot?', 'de'],
    ['a question in quotation marks', '„Sank am 3. Mai das Boot?“', 'de'],
    ['a bare quotation', '„Wir kamen am 3. Mai.“', 'de'],
    ['a bare quotation that is not closed', '„Wir kamen am 3. Mai.', 'de'],
    ['a bare quotation with its point behind it', '"Wir kamen am 3. Mai".', 'de'],
    ['"Er"', 'Er kam am 3. Mai.', 'de'],
    ['"Dabei"', 'Dabei sank am 3. Mai das Boot.', 'de'],
    ['"Diesem"', 'Diesem Boot fehlte am 3. Mai der Kiel.', 'de'],
    ['"Das" for what was told', 'Das war am 3. Mai.', 'de'],
    ['"Er" behind a quotation mark', '„Er kam am 3. Mai“, sagte Jens.', 'de'],
    ['"It"', 'It sank on 3 May.', 'en'],
    ['"The latter"', 'The latter sank on 3 May.', 'en'],
    ['"His"', 'His boat sank on 3 May.', 'en'],
  ] as const)('is not so for %s', (_, sentence, language) => check(sentence, language, false));

  it.each(['Das Gericht stoppte am 3. Mai den Bau.', 'Das Boot sank am 3. Mai 2016.'])(
    'is so for a noun with its article: %s',
    (sentence) => check(sentence, 'de', true),
  );

  it('is told of 100,000 signs at once', () => {
    const start = performance.now();
    for (const part of ['?', '? ', '"', '„a', ' ', 'er ', ', der '])
      expect(typeof standsAlone(part.repeat(100_000), 'de')).toBe('boolean');
    // A few milliseconds; what grows with the square takes minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
