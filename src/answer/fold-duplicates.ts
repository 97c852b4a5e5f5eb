import type { FoldedHit, Repetition } from '../domain/answer.ts';
import type { SearchHit } from '../domain/search-hit.ts';
import type { Span } from '../domain/span.ts';
import { comparedWords } from './compared-words.ts';
import { isDecisive } from './decisive-words.ts';

/**
 * Words in a shingle. Chosen on the examples of the tests and by reading pairs of Timeline17 and of Bundestag minutes:
 * the smallest that ties a number to what it counts; with more, scattered corrections weigh too much.
 */
const SHINGLE_WORDS = 3;

/**
 * Containment from which one of two paragraphs counts as printed in the other. Chosen as above: one word of 13 may be
 * another, three scattered ones of 43; formulaic sentences about other names stay below, and so does a stock phrase of
 * seven words that stands in a longer paragraph, too.
 */
const MIN_CONTAINMENT = 0.8;

/**
 * Share of the lower-ranked paragraph, and of the words of its best sentence, that must stand in the shown one: what it
 * was found for is not hidden. Chosen as above.
 */
const MIN_REPEATED = 0.5;

/** From so many words in a row on a stretch that the copy lacks was cut, not replaced. Chosen as above. */
const MIN_CUT_WORDS = 5;

/** Beyond a text's ends: so its first and last words stand in as many shingles as the others. German verbs come last. */
const PADDING: readonly string[] = Array.from({ length: SHINGLE_WORDS - 1 }, () => '');

/** A paragraph as its words and its shingles. */
type Shingled = {
  readonly words: readonly string[];
  /** Word by word, whether it belongs to the sentence that the paragraph was found for. */
  readonly isInSentence: readonly boolean[];
  /** By the position of their last word; those at the text's ends reach beyond it. */
  readonly inOrder: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** The words in which copies do not differ; worked out for texts that come into question only. */
  readonly decisive: () => readonly string[];
};

type Shown = {
  readonly hit: SearchHit;
  readonly text: Shingled;
  readonly copies: Repetition[];
};

/**
 * Folds paragraphs that repeat a better one into it; the others stay in their order.
 *
 * Two paragraphs are compared by their shingles (runs of three words): one repeats the other where one of them is
 * contained in the other, by the containment of Broder, "On the resemblance and containment of documents", SEQUENCES
 * 1997. A paragraph with another number, date or negation is no repetition, however much else is the same (see
 * {@link isDecisive}); nor is a longer one that says more in numbers, or was found for what it says more. The same words
 * always are one. Copies are compared with what is shown, never with each other, so that no chain of small changes leads
 * astray. Time grows with the length of the texts.
 *
 * @param hits best first
 */
export function foldDuplicates(hits: readonly SearchHit[]): FoldedHit[] {
  const shown: Shown[] = [];
  // Shingle → places in `shown`. Most paragraphs share none, and are never compared.
  const holders = new Map<string, number[]>();
  for (const hit of hits) {
    const text = shingle(hit);
    const original = findOriginal(text, shown, holders);
    if (original) {
      original.copies.push({ article: hit.article, paragraph: hit.paragraph });
      continue;
    }
    for (const key of text.distinct) {
      const known = holders.get(key);
      if (known) known.push(shown.length);
      else holders.set(key, [shown.length]);
    }
    shown.push({ hit, text, copies: [] });
  }
  return shown.map(({ hit, copies }) => ({ ...hit, copies }));
}

/** The best of the shown passages that the text repeats. */
function findOriginal(
  text: Shingled,
  shown: readonly Shown[],
  holders: ReadonlyMap<string, readonly number[]>,
): Shown | undefined {
  const shared = shown.map(() => 0);
  for (const key of text.distinct)
    for (const place of holders.get(key) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  return shown.find((candidate, place) => repeats(text, candidate.text, shared[place] ?? 0));
}

/** Whether a text repeats another; `shared` is the number of distinct shingles they have in common. */
function repeats(copy: Shingled, original: Shingled, shared: number): boolean {
  const repeated = shared / copy.distinct.size;
  const contained = Math.max(repeated, shared / original.distinct.size);
  if (repeated < MIN_REPEATED || contained < MIN_CONTAINMENT) return false;
  if (!isSubsequence(copy.decisive(), original.decisive())) return false;
  const isInOriginal = coveredWords(copy, original);
  return (
    shareOf(copy.isInSentence, isInOriginal) >= MIN_REPEATED &&
    copy.words.every((word, at) => isInOriginal[at] === true || !isDecisive(word)) &&
    lacksCutsOnly(original, coveredWords(original, copy))
  );
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let met = 0;
  for (const word of whole) if (word === part[met]) met += 1;
  return met === part.length;
}

/** How many of the chosen words are covered, 0 to 1; 1 where none is chosen. */
function shareOf(isChosen: readonly boolean[], isCovered: readonly boolean[]): number {
  const chosen = isCovered.filter((_, at) => isChosen[at]);
  return chosen.length === 0 ? 1 : chosen.filter(Boolean).length / chosen.length;
}

/** Whether the decisive words that a text has alone stand in stretches that the other one leaves out as a whole. */
function lacksCutsOnly({ words }: Shingled, isInOther: readonly boolean[]): boolean {
  let start = 0;
  while (start < words.length) {
    const found = isInOther.indexOf(true, start);
    const end = found === -1 ? words.length : found;
    if (end - start < MIN_CUT_WORDS && words.slice(start, end).some(isDecisive)) return false;
    start = end + 1;
  }
  return true;
}

/** Word by word, whether it lies in a shingle that the other text has, too. */
function coveredWords(text: Shingled, other: Shingled): readonly boolean[] {
  const covered = text.words.map(() => false);
  for (const [last, key] of text.inOrder.entries())
    if (other.distinct.has(key)) covered.fill(true, Math.max(0, last - PADDING.length), last + 1);
  return covered;
}

function shingle({ paragraph: { text }, sentence }: SearchHit): Shingled {
  const tokens = comparedWords(text);
  const words = tokens.map(({ word }) => word);
  // A text of signs alone has no words; it is compared by its signs.
  const padded = [...PADDING, ...(words.length === 0 ? [text] : words), ...PADDING];
  const inOrder = padded
    .slice(PADDING.length)
    .map((_, last) => padded.slice(last, last + SHINGLE_WORDS).join(' '));
  let decisive: readonly string[] | undefined;
  return {
    words,
    isInSentence: tokens.map(({ start }) => isWithin(start, sentence)),
    inOrder,
    distinct: new Set(inOrder),
    decisive: () => {
      decisive ??= words.filter(isDecisive);
      return decisive;
    },
  };
}

function isWithin(offset: number, { start, end }: Span): boolean {
  return offset >= start && offset < end;
}
