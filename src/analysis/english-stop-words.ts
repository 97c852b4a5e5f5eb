import { analyzeGerman } from './german-analyzer.ts';
import type { Token } from './token.ts';

/**
 * English function words that are no German words, in lower case: question words, auxiliary verbs, pronouns,
 * prepositions. Own list, written from the closed word classes of English grammar.
 */
const ENGLISH_ONLY = stemsOf(
  `what which who whom whose when where why how did does do is are were been being be has have had having can could
will would shall should may might must the a and or but if because of to from for with without about into onto over
under between during before after against at by on this that these those there here it its he she they them their his
her our your you we i me my not no any some many much more most other than then as says said say tell told`,
);

/** English function words that are German words as well; they count in an English sentence only. */
const ENGLISH_TOO = stemsOf('in was am an so all up out off us');

/**
 * Marks the English function words of an English question, so that "What did Carter say about Mosul?" asks for Carter
 * and Mosul. A question is English where it has more function words that only English has than German ones; any
 * other comes back as it is. Takes tokens of the German chain, stems and all.
 */
export function markEnglishStopWords<T extends Token>(tokens: readonly T[]): T[] {
  // In capitals they are names: IS, US.
  const isIn = (words: ReadonlySet<string>, { term, shape }: T) =>
    shape !== 'capitals' && words.has(term);
  const isEnglish = (token: T) => isIn(ENGLISH_ONLY, token);
  const english = tokens.filter(isEnglish).length;
  const german = tokens.filter((token) => token.isStopWord && !ENGLISH_TOO.has(token.term)).length;
  if (english <= german) return [...tokens];
  return tokens.map((token) =>
    isEnglish(token) || isIn(ENGLISH_TOO, token) ? { ...token, isStopWord: true } : token,
  );
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(analyzeGerman(words).map(({ term }) => term));
}
