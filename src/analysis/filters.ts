import snowball from 'snowball-stemmers';
import type { WordFilter } from './token.ts';

/** To lower case and NFC. */
export const lowerCase: WordFilter = mapTerm((term) => term.toLowerCase().normalize('NFC'));

/** Marks function words; they stay, because a ranking may still want them. */
export function markStopWords(words: ReadonlySet<string>): WordFilter {
  return (token) => (words.has(token.term) ? { ...token, isStopWord: true } : token);
}

/** The same for English, where a function word in capitals is a name: IS, US. */
export function markStopWordsUnlessCapitals(words: ReadonlySet<string>): WordFilter {
  const mark = markStopWords(words);
  return (token) => (token.shape === 'capitals' ? token : mark(token));
}

/** German thousands points and decimal commas: "1.000" → "1000", "0,59" → "0.59". */
export const normalizeGermanNumbers: WordFilter = mapTerm((term) =>
  /^\d/.test(term) ? term.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.') : term,
);

/** English thousands commas: "1,000" → "1000". */
export const normalizeEnglishNumbers: WordFilter = mapTerm((term) =>
  /^\d/.test(term) ? term.replace(/,(?=\d{3}(?:\D|$))/g, '') : term,
);

/** The mark of the English genitive: "Obama's" → "obama". Takes lower case. */
export const dropGenitive: WordFilter = mapTerm((term) => term.replace(/['’]s?$/u, ''));

/**
 * One spelling for letters that are written in several ways: "ß" → "ss", "ae", "oe", "ue" → "ä", "ö", "ü" (not
 * after a vowel or q: "neue", "quelle"), foreign accents dropped ("é" → "e"). Words that really hold "ae" or
 * "ue" ("Israel", "aktuell") change as well, alike in index and question.
 *
 * Rules after Lucene's GermanNormalizationFilter and Snowball's German2 variant.
 */
export const foldGerman: WordFilter = mapTerm((term) =>
  term
    .replaceAll('ß', 'ss')
    .replace(/(?<![aeiouyäöüq])([aou])e/g, (_, vowel: string) => UMLAUT_OF.get(vowel) ?? vowel)
    .replace(/(?![äöü])[^\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '')),
);

const UMLAUT_OF: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
]);

/** Keeps the word as it is at this place of the chain as its form. */
export const keepForm: WordFilter = (token) => ({ ...token, form: token.term });

const german = snowball.newStemmer('german');
const english = snowball.newStemmer('english');

/** Snowball's German stemmer: "Angriffen" → "angriff", "Häuser" → "haus". Takes lower case. */
export const stemGerman: WordFilter = mapTerm((term) => german.stem(term));

/** Snowball's English stemmer (Porter 2): "attacks" → "attack". Takes lower case. */
export const stemEnglish: WordFilter = mapTerm((term) => english.stem(term));

function mapTerm(map: (term: string) => string): WordFilter {
  return (token) => ({ ...token, term: map(token.term) });
}
