import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { correctSpelling } from '../../src/search/correct-spelling.ts';
import { createSpellingCollector, openSpellingTable } from '../../src/search/spelling-table.ts';
import { createTermCollector, openTermTable } from '../../src/search/term-table.ts';

const TEXT = `Die Verteidigungsminister berieten über Luftangriffe auf Stellungen bei Kobane und Rakka im Irak.
Die Regierung in Bagdad bat um Waffen, Präsident Müller um Frieden. Straße, Haus, Maus und Öl. Kobane.`;

function tableOf(texts: readonly string[]) {
  const terms = createTermCollector();
  const spellings = createSpellingCollector();
  for (const text of texts) {
    const tokens = analyzeGerman(text).filter(({ isStopWord }) => !isStopWord);
    for (const token of tokens) spellings.add(token.form, terms.add(token.term), text, token);
    terms.countDocument(tokens.map(({ term }) => terms.add(term)));
  }
  return {
    spellings: openSpellingTable(spellings.finish()),
    terms: openTermTable(terms.finish()),
  };
}

const table = tableOf(TEXT.split('\n'));

const isNoun = (text: string) => /^\p{Lu}/u.test(text);

/** Whatever may have been meant. */
const any = () => true;

/** What a word is corrected to, as the text writes it; likeliest first. */
function correct(word: string, { spellings, terms } = table): string[] {
  const [{ form } = { form: '' }] = analyzeGerman(word);
  return correctSpelling([form, word.toLowerCase()], spellings, terms, any, false).map(
    ({ text }) => text,
  );
}

describe('correctSpelling', () => {
  it.each([
    ['swapped letters', 'Kboane', 'Kobane'],
    ['swapped letters at the start', 'Okbane', 'Kobane'],
    ['a missing letter', 'Regirung', 'Regierung'],
    ['a missing double letter', 'Raka', 'Rakka'],
    ['a doubled letter', 'Stellungenn', 'Stellungen'],
    ['a letter too much', 'Bagdadt', 'Bagdad'],
    ['a neighbour on the keyboard', 'Wsffen', 'Waffen'],
    ['another letter', 'Friexen', 'Frieden'],
    ['an umlaut without dots', 'Prasident', 'Präsident'],
    ['ß for s', 'Luftangriffße', 'Luftangriffe'],
    ['several slips in a long word', 'Vertiedigungminsiter', 'Verteidigungsminister'],
    ['capitals', 'REGIREUNG', 'Regierung'],
    ['four letters', 'Iraj', 'Irak'],
    ['lower case', 'waffn', 'Waffen'],
    ['slips that make "ae" of no umlaut', 'Kobnae', 'Kobane'],
  ])('corrects %s: %s', (_, word, expected) => expect(correct(word)[0]).toBe(expected));

  it.each([
    ['two letters', 'Oel'],
    ['three letters', 'Irk'],
    ['short words of which most is wrong', 'Irxx'],
    ['words that are nothing like any', 'Schokolade'],
    ['two slips in five letters', 'Rkaak'],
    ['four slips in a long word', 'Vrtedigngsmnister'],
    ['numbers that are nothing like any', '2014'],
    ['words of more than 40 letters', `Verteidigungsminister${'s'.repeat(25)}`],
    ['a word that begins with another letter', 'meister', ['Die Lage ist weiter offen.']],
    ['a word that lacks its first letter', 'tellungen'],
    ['a word that lacks two of eight letters', 'hefeteig', ['Es war heftig.']],
    ['a decade into another', '1990er', ['In den 1980er Jahren']],
    ['nothing', ''],
  ])('does not correct %s: %s', (_, word, texts?: readonly string[]) =>
    expect(correct(word, texts && tableOf(texts))).toEqual([]),
  );

  it('gives equally near ones by frequency, each term once, each for less', () => {
    const many = tableOf(['Haus Maus', 'Maus', 'Baus Mäuse', 'Jaus Gaus']);
    const corrections = correctSpelling(['naus'], many.spellings, many.terms, any, false);
    expect(corrections[0]?.text).toBe('Maus');
    expect(corrections).toHaveLength(3);
    expect(new Set(corrections.map(({ term }) => term)).size).toBe(3);
    const degrees = corrections.map(({ degree }) => degree);
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(degrees.every((degree) => degree > 0 && degree < 1)).toBe(true);
  });

  it('puts the nearer one before the more frequent one', () => {
    const many = tableOf(['Kobane', 'Kolbane', 'Kolbane', 'Kolbane']);
    expect(correct('Kobxane', many)).toEqual(['Kobane', 'Kolbane']);
  });

  it('gives a term once, by its nearest form', () => {
    const many = tableOf(['Kobane', 'Kobanes', 'Kolbane']);
    expect(correct('Kobxane', many)).toEqual(['Kobane', 'Kolbane']);
  });

  it('passes over what cannot have been meant', () => {
    const { spellings, terms } = tableOf(['Maus', 'haus', 'haus']);
    const found = correctSpelling(['naus'], spellings, terms, isNoun, false);
    expect(found.map(({ text }) => text)).toEqual(['Maus']);
    expect(found[0]?.degree).toBe(
      correctSpelling(['naus'], spellings, terms, any, false)[0]?.degree,
    );
  });

  it('corrects no more than a slip in a word on which little hangs', () => {
    const { spellings, terms } = tableOf(['Er ging trage heim, es regnete.']);
    const minor = (form: string) =>
      correctSpelling([form], spellings, terms, any, true).map(({ text }) => text);
    expect(minor('trafen')).toEqual([]);
    expect(correctSpelling(['trafen'], spellings, terms, any, false)).toHaveLength(1);
    expect(minor('regente')).toEqual(['regnete']);
  });

  it('corrects nothing by nothing', () => expect(correct('Kboane', tableOf([]))).toEqual([]));

  it('finds every long word again that lost or doubled a letter', () => {
    const words = analyzeGerman(TEXT).filter(
      ({ form, isStopWord }) => form.length > 5 && !isStopWord,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.boolean(),
        ({ form, term }, at, isLost) => {
          // The first letter has to be right.
          const place = 1 + (at % (form.length - 1));
          const letter = form[place] ?? '';
          const typed =
            form.slice(0, place) + (isLost ? '' : letter + letter) + form.slice(place + 1);
          const found = correctSpelling([typed], table.spellings, table.terms, any, false);
          expect(found[0]?.term).toBe(table.terms.idOf(term));
        },
      ),
    );
  });

  it('ends for any word, with words of the text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('kobanesß')) }),
    );
    fc.assert(
      fc.property(word, (form) => {
        for (const { text } of correctSpelling([form], table.spellings, table.terms, any, false))
          expect(TEXT).toContain(text);
      }),
    );
  });
});
