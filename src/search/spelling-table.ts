import { gramsOf } from '../analysis/character-grams.ts';
import { editDistance } from '../analysis/edit-distance.ts';
import type { Span } from '../domain/span.ts';
import { toRows } from './rows.ts';
import { buildSimilarityIndex } from './similarity-index.ts';

/** A word of the collection that a mistyped one may have meant. */
type Spelling = {
  /** As some paragraph writes it. */
  readonly text: string;
  /** In lower case, in one spelling. */
  readonly form: string;
  /** The number of its term. */
  readonly term: number;
  /** See {@link editDistance}. */
  readonly distance: number;
};

/** The spellings of all words of a collection. */
export type SpellingTable = {
  /** The spellings nearest to a form, nearest first, at most `maxDistance` away; equal ones in no particular order. */
  near(form: string, maxDistance: number): Spelling[];
};

/** Collects spellings while paragraphs are read. */
export type SpellingCollector = {
  /** Notes a word with its term; the first spelling of a form is kept. */
  add(form: string, term: number, text: string, span: Span): void;
  finish(): SpellingTable;
};

/** Longer words are not corrected: the work grows with the square of their length. */
const MAX_LENGTH = 40;

/** Spellings that are compared letter by letter, those with the most 3-grams in common; and the least in common. */
const MAX_COMPARED = 100;
const MIN_SIMILARITY = 0.12;

/** An empty table. */
export function createSpellingCollector(): SpellingCollector {
  const known = new Map<string, { readonly text: string; readonly term: number }>();
  return {
    add(form, term, text, { start, end }) {
      if (form.length <= MAX_LENGTH && !known.has(form))
        known.set(form, { text: text.slice(start, end), term });
    },
    finish() {
      const forms = [...known.keys()];
      const entries = [...known.values()];
      const index = buildSimilarityIndex(
        toRows(
          forms.map((form) => gramsOf(form, 3)),
          forms.length,
        ),
      );
      return {
        near(form, maxDistance) {
          if (form.length > MAX_LENGTH) return [];
          return index
            .similarTo(gramsOf(form, 3), MIN_SIMILARITY, MAX_COMPARED)
            .flatMap(({ item }): Spelling[] => {
              const candidate = forms[item] ?? '';
              const entry = entries[item];
              const distance = editDistance(form, candidate, maxDistance);
              return entry && distance <= maxDistance
                ? [{ ...entry, form: candidate, distance }]
                : [];
            })
            .toSorted((a, b) => a.distance - b.distance);
        },
      };
    },
  };
}
