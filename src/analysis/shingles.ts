import { tokenizeWords } from './tokenize-words.ts';

/** Words in a row that are compared. Source: the corpus format's "shared 4-grams". */
const SHINGLE_WORDS = 4;

/**
 * One shingle in so many is kept, chosen by its hash, the same ones in every text. Source: mod-p sampling, Broder 1997.
 */
const KEPT_IN = 2;

/** 32-bit FNV-1a over UTF-16 units. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** What two articles are compared by. */
export type Sketch = {
  /** Hashes of runs of four words, a sample of them; never empty. */
  readonly shingles: ReadonlySet<number>;
  /** Numbers in the text, in order: copies of one report do not differ in them. */
  readonly numbers: readonly string[];
};

/** Sums a text up for comparison. */
export function sketch(text: string): Sketch {
  const tokens = tokenizeWords(text);
  const words = tokens.map(({ term }) => term.toLowerCase().replaceAll('ß', 'ss'));
  const shingles = new Set<number>();
  for (let end = SHINGLE_WORDS; end <= words.length; end += 1) {
    const hash = hashOf(words.slice(end - SHINGLE_WORDS, end).join(' '));
    if (hash % KEPT_IN === 0) shingles.add(hash);
  }
  if (shingles.size === 0) shingles.add(hashOf(words.join(' ')));
  const numbers = tokens.filter(({ shape }) => shape === 'number').map(({ term }) => term);
  return { shingles, numbers };
}

/** 0 to 1: how much of the smaller one stands in the other. Source: containment, Broder 1997. */
export function sharedOf(a: Sketch, b: Sketch): number {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of small.shingles) if (large.shingles.has(hash)) shared += 1;
  return shared / small.shingles.size;
}

/** Whether the numbers of one are, in their order, among those of the other: "27 Tote" and "31 Tote" are two reports. */
export function agreeInNumbers(a: Sketch, b: Sketch): boolean {
  const [few, many] = a.numbers.length <= b.numbers.length ? [a, b] : [b, a];
  let met = 0;
  for (const number of many.numbers) if (number === few.numbers[met]) met += 1;
  return met === few.numbers.length;
}

function hashOf(text: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  // The weakest bits choose the sample, so all bits are mixed into them. Source: MurmurHash3, 32-bit finalizer.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
