import type { TermVector } from './term-space.ts';

/** A sum of vectors, kept in a table with a place for each term; to be used again and again. */
export type TermSum = {
  addTerm(term: number, weight: number): void;
  add(vector: TermVector, factor: number): void;
  /** Scalar product. */
  dot(vector: TermVector): number;
  /** Euclidean. */
  length(): number;
  /** Adds this sum, times the factor, to another one. */
  addTo(other: TermSum, factor: number): void;
  clear(): void;
};

/** An empty sum. Factors and weights are not negative: what was added never comes to 0 again. */
export function createTermSum(size: number): TermSum {
  const values = new Float64Array(size);
  const touched: number[] = [];
  const addTerm = (term: number, weight: number): void => {
    const value = values[term] ?? 0;
    if (value === 0) touched.push(term);
    values[term] = value + weight;
  };
  return {
    addTerm,
    add({ terms, weights }, factor) {
      for (let place = 0; place < terms.length; place += 1)
        addTerm(terms[place] ?? 0, factor * (weights[place] ?? 0));
    },
    dot({ terms, weights }) {
      let product = 0;
      for (let place = 0; place < terms.length; place += 1)
        product += (values[terms[place] ?? 0] ?? 0) * (weights[place] ?? 0);
      return product;
    },
    length() {
      let squares = 0;
      for (const term of touched) squares += (values[term] ?? 0) ** 2;
      return Math.sqrt(squares);
    },
    addTo(other, factor) {
      for (const term of touched) other.addTerm(term, factor * (values[term] ?? 0));
    },
    clear() {
      for (const term of touched) values[term] = 0;
      touched.length = 0;
    },
  };
}
