import type { TermVector } from './term-space.ts';

/** Cosine of the angle between two sentences: 1 where they hold the same terms, 0 where they share none. */
export function cosine(a: TermVector, b: TermVector): number {
  let product = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    // Sentences are short: a table would take longer to fill.
    const other = b.terms.indexOf(a.terms[i] ?? -1);
    if (other >= 0) product += (a.weights[i] ?? 0) * (b.weights[other] ?? 0);
  }
  return product;
}
