import { createCompoundSplitter } from '../analysis/compound-splitter.ts';
import { stemGerman } from '../analysis/filters.ts';
import { invertRows, type Rows, rowOf, toRows } from './rows.ts';
import type { TermTable } from './term-table.ts';

/** Which terms are compounds, and of what. */
export type CompoundTable = {
  /** The parts of a term that the collection holds, as terms, in its order; empty where it is no compound. */
  partsOf(term: number): Uint32Array;
  /** The compounds that hold a term as a part; ascending. */
  compoundsWith(part: number): Uint32Array;
  /** The parts of any word's stem. */
  split(stem: string): readonly number[];
};

/**
 * Splits all terms by the collection's own vocabulary. A part counts by its stem, so "Luftangriffe" is split where "Luft" and
 * "Angriff" occur.
 *
 * @param isWord whether a term is to be split: no function word, no name of the thesaurus
 */
export function buildCompoundTable(
  terms: TermTable,
  isWord: (term: number) => boolean,
): CompoundTable {
  const split = createTermSplitter(terms);
  const parts: Rows = toRows(
    Array.from({ length: terms.size }, (_, term) =>
      isWord(term) ? split(terms.textOf(term)) : [],
    ),
    terms.size,
  );
  const compounds = invertRows(parts, terms.size);
  return {
    partsOf: (term) => rowOf(parts, term),
    compoundsWith: (part) => rowOf(compounds, part),
    // One of its own: what the other remembers of a whole vocabulary may go.
    split: createTermSplitter(terms),
  };
}

function createTermSplitter(terms: TermTable): (stem: string) => readonly number[] {
  const termOfWord = createStemLookup(terms);
  const splitWord = createCompoundSplitter((word) => {
    const term = termOfWord(word);
    return term === undefined ? 0 : terms.docFreq(term);
  });
  return (stem) => splitWord(stem).flatMap((part) => termOfWord(part) ?? []);
}

/** Stretches of words whose stem is remembered; past this the memory starts anew. */
const MAX_REMEMBERED_STEMS = 500_000;

/** A stretch of a word → the term that it is a form of. */
function createStemLookup(terms: TermTable): (word: string) => number | undefined {
  const remembered = new Map<string, number | undefined>();
  return (word) => {
    const term = terms.idOf(word);
    if (term !== undefined) return term;
    if (remembered.has(word)) return remembered.get(word);
    const stem = stemGerman({
      term: word,
      form: word,
      start: 0,
      end: word.length,
      isStopWord: false,
      shape: 'lower',
    });
    const found = terms.idOf(stem.term);
    if (remembered.size >= MAX_REMEMBERED_STEMS) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}
