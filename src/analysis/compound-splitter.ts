/** Parts of a compound, in its order; empty where the word is not to be split. */
export type CompoundSplitter = (word: string) => readonly string[];

/** Shortest part: three letters split "Ministerin" at "Mini". Source: Koehn & Knight 2003, practice since. */
const MIN_PART_LENGTH = 4;

/** What German puts between the parts ("Verteidigung-s-minister"). */
const LINKING_ELEMENTS = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;

/** Words beyond this are not split: the work grows with the square of their length. */
const MAX_WORD_LENGTH = 60;

/**
 * Splits German compounds by what the corpus itself holds: of all ways to cut a word in two (linking letters
 * between) the one whose parts have the highest geometric mean of frequencies, if that is above the frequency of
 * the whole word; each part is split on.
 *
 * Source: Koehn & Knight, "Empirical Methods for Compound Splitting", EACL 2003.
 *
 * @param frequencyOf how often a word (lower case, folded, not stemmed) occurs; 0 for unknown ones
 */
export function createCompoundSplitter(frequencyOf: (word: string) => number): CompoundSplitter {
  const split = (word: string): readonly string[] => {
    if (word.length < 2 * MIN_PART_LENGTH || word.length > MAX_WORD_LENGTH) return [];
    let best: readonly [string, string] | undefined;
    let bestScore = frequencyOf(word);
    for (let cut = MIN_PART_LENGTH; cut <= word.length - MIN_PART_LENGTH; cut += 1) {
      const tail = word.slice(cut);
      const tailFrequency = frequencyOf(tail);
      if (tailFrequency === 0) continue;
      for (const link of LINKING_ELEMENTS) {
        const head = word.slice(0, cut);
        if (!head.endsWith(link)) continue;
        const stem = head.slice(0, head.length - link.length);
        if (stem.length < MIN_PART_LENGTH) continue;
        const score = Math.sqrt(frequencyOf(stem) * tailFrequency);
        if (score > bestScore) {
          bestScore = score;
          best = [stem, tail];
        }
      }
    }
    if (!best) return [];
    return best.flatMap((part) => {
      const parts = split(part);
      return parts.length > 0 ? parts : [part];
    });
  };
  return split;
}
