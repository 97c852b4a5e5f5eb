import type { TimelineSentence } from '../timeline-sentence.ts';

/** A sentence as a point: its distinct terms and what each weighs; of length 1, or without terms. */
export type TermVector = { readonly terms: Int32Array; readonly weights: Float64Array };

/** The terms of a set of sentences. */
export type TermSpace = {
  /** Terms of vectors are below it. */
  readonly size: number;
  /** @param sentence its place among the sentences, from 0 */
  vectorOf(sentence: number): TermVector;
};

/** Terms of all sentences in a row: those of sentence `i` are `terms[offsets[i] .. offsets[i + 1])`. */
type FlatTerms = {
  readonly terms: Int32Array;
  readonly offsets: Int32Array;
  readonly size: number;
};

/** Numbers of terms from here on are replaced by smaller ones; below, tables are as long as the largest. 16 MB each. */
const TOO_LARGE = 1 << 22;

/**
 * Weighs the terms of sentences by TF-IDF with a logarithmic frequency, where a term is as rare as it is among these
 * sentences. A vector is made when it is first asked for.
 *
 * Source: "ltc" of SMART; Salton & Buckley, "Term-Weighting Approaches in Automatic Text Retrieval", 1988.
 */
export function buildTermSpace(sentences: readonly TimelineSentence[]): TermSpace {
  const flat = flatten(sentences);
  const rarity = rarities(flat, sentences.length);
  const frequency = new Int32Array(flat.size);
  const vectors = new Map<number, TermVector>();
  return {
    size: flat.size,
    vectorOf(sentence) {
      const known = vectors.get(sentence);
      if (known) return known;
      const made = makeVector(flat, sentence, rarity, frequency);
      vectors.set(sentence, made);
      return made;
    },
  };
}

function flatten(sentences: readonly TimelineSentence[]): FlatTerms {
  const offsets = new Int32Array(sentences.length + 1);
  let total = 0;
  let largest = -1;
  let isPlain = true;
  for (const [index, { terms }] of sentences.entries()) {
    total += terms.length;
    offsets[index + 1] = total;
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      if (term > largest) largest = term;
      if (!(term >= 0 && term < TOO_LARGE)) isPlain = false;
    }
  }
  const flat = new Int32Array(total);
  if (isPlain) {
    for (const [index, { terms }] of sentences.entries()) flat.set(terms, offsets[index]);
    return { terms: flat, offsets, size: largest + 1 };
  }
  const numbers = new Map<number, number>();
  let at = 0;
  for (const { terms } of sentences)
    for (let place = 0; place < terms.length; place += 1, at += 1) {
      const term = terms[place] ?? 0;
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      flat[at] = number;
    }
  return { terms: flat, offsets, size: numbers.size };
}

function rarities({ terms, offsets, size }: FlatTerms, sentences: number): Float64Array {
  const docFreq = new Int32Array(size);
  const lastIn = new Int32Array(size).fill(-1);
  for (let sentence = 0; sentence < sentences; sentence += 1)
    for (let at = offsets[sentence] ?? 0; at < (offsets[sentence + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      if (lastIn[term] === sentence) continue;
      lastIn[term] = sentence;
      docFreq[term] = (docFreq[term] ?? 0) + 1;
    }
  return Float64Array.from(docFreq, (count) => Math.log(1 + sentences / Math.max(1, count)));
}

/** @param frequency all 0, before and after */
function makeVector(
  { terms, offsets }: FlatTerms,
  sentence: number,
  rarity: Float64Array,
  frequency: Int32Array,
): TermVector {
  const distinct: number[] = [];
  for (let at = offsets[sentence] ?? 0; at < (offsets[sentence + 1] ?? 0); at += 1) {
    const term = terms[at] ?? 0;
    if (frequency[term] === 0) distinct.push(term);
    frequency[term] = (frequency[term] ?? 0) + 1;
  }
  const weights = new Float64Array(distinct.length);
  let squares = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const term = distinct[place] ?? 0;
    const weight = (1 + Math.log(frequency[term] ?? 1)) * (rarity[term] ?? 0);
    frequency[term] = 0;
    weights[place] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let place = 0; place < weights.length; place += 1)
    weights[place] = (weights[place] ?? 0) / length;
  return { terms: Int32Array.from(distinct), weights };
}
