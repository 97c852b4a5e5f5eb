import { createCompoundSplitter } from '../analysis/compound-splitter.ts';
import { stemGerman } from '../analysis/filters.ts';
import { invertRows, ownRows, type Rows, rowOf, toRows } from './rows.ts';
import type { Vocabulary } from './term-table.ts';

/** What is stored of a {@link CompoundTable}: plain values. */
export type CompoundTableData = {
  /** The parts of each term, as terms, in its order. */
  readonly parts: Rows;
};

/** Which terms are compounds, and of what. */
export type CompoundTable = {
  readonly data: CompoundTableData;
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
 * @param onTerm called after each term
 */
export function buildCompoundTableData(
  terms: Vocabulary,
  isWord: (term: number) => boolean,
  onTerm?: () => void,
): CompoundTableData {
  const split = createTermSplitter(terms);
  const lists = Array.from({ length: terms.size }, (_, term) => {
    const parts = isWord(term) ? split(terms.textOf(term)) : [];
    onTerm?.();
    return parts;
  });
  return { parts: toRows(lists, terms.size) };
}

/**
 * Turns the stored parts around as well.
 *
 * @param terms those that were split
 */
export function openCompoundTable(stored: CompoundTableData, terms: Vocabulary): CompoundTable {
  const parts = ownRows(stored.parts);
  const compounds = invertRows(parts, terms.size);
  return {
    data: { parts },
    partsOf: (term) => rowOf(parts, term),
    compoundsWith: (part) => rowOf(compounds, part),
    split: createTermSplitter(terms),
  };
}

function createTermSplitter(terms: Vocabulary): (stem: string) => readonly number[] {
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
function createStemLookup(terms: Vocabulary): (word: string) => number | undefined {
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
