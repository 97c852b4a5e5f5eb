import { tokenizeWords } from './tokenize-words.ts';

/** Words in a row that are compared. Source: the corpus format's "shared 4-grams". */
const SHINGLE_WORDS = 4;

/** One shingle in so many is kept, chosen by its hash. Source: mod-p sampling, Broder 1997; enough for articles. */
const KEPT_IN = 4;

/** 32-bit FNV-1a over UTF-16 units. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** What two articles are compared by. */
export type Sketch = {
  /** Hashes of runs of four words; a sample of a long text, all of a short one. */
  readonly shingles: ReadonlySet<number>;
  /** Numbers in the text, in order: copies of one report do not differ in them. */
  readonly numbers: readonly string[];
};

/** Below so many words every shingle is kept. */
const SHORT = 120;

/** Sums a text up for comparison. */
export function sketch(text: string): Sketch {
  const tokens = tokenizeWords(text);
  const words = tokens.map(({ term }) => term.toLowerCase().replaceAll('ß', 'ss'));
  const shingles = new Set<number>();
  const isShort = words.length <= SHORT;
  for (let end = SHINGLE_WORDS; end <= words.length; end += 1) {
    const hash = hashOf(words.slice(end - SHINGLE_WORDS, end).join(' '));
    if (isShort || hash % KEPT_IN === 0) shingles.add(hash);
  }
  if (shingles.size === 0) shingles.add(hashOf(words.join(' ')));
  const numbers = tokens.filter(({ shape }) => shape === 'number').map(({ term }) => term);
  return { shingles, numbers };
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
  return hash >>> 0;
}
