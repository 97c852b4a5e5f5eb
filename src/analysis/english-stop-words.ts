import type { Token } from './token.ts';

/**
 * English function words that are no German words, in lower case: question words, auxiliary verbs, pronouns,
 * prepositions. Own list, written from the closed word classes of English grammar.
 */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  `what which who whom whose when where why how did does do is are were been being be has have had having can could
will would shall should may might must the a and or but if because of to from for with without about into onto over
under between during before after against at by on this that these those there here it its he she they them their his
her our your you we i me my not no any some many much more most other than then as says said say tell told`
    .trim()
    .split(/\s+/),
);

/** English function words that are German words as well; they count in an English sentence only. */
const ENGLISH_TOO: ReadonlySet<string> = new Set([
  'in',
  'was',
  'am',
  'an',
  'so',
  'all',
  'up',
  'out',
  'off',
  'us',
]);

/** Function words that make a question English: one may be a name or a slip ("IS", "The Times"). */
const MIN_ENGLISH_WORDS = 2;

/**
 * Marks the English function words of an English question, so that "What did Carter say about Mosul?" asks for Carter
 * and Mosul. A question is English with two words or more that only English has, and more of them than German ones;
 * any other comes back as it is. Compares folded stems: English function words have no endings to lose.
 */
export function markEnglishStopWords<T extends Token>(tokens: readonly T[]): T[] {
  const isEnglish = ({ term, shape }: T) => shape !== 'capitals' && ENGLISH_ONLY.has(term);
  const english = tokens.filter(isEnglish).length;
  const german = tokens.filter((token) => token.isStopWord && !ENGLISH_TOO.has(token.term)).length;
  if (english < MIN_ENGLISH_WORDS || english <= german) return [...tokens];
  return tokens.map((token) =>
    isEnglish(token) || ENGLISH_TOO.has(token.term) ? { ...token, isStopWord: true } : token,
  );
}
