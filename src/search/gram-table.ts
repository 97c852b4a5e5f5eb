import { GRAM_COUNT, gramsOf } from '../analysis/character-grams.ts';
import { type Rows, toRows } from './rows.ts';
import { buildSimilarityIndex, type SimilarityIndex } from './similarity-index.ts';

/** The character grams of a collection's terms, and how rare they are. */
export type GramTable = {
  /** The grams of each term; none of function words and of names' groups. */
  readonly rows: Rows;
  /** Number of paragraphs with a word that holds the gram. */
  docFreq(gram: number): number;
  /** Terms that are written much like a word. */
  readonly similar: SimilarityIndex;
};

/**
 * @param count number of terms
 * @param textOf the term's text; `undefined` where its grams do not count
 * @param documents the terms of each paragraph
 */
export function buildGramTable(
  count: number,
  textOf: (term: number) => string | undefined,
  documents: Iterable<Uint32Array>,
): GramTable {
  const lists = Array.from({ length: count }, (_, term): number[] => {
    const text = textOf(term);
    return text === undefined ? [] : gramsOf(text);
  });
  const grams: Rows = toRows(lists, count);
  const docFreqs = new Uint32Array(GRAM_COUNT);
  const lastDocument = new Uint32Array(GRAM_COUNT);
  let document = 0;
  for (const terms of documents) {
    document += 1;
    for (const term of terms) {
      const end = grams.offsets[term + 1] ?? 0;
      for (let at = grams.offsets[term] ?? 0; at < end; at += 1) {
        const gram = grams.values[at] ?? 0;
        if (lastDocument[gram] === document) continue;
        lastDocument[gram] = document;
        docFreqs[gram] = (docFreqs[gram] ?? 0) + 1;
      }
    }
  }
  return {
    rows: grams,
    docFreq: (gram) => docFreqs[gram] ?? 0,
    similar: buildSimilarityIndex(grams),
  };
}
