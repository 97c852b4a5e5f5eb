import type { Collection } from './collection.ts';
import type { Query } from './query.ts';
import type { QueryTerm } from './query-term.ts';

/** How one term of the collection meets one word of the question. */
export type Meeting = {
  /** Place among the question's terms; function words follow behind them. */
  readonly word: number;
  /** 0 to 1: what it counts beside the word itself. */
  readonly degree: number;
  /** What each occurrence adds to the word's frequency; 0 where only coverage counts it. */
  readonly frequency: number;
  /** The part of the question's compound that it is (a bit), or 0. */
  readonly part: number;
  /** Place of the key among {@link Meetings.partKeys} that the term is, or holds as a part; −1 for none. */
  readonly isKey: number;
  readonly holdsKey: number;
};

/** A word, or a part of a compound, that is looked for in the compounds of the text. */
type PartKey = { readonly term: number; readonly weight: number };

/** Everything in the collection's vocabulary that meets a question. */
export type Meetings = {
  /** By the number of the collection's term. */
  readonly byTerm: ReadonlyMap<number, readonly Meeting[]>;
  readonly partKeys: readonly PartKey[];
};

/**
 * What other meetings count against one by the same word (1): another form of a word that the collection lacks, a
 * compound of the text that holds the question's word, the parts of the question's compound apart in the text (all of
 * them; fewer count for less), words of one family ("Amerikaner", "amerikanisch"), other words for a country or other forms of a verb (0.9 was tried and is no better), compounds with a common part,
 * German counterparts of an English word, German words that look like it (times how much).
 * Family was chosen on the development sets; the others are set by hand, each below the one that says more, and held
 * there by `npm run bench:retrieval`.
 */
export const DEGREE = {
  otherForm: 0.7,
  compoundOfText: 0.6,
  allPartsOfQuestion: 0.8,
  sameFamily: 0.5,
  relative: 0.6,
  commonPart: 0.25,
  translation: 0.9,
  cognate: 0.8,
} as const;

/** What a part of the question's compound weighs beside a whole word. Source: development sets. */
const PART_WEIGHT = 0.6;

/** Compounds looked at for one part: bounds the work for a part as frequent as "land". */
const MAX_COMPOUNDS = 5000;

/** Words of one family looked at: bounds the work for a beginning such as "intern". */
const MAX_FAMILY = 2000;

/** Parts of a compound that are told apart; a bit each. */
const MAX_PARTS = 16;

/** Looks all of it up, so that a passage is compared with a question by one look at each of its tokens. */
export function findMeetings(query: Query, collection: Collection): Meetings {
  const byTerm = new Map<number, Meeting[]>();
  const partKeys: PartKey[] = [];
  const meet = (term: number, meeting: Partial<Meeting> & { readonly word: number }) => {
    const meetings = byTerm.get(term) ?? [];
    // The first meeting of a term with a word is its closest.
    if (meetings.some(({ word }) => word === meeting.word)) return;
    meetings.push({ degree: 0, frequency: 0, part: 0, isKey: -1, holdsKey: -1, ...meeting });
    byTerm.set(term, meetings);
  };
  for (const [word, term] of query.terms.entries())
    meetTerm(term, word, collection, partKeys, meet);
  for (const [place, { id }] of query.functionWords.entries())
    meet(id, { word: query.terms.length + place, frequency: 1 });
  return { byTerm, partKeys };
}

function meetTerm(
  term: QueryTerm,
  word: number,
  { terms, compounds }: Collection,
  partKeys: PartKey[],
  meet: (term: number, meeting: Partial<Meeting> & { readonly word: number }) => void,
): void {
  for (const id of term.ids) meet(id, { word, degree: 1, frequency: 1 });
  for (const id of term.forms)
    meet(id, { word, degree: DEGREE.otherForm, frequency: DEGREE.otherForm });
  for (const { term: id, degree } of term.corrections)
    meet(id, { word, degree, frequency: degree });
  for (const id of term.translations)
    meet(id, { word, degree: DEGREE.translation, frequency: DEGREE.translation });
  for (const { item: id, similarity } of term.cognates)
    meet(id, {
      word,
      degree: similarity * DEGREE.cognate,
      frequency: similarity * DEGREE.cognate,
    });
  for (const id of term.relatives)
    meet(id, { word, degree: DEGREE.relative, frequency: DEGREE.relative });
  for (const id of term.compounds) meet(id, { word, degree: DEGREE.compoundOfText });
  for (const id of [...term.wordIds, ...term.corrections.slice(0, 1).map((other) => other.term)]) {
    const holdsKey = partKeys.push({ term: id, weight: term.weight }) - 1;
    for (const compound of compounds.compoundsWith(id).subarray(0, MAX_COMPOUNDS))
      meet(compound, { word, degree: DEGREE.compoundOfText, holdsKey });
  }
  for (const [place, id] of term.parts.slice(0, MAX_PARTS).entries()) {
    const key = partKeys.push({ term: id, weight: term.weight * PART_WEIGHT }) - 1;
    meet(id, { word, part: 1 << place, isKey: key });
    for (const compound of compounds.compoundsWith(id).subarray(0, MAX_COMPOUNDS))
      meet(compound, { word, degree: DEGREE.commonPart, holdsKey: key });
  }
  for (const id of term.wordIds)
    for (const relative of familyOf(terms.textOf(id), terms))
      meet(relative, { word, degree: DEGREE.sameFamily });
}

/** Letters that two words of one family share at their start, at least. Chosen on the development sets. */
const MIN_COMMON_START = 6;

/** And that share of the longer one. */
const MIN_COMMON_SHARE = 0.5;

/** Words that begin alike: "amerika", "amerikan". */
function* familyOf(stem: string, terms: Collection['terms']): Generator<number> {
  if (stem.length < MIN_COMMON_START) return;
  let looked = 0;
  for (const id of terms.startingWith(stem.slice(0, MIN_COMMON_START))) {
    looked += 1;
    if (looked > MAX_FAMILY) return;
    const text = terms.textOf(id);
    if (commonStart(stem, text) >= MIN_COMMON_SHARE * Math.max(stem.length, text.length)) yield id;
  }
}

function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let common = 0;
  while (common < limit && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
}
