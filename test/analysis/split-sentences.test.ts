import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/analysis/split-sentences.ts';

/** Sentences are divided by ` | `. */
function check(marked: string): void {
  const expected = marked.split(' | ');
  const text = expected.join(' ');
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

describe('splitSentences', () => {
  it.each([
    ['cuts at full stops', 'Er kam. | Sie ging. | Alle blieben.'],
    ['cuts at question and exclamation marks', 'Wann? | Jetzt! | Gut.'],
    ['cuts behind a year', 'Das war 2015. | Danach kam er.'],
    ['cuts behind an acronym', 'Das sagt der IS. | Die USA widersprechen.'],
    ['keeps a sentence without an end', 'Ohne Punkt'],
    ['keeps titles', 'Dr. Meier und Prof. Schmidt kamen. | Gut.'],
    ['keeps initials', 'Es sprach George W. Bush. | Dann nicht mehr.'],
    ['keeps several initials', 'Es sprach J. R. R. Tolkien. | Gut.'],
    ['keeps numbers of things', 'Die Nr. 5 lebt. | Sie lacht.'],
    ['keeps places', 'Er lebt in St. Petersburg. | Sie nicht.'],
    ['keeps sums', 'Es kostet 20 Mrd. Euro. | Viel.'],
    ['keeps ordinals before months', 'Am 3. Mai kam er. | Am 14. Oktober ging er.'],
    ['keeps ordinals before centuries', 'Im 19. Jahrhundert war das so. | Heute nicht.'],
    ['keeps a list of days', 'Am 3. und 4. Mai. | Gut.'],
    ['keeps months cut short', 'Am 5. Okt. Abend war es. | Gut.'],
    ['keeps z. B. with a space', 'Es gibt z. B. Öl und a. D. Generäle. | Gut.'],
    ['keeps eras', 'Im Jahr 44 v. Chr. Rom. | Gut.'],
    ['keeps z.B. without a space', 'Länder wie z.B. Italien helfen. | Gut.'],
    ['keeps abbreviations before lower case', 'Er sagte u. a. nichts und d. h. wenig. | Gut.'],
    ['keeps ca. in brackets', 'Er kam (ca. 5 Uhr). | Sie nicht.'],
    ['keeps usw. within', 'Brot, Wein usw. kamen an. | Gut.'],
    ['keeps the closing quotation mark with its sentence', '„Wir kommen.“ | Er ging.'],
    ['keeps a closing guillemet', 'Er sagte: «Ja.» | Dann ging er.'],
    ['keeps what follows in lower case', '„Was nun?“, fragte er. | Keiner wusste es.'],
    ['keeps an exclamation that goes on', 'Ja! rief er laut. | Keiner kam.'],
    ['keeps a question that goes on', '„Was nun?“ fragte er. | Keiner kam.'],
    ['keeps a thousands point', 'Es waren 1.000 Mann. | Viele.'],
    ['keeps a web address', 'Siehe www.example.org dazu. | Gut.'],
    ['keeps an ellipsis within', 'Er … kam … nicht. | Gut.'],
  ])('%s', (_, marked) => check(marked));

  it.each([
    ['a small number at the end', 'Es waren 20. Danach kam er.'],
    ['a letter at the end', 'Das ist Teil A. Teil B folgt.'],
    ['an abbreviation at the end', 'Es kostet 3 Mrd. Danach mehr.'],
    ['an ellipsis at the end', 'Wer … Ende.'],
  ])('known weakness: does not cut behind %s', (_, marked) => check(marked));

  it('leaves white space out at both ends', () => {
    expect(splitSentences(' \n Er kam.  \n ')).toEqual([{ start: 3, end: 10 }]);
  });

  it.each(['', ' ', '\n\t\u00A0'])('finds nothing in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it('holds all but white space, in order and apart', () => {
    const piece = fc.constantFrom(
      'Er',
      'kam',
      '.',
      '. ',
      '! ',
      '3. ',
      'Dr. ',
      '„',
      '“',
      '\n',
      ' ',
      '😀',
      'A. ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (some) => {
        let last = 0;
        let gaps = '';
        for (const { start, end } of splitSentences(some)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(some.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/u);
          gaps += some.slice(last, start);
          last = end;
        }
        expect((gaps + some.slice(last)).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});
