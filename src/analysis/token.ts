/** How a word is written: `irak`, `Irak`, `USA` (two letters or more), `2014`. */
export type WordShape = 'lower' | 'capitalised' | 'capitals' | 'number';

/** An occurrence of a word in a text. */
export type Token = {
  /** The dictionary form: what is looked up. Filters change it. */
  readonly term: string;
  /** The word in lower case and in one spelling, before its stem is taken; as typed until a filter sets it. */
  readonly form: string;
  /** UTF-16 offset of the word in the text it was found in. Filters never touch offsets. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** A function word ("der", "wurde"): it says how, not what. */
  readonly isStopWord: boolean;
  readonly shape: WordShape;
};

/** Text → tokens, in the text's order, not overlapping. */
export type Tokenizer = (text: string) => Token[];

/** Tokens → tokens; may change terms, drop tokens and set marks, never offsets. */
export type TokenFilter = (tokens: readonly Token[]) => readonly Token[];

/** A filter of one word, without regard to its neighbours. */
export type WordFilter = (token: Token) => Token;

/** Text → tokens ready to be indexed or looked up. */
export type Analyzer = (text: string) => readonly Token[];

/** Words whose way through a chain is remembered; past this the memory starts anew. Chosen: some 40 MB. */
const MAX_REMEMBERED_WORDS = 300_000;

/**
 * The chain: one tokenizer, then the filters in order. What becomes of a word is remembered: a text of any size has few
 * distinct words.
 */
export function createAnalyzer(tokenize: Tokenizer, filters: readonly WordFilter[]): Analyzer {
  const remembered = new Map<string, Token>();
  const filterWord = (token: Token): Token => {
    const known = remembered.get(token.term);
    if (known) return known;
    const filtered = filters.reduce((word, filter) => filter(word), token);
    if (remembered.size >= MAX_REMEMBERED_WORDS) remembered.clear();
    remembered.set(token.term, filtered);
    return filtered;
  };
  return (text) =>
    tokenize(text).map((token) => {
      const { term, form, isStopWord, shape } = filterWord(token);
      return { term, form, start: token.start, end: token.end, isStopWord, shape };
    });
}
