import { areNeighbours, differByForeignLetter } from '../analysis/edit-distance.ts';
import type { SpellingTable } from './spelling-table.ts';
import type { TermTable } from './term-table.ts';

/** What a mistyped word may have meant. */
export type Correction = {
  /** As the corpus writes it. */
  readonly text: string;
  readonly term: number;
  /** 0 to 1: what meeting it counts beside meeting the word itself. */
  readonly degree: number;
  /** Whether it may as well be another word: "Obama" for "Osama". */
  readonly isDoubtful: boolean;
};

/**
 * Degrees of the likeliest correction and of the next ones. Source: best of those tried on mistyped questions, see
 * ARCHITECTURE.md.
 */
const DEGREES = [0.9, 0.45, 0.3] as const;

/** Letters that may be wrong in a word of so many letters or more. Source: as above. */
const MAX_DISTANCES = [
  { length: 9, distance: 3.2 },
  { length: 6, distance: 2.1 },
  { length: 4, distance: 1.1 },
] as const;

/**
 * The words that a form unknown to the collection may have meant: up to three, nearest first, of equally near ones the
 * more frequent first; empty for short forms and numbers.
 *
 * @param forms of one word: folded, and as typed where that differs
 * @param isLikely whether a spelling can have been meant, such as a noun where a noun was typed
 * @param isMinor whether little hangs on the word, so that only a slip is corrected
 */
export function correctSpelling(
  forms: readonly string[],
  spellings: SpellingTable,
  terms: TermTable,
  isLikely: (spelling: string) => boolean,
  isMinor: boolean,
): readonly Correction[] {
  const near = forms
    .flatMap((form) => {
      const allowed = MAX_DISTANCES.find(({ length }) => form.length >= length);
      if (!allowed || STARTS_AS_NUMBER.test(form)) return [];
      return spellings
        .near(form, isMinor ? allowed.distance - MINOR : allowed.distance)
        .filter((spelling) => isLikely(spelling.text) && beginsAlike(form, spelling.form))
        .map((spelling) => ({
          ...spelling,
          isDoubtful: differByForeignLetter(form, spelling.form),
        }));
    })
    .toSorted((a, b) => a.distance - b.distance || terms.docFreq(b.term) - terms.docFreq(a.term));
  const corrections = new Map<number, Correction>();
  for (const { text, term, isDoubtful } of near) {
    const degree = DEGREES[corrections.size];
    if (degree === undefined) break;
    if (!corrections.has(term)) corrections.set(term, { text, term, degree, isDoubtful });
  }
  return [...corrections.values()];
}

/** By how much less a minor word may differ: "kochte" is a verb of its own, and no "kaufte". */
const MINOR = 1;

/** One digit may be a slip from the keys below it. */
const STARTS_AS_NUMBER = /^\d\d/;

/**
 * Whether the first letters are the same, lie side by side on the keyboard, or were swapped with the second ones: nobody
 * writes "meister" for "weiter".
 */
function beginsAlike(form: string, other: string): boolean {
  return (
    form[0] === other[0] ||
    areNeighbours(form.charCodeAt(0), other.charCodeAt(0)) ||
    (form[0] === other[1] && form[1] === other[0])
  );
}
