import { idfOf } from './bm25.ts';
import { ownMemory } from './own-memory.ts';

/** What is stored of a {@link TermTable}: plain values. */
export type TermTableData = {
  /** The terms by number, each once. */
  readonly texts: readonly string[];
  /** Number of paragraphs that hold each. */
  readonly docFreqs: Uint32Array;
  /** Number of paragraphs. */
  readonly documents: number;
};

/** The terms of a collection, by number: every other part of the index names a term by it. */
export type TermTable = {
  readonly data: TermTableData;
  /** Terms are numbered from 0 to `size` − 1. */
  readonly size: number;
  /** `undefined` for a term that the collection does not hold. */
  idOf(term: string): number | undefined;
  textOf(id: number): string;
  /** Number of paragraphs that hold the term as a word of its own; 0 where only headlines or compounds hold it. */
  docFreq(id: number): number;
  /** Inverse document frequency of a term in so many of the collection's paragraphs, above 0. */
  idfOf(docFreq: number): number;
  /** Terms that begin like this, in the order of their letters. */
  startingWith(prefix: string): Iterable<number>;
  /**
   * Longer terms with this ending, most frequent first: compounds of which it is the head ("zentrum" →
   * "koordinationszentrum"). At most 20; empty for endings below 5 letters, which are mere suffixes.
   */
  compoundsEndingWith(term: string): readonly number[];
  /**
   * Terms that differ from this one by at most three letters at the end, most frequent first: forms that the stemmer
   * leaves apart ("halbiert" and "halbieren", "kostet" and "kosten"). At most 10; empty for terms below 4 letters.
   */
  formsOf(term: string): readonly number[];
};

/** Shortest beginning that two forms of a word share, and letters that may follow it. Chosen on German verbs. */
const MIN_FORM_LENGTH = 4;
const MAX_ENDING_LENGTH = 3;
const MAX_FORMS = 10;

/** Shortest head of a compound that is looked for by its ending: below, endings are suffixes ("ung", "isch"). */
const MIN_HEAD_LENGTH = 5;

/** Shortest stretch before the head. */
const MIN_MODIFIER_LENGTH = 2;

/** Compounds taken for one word: bounds the work of the first stage. */
const MAX_COMPOUNDS = 20;

/** Terms by number, before there is a table of them. */
export type Vocabulary = Pick<TermTable, 'size' | 'idOf' | 'textOf' | 'docFreq'>;

/** Collects terms while the paragraphs are read; `size` grows. */
export type TermCollector = Vocabulary & {
  /** The number of a term; a new one for a new term. */
  add(term: string): number;
  /** Notes that a paragraph holds the terms; each counts once. */
  countDocument(ids: Iterable<number>): void;
  /** See {@link openTermTable}. */
  finish(): TermTableData;
};

/** An empty collection. */
export function createTermCollector(): TermCollector {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const counts: number[] = [];
  const lastDocument: number[] = [];
  let documents = 0;
  return {
    add(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = texts.length;
      ids.set(term, id);
      texts.push(term);
      counts.push(0);
      lastDocument.push(-1);
      return id;
    },
    get size() {
      return texts.length;
    },
    idOf: (term) => ids.get(term),
    textOf: (id) => texts[id] ?? '',
    docFreq: (id) => counts[id] ?? 0,
    countDocument(terms) {
      for (const id of terms) {
        if (lastDocument[id] === documents) continue;
        lastDocument[id] = documents;
        counts[id] = (counts[id] ?? 0) + 1;
      }
      documents += 1;
    },
    finish: () => ({ texts, docFreqs: Uint32Array.from(counts), documents }),
  };
}

/** Makes what is not stored: the terms in the order of their letters, and of their letters backwards. */
export function openTermTable({ texts, documents, ...stored }: TermTableData): TermTable {
  const docFreqs = ownMemory(stored.docFreqs);
  const ids = new Map(Array.from(texts, (text, id): [string, number] => [text, id]));
  const textOf = (id: number) => texts[id] ?? '';
  const docFreq = (id: number) => docFreqs[id] ?? 0;
  const byLetters = sortIds(texts);
  // For endings: long enough for a head and what stands before it.
  const reversed = texts.map((text) =>
    text.length >= MIN_HEAD_LENGTH + MIN_MODIFIER_LENGTH ? reverse(text) : '',
  );
  const byEnding = sortIds(reversed).filter((id) => reversed[id] !== '');
  const mostFrequent = (found: readonly number[], limit: number) =>
    found
      .toSorted((a, b) => docFreq(b) - docFreq(a) || compare(textOf(a), textOf(b)))
      .slice(0, limit);

  function* startingWith(prefix: string): Generator<number> {
    for (let at = firstAtOrAfter(byLetters, textOf, prefix); at < byLetters.length; at += 1) {
      const id = byLetters[at] ?? 0;
      if (!textOf(id).startsWith(prefix)) return;
      yield id;
    }
  }
  return {
    data: { texts, docFreqs, documents },
    size: texts.length,
    idOf: (term) => ids.get(term),
    textOf,
    docFreq,
    idfOf: (count) => idfOf(count, documents),
    startingWith,
    compoundsEndingWith(term) {
      if (term.length < MIN_HEAD_LENGTH) return [];
      const ending = reverse(term);
      const endingOf = (id: number) => reverse(textOf(id));
      const compounds: number[] = [];
      for (let at = firstAtOrAfter(byEnding, endingOf, ending); at < byEnding.length; at += 1) {
        const id = byEnding[at] ?? 0;
        if (!textOf(id).endsWith(term)) break;
        if (textOf(id).length >= term.length + MIN_MODIFIER_LENGTH) compounds.push(id);
      }
      return mostFrequent(compounds, MAX_COMPOUNDS);
    },
    formsOf(term) {
      if (term.length < MIN_FORM_LENGTH) return [];
      const forms: number[] = [];
      for (let end = term.length - MAX_ENDING_LENGTH; end < term.length; end += 1) {
        const id = end < MIN_FORM_LENGTH ? undefined : ids.get(term.slice(0, end));
        if (id !== undefined) forms.push(id);
      }
      for (const id of startingWith(term)) {
        const longer = textOf(id).length - term.length;
        if (longer > 0 && longer <= MAX_ENDING_LENGTH) forms.push(id);
      }
      return mostFrequent(forms, MAX_FORMS);
    },
  };
}

function sortIds(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(texts.keys()).toSorted((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
}

function reverse(term: string): string {
  return Array.from(term).toReversed().join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Place of the first term not below the value, by bisection. */
function firstAtOrAfter(
  sorted: Uint32Array,
  textOf: (id: number) => string,
  value: string,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
