/** How a word is written: `irak`, `Irak`, `USA` (two letters or more), `2014`. */
export type WordShape = 'lower' | 'capitalised' | 'capitals' | 'number';

/** An occurrence of a word in a text. */
export type Token = {
  /** The dictionary form: what is looked up. Filters change it. */
  readonly term: string;
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
export type TokenFilter = (tokens: readonly Token[]) => Token[];

/** Text → tokens ready to be indexed or looked up. */
export type Analyzer = (text: string) => Token[];

/** The chain: one tokenizer, then the filters in order. */
export function createAnalyzer(tokenize: Tokenizer, filters: readonly TokenFilter[]): Analyzer {
  return (text) => filters.reduce<Token[]>((tokens, filter) => filter(tokens), tokenize(text));
}
