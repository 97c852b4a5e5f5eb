import { GRAM_COUNT, gramsOf } from '../analysis/character-grams.ts';
import { ownMemory } from './own-memory.ts';
import { ownRows, type Rows, toRows } from './rows.ts';
import { buildSimilarityIndex, type SimilarityIndex } from './similarity-index.ts';

/** What is stored of a {@link GramTable}: plain values. */
export type GramTableData = {
  /** The grams of each term. */
  readonly rows: Rows;
  /** All of these grams, ascending, and the number of paragraphs with each: few of the two million that there could be. */
  readonly grams: Uint32Array;
  readonly docFreqs: Uint32Array;
};

/** The character grams of a collection's terms, and how rare they are. */
export type GramTable = {
  readonly data: GramTableData;
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
export function buildGramTableData(
  count: number,
  textOf: (term: number) => string | undefined,
  documents: Iterable<Uint32Array>,
): GramTableData {
  const lists = Array.from({ length: count }, (_, term): number[] => {
    const text = textOf(term);
    return text === undefined ? [] : gramsOf(text);
  });
  const rows = toRows(lists, count);
  const docFreqs = new Uint32Array(GRAM_COUNT);
  const lastDocument = new Uint32Array(GRAM_COUNT);
  let document = 0;
  for (const terms of documents) {
    document += 1;
    for (const term of terms) {
      const end = rows.offsets[term + 1] ?? 0;
      for (let at = rows.offsets[term] ?? 0; at < end; at += 1) {
        const gram = rows.values[at] ?? 0;
        if (lastDocument[gram] === document) continue;
        lastDocument[gram] = document;
        docFreqs[gram] = (docFreqs[gram] ?? 0) + 1;
      }
    }
  }
  const grams: number[] = [];
  for (const [gram, docFreq] of docFreqs.entries()) if (docFreq > 0) grams.push(gram);
  return {
    rows,
    grams: Uint32Array.from(grams),
    docFreqs: docFreqs.filter((docFreq) => docFreq > 0),
  };
}

/** Turns the grams around as well, for words that are written alike. */
export function openGramTable(stored: GramTableData): GramTable {
  const data = {
    rows: ownRows(stored.rows),
    grams: ownMemory(stored.grams),
    docFreqs: ownMemory(stored.docFreqs),
  };
  const docFreqs = new Uint32Array(GRAM_COUNT);
  for (const [place, gram] of data.grams.entries()) docFreqs[gram] = data.docFreqs[place] ?? 0;
  return {
    data,
    rows: data.rows,
    docFreq: (gram) => docFreqs[gram] ?? 0,
    similar: buildSimilarityIndex(data.rows),
  };
}
