import { gramsOf } from '../analysis/character-grams.ts';
import { editDistance } from '../analysis/edit-distance.ts';
import type { Span } from '../domain/span.ts';
import { ownMemory } from './own-memory.ts';
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

/** What is stored of a {@link SpellingTable}: plain values, word by word. */
export type SpellingTableData = {
  /** See {@link Spelling.form}; each once. */
  readonly forms: readonly string[];
  readonly texts: readonly string[];
  readonly terms: Uint32Array;
};

/** The spellings of all words of a collection. */
export type SpellingTable = {
  readonly data: SpellingTableData;
  /** The spellings nearest to a form, nearest first, at most `maxDistance` away; equal ones in no particular order. */
  near(form: string, maxDistance: number): Spelling[];
};

/** Collects spellings while paragraphs are read. */
export type SpellingCollector = {
  /** Notes a word with its term; the first spelling of a form is kept. */
  add(form: string, term: number, text: string, span: Span): void;
  /** See {@link openSpellingTable}. */
  finish(): SpellingTableData;
};

/** Longer words are not corrected: the work grows with the square of their length. */
const MAX_LENGTH = 40;

/** Spellings that are compared letter by letter, those with the most 3-grams in common; and the least in common. */
const MAX_COMPARED = 100;
const MIN_SIMILARITY = 0.12;

/** An empty table. */
export function createSpellingCollector(): SpellingCollector {
  const known = new Set<string>();
  const texts: string[] = [];
  const terms: number[] = [];
  return {
    add(form, term, text, { start, end }) {
      if (form.length > MAX_LENGTH || known.has(form)) return;
      known.add(form);
      texts.push(text.slice(start, end));
      terms.push(term);
    },
    finish: () => ({ forms: [...known], texts, terms: Uint32Array.from(terms) }),
  };
}

/** Makes what is not stored: the 3-grams of all forms, and which forms have one. */
export function openSpellingTable({ forms, texts, ...stored }: SpellingTableData): SpellingTable {
  const terms = ownMemory(stored.terms);
  const index = buildSimilarityIndex(
    toRows(
      forms.map((form) => gramsOf(form, 3)),
      forms.length,
    ),
  );
  return {
    data: { forms, texts, terms },
    near(form, maxDistance) {
      if (form.length > MAX_LENGTH) return [];
      return index
        .similarTo(gramsOf(form, 3), MIN_SIMILARITY, MAX_COMPARED)
        .flatMap(({ item }): Spelling[] => {
          const candidate = forms[item] ?? '';
          const distance = editDistance(form, candidate, maxDistance);
          return distance <= maxDistance
            ? [{ text: texts[item] ?? '', form: candidate, term: terms[item] ?? 0, distance }]
            : [];
        })
        .toSorted((a, b) => a.distance - b.distance);
    },
  };
}
