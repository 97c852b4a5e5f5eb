import { GERMAN_STOP_WORDS } from './german-stop-words.ts';
import type { Token } from './token.ts';

/**
 * English function words that are no German words, in lower case: question words, auxiliary verbs, pronouns,
 * prepositions. Own list, written from the closed word classes of English grammar.
 */
const ENGLISH_ONLY = wordsOf(
  `what which who whom whose when where why how did does do is are were been being be has have had having can could
will would shall should may might must the a and or but if because of to from for with without about into onto over
under between during before after against at by on this that these those there here it its he she they them their his
her our your you we i me my not no any some many much more most other than then as says said say tell told
near since until among within along across around behind beyond despite through toward towards upon via per above below
beneath beside besides except inside outside also only just very too still even both each either neither nor
such own same again once ever never yet let like get gets got give gives gave given make makes made take takes took
happen happens happened them themselves himself herself itself myself yourself while whether though although unless`,
);

/** English function words that are German words as well; they count in an English sentence only. */
const ENGLISH_TOO = wordsOf('in was am an so all up out off us');

/** All of them. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set([...ENGLISH_ONLY, ...ENGLISH_TOO]);

/** Whether a text is English rather than German: it has more function words that only English has than German ones. */
export function isEnglish(text: string, tokens: readonly Token[]): boolean {
  let english = 0;
  let german = 0;
  for (const { start, end, shape } of tokens) {
    // In capitals they are names: IS, US.
    if (shape === 'capitals') continue;
    const word = text.slice(start, end).toLowerCase();
    if (ENGLISH_ONLY.has(word)) english += 1;
    if (GERMAN_STOP_WORDS.has(word) && !ENGLISH_TOO.has(word)) german += 1;
  }
  return english > german;
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
