import * as fc from 'fast-check';
import type { Article } from '../../src/domain/article.ts';
import { article } from '../domain/sample-article.ts';

/** Names that occur in them. */
export const NAMES = {
  thesaurus: [
    ['IS', 'ISIS', 'Islamischer Staat'],
    ['Rakka', 'Raqqa'],
  ],
};

/** Words that meet each other in every way, and such as a program may trip over. */
const WORDS = `Kobane Stadt Städte Stadtrat Rat Luftangriff Luft Angriffe Krieg IS ISIS Islamischer Staat Raqqa Rakka
ist der wer und wann the what war city attack of president Präsident Straße strasse 2014 1.000 0,59 Kboane Sta dt straßß
USA Müller Mueller constructor __proto__ §0 AND * ~2 - . ! 😀 ﬁ \uD83D`;
const word = fc.constantFrom(...WORDS.split(/\s/));
/** Some words. */
export const prose = fc
  .array(word, { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));
/** Mostly prose. */
export const anyText = fc.oneof(
  prose,
  prose,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);

/** Up to five, German and English. */
export const anyArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(
    fc.record({
      paragraphs: fc.array(anyText, { minLength: 1, maxLength: 3 }),
      headline: anyText,
      inLanguage: fc.constantFrom('de-DE', 'de-DE', 'en-GB'),
    }),
    { maxLength: 5 },
  )
  .map((samples) =>
    samples.map(({ paragraphs, ...rest }, number) =>
      article({ ...rest, id: `a${number}`, body: paragraphs.join('\n\n') }),
    ),
  );
