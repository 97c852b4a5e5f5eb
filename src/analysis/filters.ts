import stemmers from 'snowball-stemmers';
import { GERMAN_STOP_WORDS } from './german-stop-words.ts';
import type { TokenFilter } from './token.ts';

/** To lower case and NFC. */
export const lowerCase: TokenFilter = mapTerms((term) => term.toLowerCase().normalize('NFC'));

/** Marks function words; they stay, because a ranking may still want them. */
export const markStopWords: TokenFilter = (tokens) =>
  tokens.map((token) =>
    GERMAN_STOP_WORDS.has(token.term) ? { ...token, isStopWord: true } : token,
  );

/** Thousands points and decimal commas: "1.000" → "1000", "0,59" → "0.59". */
export const normalizeNumbers: TokenFilter = mapTerms((term) =>
  /^\d/.test(term) ? term.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.') : term,
);

/**
 * One spelling for letters that are written in several ways: "ß" → "ss", "ae", "oe", "ue" → "ä", "ö", "ü" (not
 * after a vowel or q: "neue", "quelle"), foreign accents dropped ("é" → "e"). Words that really hold "ae" or
 * "ue" ("Israel", "aktuell") change as well, alike in index and question.
 *
 * Rules after Lucene's GermanNormalizationFilter and Snowball's German2 variant.
 */
export const foldGerman: TokenFilter = mapTerms((term) =>
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

const snowball = stemmers.newStemmer('german');

/** Stems are asked for again and again; a text of any size has few distinct words. */
const stems = new Map<string, string>();

/** Words remembered with their stem; past this the memory starts anew. Chosen: some 20 MB. */
const MAX_REMEMBERED_STEMS = 200_000;

/** Snowball's German stemmer: "Angriffen" → "angriff", "Häuser" → "haus". Takes lower case. */
export const stemGerman: TokenFilter = mapTerms((term) => {
  const known = stems.get(term);
  if (known !== undefined) return known;
  const stem = snowball.stem(term);
  if (stems.size >= MAX_REMEMBERED_STEMS) stems.clear();
  stems.set(term, stem);
  return stem;
});

function mapTerms(map: (term: string) => string): TokenFilter {
  return (tokens) => tokens.map((token) => ({ ...token, term: map(token.term) }));
}
