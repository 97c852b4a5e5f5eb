/** Letters of a gram at most. */
const MAX_GRAM_LENGTH = 4;

/** Signs that a gram is written with: 26 letters, 10 digits, the edge of a word, and one for any other letter. */
const SIGNS = 38;
const EDGE = 0;
const OTHER = 1;

/** Grams are numbered from 0 to `GRAM_COUNT` − 1. */
export const GRAM_COUNT = SIGNS ** MAX_GRAM_LENGTH;

/**
 * The character grams of a word in lower case, as numbers, in its order, each once: of "_republik_" the
 * stretches "_rep", "repu", … A shorter word has one, padded. Letters are brought together first that German and
 * English spell differently in words of one origin, see {@link foldCognate}.
 *
 * @param length letters of a gram: four tell German words apart and still meet "politisch" and "politics", three
 *   bear a mistyped letter in a short word
 */
export function gramsOf(word: string, length: 3 | 4 = MAX_GRAM_LENGTH): number[] {
  const folded = foldCognate(word);
  const signs = [EDGE];
  for (let at = 0; at < folded.length; at += 1) signs.push(signOf(folded.charCodeAt(at)));
  signs.push(EDGE);
  while (signs.length < length) signs.push(EDGE);
  const grams: number[] = [];
  for (let at = 0; at + length <= signs.length; at += 1) {
    let gram = 0;
    for (let offset = 0; offset < length; offset += 1)
      gram = gram * SIGNS + (signs[at + offset] ?? EDGE);
    grams.push(gram);
  }
  return [...new Set(grams)];
}

/**
 * One spelling for words that German and English have in common: umlauts without their dots, c and k, ph and f, th
 * and t, y and i ("Republic", "Republik"; "system", "System"; "theory", "Theorie").
 * Rules: own, from the regular spellings of Greek and Latin loans in both languages.
 */
export function foldCognate(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] ?? '';
    const next = word[at + 1];
    if (letter === 'p' && next === 'h') {
      folded += 'f';
      at += 1;
    } else if (letter === 't' && next === 'h') {
      folded += 't';
      at += 1;
    } else folded += COGNATE_LETTER.get(letter) ?? letter;
  }
  return folded;
}

const COGNATE_LETTER: ReadonlyMap<string, string> = new Map([
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['ß', 'ss'],
  ['c', 'k'],
  ['y', 'i'],
]);

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

function signOf(code: number): number {
  if (code >= SMALL_A && code <= SMALL_Z) return OTHER + 1 + code - SMALL_A;
  if (code >= DIGIT_ZERO && code <= DIGIT_NINE) return OTHER + 27 + code - DIGIT_ZERO;
  return OTHER;
}
