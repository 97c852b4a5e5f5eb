import type { Span } from '../domain/span.ts';
import { saturate } from './bm25.ts';
import type { Collection } from './collection.ts';
import { holdsEvidence } from './evidence.ts';
import { AT, FEATURES } from './features.ts';
import { FLAG } from './forward-index.ts';
import { createGramPlaces } from './gram-places.ts';
import { findMeetings, type Meeting } from './meetings.ts';
import type { Query } from './query.ts';
import { createQueryCover } from './query-cover.ts';
import { rowOf } from './rows.ts';

/** How a passage meets a question. */
export type PassageMatch = {
  /** In the order of {@link FEATURES}; `article` is still 0. */
  readonly values: Float64Array;
  readonly sentence: Span;
};

/** Compares the passages of a collection with one question. */
export type PassageScorer = {
  match(position: number): PassageMatch;
  /** Words of a passage that match; sorted, not overlapping. */
  highlight(position: number): readonly Span[];
};

/** What a word counts that only the heading holds, beside one of the passage. */
const HEADLINE_DEGREE = 0.4;

/** Tokens from one word to the next that count as close. */
const NEAR = 5;

/** Farther than any token is from another. */
const NOWHERE = -(2 ** 31);

/** What evidence of the expected kind adds to a sentence's coverage when the best one is chosen. Set by reading answers. */
const EVIDENCE_BONUS = 0.15;

/** What a term of the collection has to do with a question. */
type Relation = {
  readonly meetings: readonly Meeting[];
  /** Places of the question's grams that it holds. */
  readonly grams: readonly number[];
};

/** Number of a term that has nothing to do with the question; 0 is that of one not looked at yet. */
const UNRELATED = 1;

/** Number of a term that meets the question and was not looked at yet. */
const MEETS = 2;

const NO_MEETINGS: readonly Meeting[] = [];

/** Working memory for one question after another: nothing interrupts a comparison, so that one serves all. */
type Scratch = {
  /** For each term the number of its relation to the question at hand. */
  readonly relationOf: Uint32Array;
  /** The terms whose numbers must be wiped before the next question. */
  readonly terms: number[];
};

/** @returns what prepares the comparison with one question; the comparison with the one before ends with it */
export function createScorerFactory(collection: Collection): (query: Query) => PassageScorer {
  const scratch: Scratch = {
    relationOf: new Uint32Array(collection.terms.size),
    terms: [],
  };
  return (query) => {
    for (const term of scratch.terms.splice(0)) scratch.relationOf[term] = 0;
    return createPassageScorer(query, collection, scratch);
  };
}

function createPassageScorer(
  query: Query,
  collection: Collection,
  { relationOf, terms: asked }: Scratch,
): PassageScorer {
  const { forward, grams: gramTable, terms: table } = collection;
  const { terms, functionWords, mass } = query;
  const { byTerm, partKeys } = findMeetings(query, collection);
  const wordCount = terms.length + functionWords.length;
  const pairPlaces = new Map(query.pairs.map(([a, b], place) => [a * wordCount + b, place]));
  const idfs = [...terms.map(({ idf }) => idf), ...functionWords.map(({ idf }) => idf)];
  const partIdfs = partKeys.map(({ term }) => table.idfOf(table.docFreq(term)));
  const gramIdfs = Float64Array.from(query.grams, ({ idf }) => idf);
  const functionMass = functionWords.reduce((sum, { idf }) => sum + idf, 0);
  const gramMass = gramIdfs.reduce((sum, idf) => sum + idf, 0);

  // Filled anew for each passage, and again for each sentence.
  const frequencies = new Float64Array(wordCount);
  const keyFrequencies = new Float64Array(partKeys.length);
  const heldKeyFrequencies = new Float64Array(partKeys.length);
  const gramFrequencies = new Float64Array(query.grams.length);
  const passageCover = createQueryCover(query);
  const sentenceCover = createQueryCover(query);
  const lastPlaces = new Int32Array(terms.length);
  const near = new Uint8Array(terms.length);
  const seenPairs = new Uint8Array(query.pairs.length);
  const gramPlaces = createGramPlaces(query.grams.map(({ gram }) => gram));
  const relations: Relation[] = [];
  for (const term of byTerm.keys()) {
    relationOf[term] = MEETS;
    asked.push(term);
  }

  /** Looks a term up once for all passages. */
  function relate(term: number): Relation | undefined {
    const known = relationOf[term] ?? 0;
    if (known === UNRELATED) return undefined;
    if (known > MEETS) return relations[known - MEETS - 1];
    if (known !== MEETS) asked.push(term);
    const grams: number[] = [];
    const { offsets, values } = gramTable.rows;
    const end = offsets[term + 1] ?? 0;
    for (let at = offsets[term] ?? 0; at < end; at += 1) {
      const place = gramPlaces.placeOf(values[at] ?? 0);
      if (place >= 0) grams.push(place);
    }
    const meetings = known === MEETS ? (byTerm.get(term) ?? NO_MEETINGS) : NO_MEETINGS;
    if (meetings.length === 0 && grams.length === 0) {
      relationOf[term] = UNRELATED;
      return undefined;
    }
    const relation = { meetings, grams };
    relationOf[term] = relations.push(relation) + MEETS;
    return relation;
  }

  function match(position: number): PassageMatch {
    for (const values of [frequencies, keyFrequencies, heldKeyFrequencies, gramFrequencies])
      values.fill(0);
    seenPairs.fill(0);
    lastPlaces.fill(NOWHERE);
    near.fill(0);
    passageCover.clear();

    let best = { sentence: 0, rank: -1, coverage: 0, hasEvidence: false };
    let sentenceCoverage = 0;
    let previous = NO_MEETINGS;
    let token = forward.tokenOffsets[position] ?? 0;
    const lastSentence = forward.sentenceOffsets[position + 1] ?? 0;
    for (let s = forward.sentenceOffsets[position] ?? 0; s < lastSentence; s += 1) {
      const first = token;
      const end = forward.sentenceTokenEnds[s] ?? 0;
      sentenceCover.clear();
      for (; token < end; token += 1) {
        const term = forward.terms[token] ?? 0;
        const flags = forward.flags[token] ?? 0;
        const relation = relate(term);
        if (!relation) {
          previous = NO_MEETINGS;
          continue;
        }
        const isContent = (flags & FLAG.stopWord) === 0;
        for (const meeting of relation.meetings) {
          if (isContent === meeting.word >= terms.length) continue;
          notePair(previous, meeting);
          if (isContent) noteNear(meeting.word, token);
          if ((flags & FLAG.twin) === 0) count(meeting);
          passageCover.add(meeting);
          sentenceCover.add(meeting);
        }
        if (isContent)
          for (const place of relation.grams)
            gramFrequencies[place] = (gramFrequencies[place] ?? 0) + 1;
        if ((flags & FLAG.group) === 0) previous = relation.meetings;
      }
      const coverage = sentenceCover.coverage();
      const hasEvidence =
        query.expects !== undefined && holdsEvidence(query.expects, forward, first, end, byTerm);
      const rank = coverage + (hasEvidence ? EVIDENCE_BONUS : 0);
      if (rank > best.rank) best = { sentence: s, rank, coverage, hasEvidence };
      sentenceCoverage = Math.max(sentenceCoverage, coverage);
    }

    const values = new Float64Array(FEATURES.length);
    writeBm25(values, position);
    values[AT.pairs] = share(pairScore(), mass);
    values[AT.near] = share(nearScore(), mass);
    values[AT.sentence] = sentenceCoverage;
    values[AT.gramCoverage] = share(heldGrams(), gramMass);
    values[AT.answerType] = best.hasEvidence ? best.coverage : 0;
    // What only the heading holds counts towards the coverage, but less: the passage is part of an article on it.
    sentenceCover.clear();
    for (const term of rowOf(collection.headings, collection.headingOf[position] ?? 0))
      for (const meeting of byTerm.get(term) ?? NO_MEETINGS)
        if (meeting.word < terms.length) {
          sentenceCover.add(meeting);
          passageCover.add({ ...meeting, degree: HEADLINE_DEGREE, part: 0 });
        }
    values[AT.headline] = sentenceCover.coverage();
    values[AT.coverage] = passageCover.coverage();
    return {
      values,
      sentence: {
        start: forward.sentenceStarts[best.sentence] ?? 0,
        end: forward.sentenceEnds[best.sentence] ?? 0,
      },
    };
  }

  function count({ word, frequency, isKey, holdsKey }: Meeting): void {
    if (frequency > 0) frequencies[word] = (frequencies[word] ?? 0) + frequency;
    if (isKey >= 0) keyFrequencies[isKey] = (keyFrequencies[isKey] ?? 0) + 1;
    if (holdsKey >= 0) heldKeyFrequencies[holdsKey] = (heldKeyFrequencies[holdsKey] ?? 0) + 1;
  }

  function notePair(previous: readonly Meeting[], { word, frequency }: Meeting): void {
    if (frequency === 0) return;
    for (const before of previous) {
      const place =
        before.frequency > 0 ? pairPlaces.get(before.word * wordCount + word) : undefined;
      if (place !== undefined) seenPairs[place] = 1;
    }
  }

  /** Notes that a word stands close to its neighbours in the question. */
  function noteNear(word: number, token: number): void {
    if (word > 0 && token - (lastPlaces[word - 1] ?? 0) <= NEAR) near[word] = 1;
    if (word + 1 < terms.length && token - (lastPlaces[word + 1] ?? 0) <= NEAR) near[word + 1] = 1;
    lastPlaces[word] = token;
  }

  function nearScore(): number {
    let sum = 0;
    for (let word = 1; word < near.length; word += 1)
      if (near[word] === 1) sum += Math.min(terms[word]?.weight ?? 0, terms[word - 1]?.weight ?? 0);
    return sum;
  }

  function heldGrams(): number {
    let held = 0;
    for (let place = 0; place < gramIdfs.length; place += 1)
      if ((gramFrequencies[place] ?? 0) > 0) held += gramIdfs[place] ?? 0;
    return held;
  }

  function pairScore(): number {
    return query.pairs.reduce((sum, [a, b], place) => {
      if (seenPairs[place] !== 1) return sum;
      const [first = 0, second = 0] = [idfs[a], idfs[b]];
      return sum + Math.min(first, second) + Math.max(first, second) / 2;
    }, 0);
  }

  function writeBm25(values: Float64Array, position: number): void {
    const length = collection.wordLengths[position] ?? 1;
    const partLength = collection.partLengths[position] ?? 1;
    let words = 0;
    for (const [word, { weight }] of terms.entries())
      words += weight * saturate(frequencies[word] ?? 0, length);
    let ofFunctionWords = 0;
    for (const [place, { idf }] of functionWords.entries())
      ofFunctionWords += idf * saturate(frequencies[terms.length + place] ?? 0, length);
    let parts = 0;
    let partsAsWords = 0;
    for (const [key, { weight }] of partKeys.entries()) {
      // By the rarity of the part itself, and what the question's word counts beside its own rarity.
      const value = partIdfs[key] ?? 0;
      const relative = Math.min(weight, value);
      parts += relative * saturate(heldKeyFrequencies[key] ?? 0, partLength);
      partsAsWords += relative * saturate(keyFrequencies[key] ?? 0, length);
    }
    let grams = 0;
    for (let place = 0; place < gramIdfs.length; place += 1)
      grams += (gramIdfs[place] ?? 0) * saturate(gramFrequencies[place] ?? 0, length, 0);
    values[AT.words] = share(words, mass);
    values[AT.functionWords] = share(ofFunctionWords, mass + functionMass);
    values[AT.parts] = share(parts, mass);
    values[AT.partsAsWords] = share(partsAsWords, mass);
    values[AT.grams] = share(grams, gramMass);
  }

  return {
    match,
    highlight(position) {
      const spans: Span[] = [];
      const end = forward.tokenOffsets[position + 1] ?? 0;
      for (let token = forward.tokenOffsets[position] ?? 0; token < end; token += 1) {
        if (((forward.flags[token] ?? 0) & FLAG.stopWord) !== 0) continue;
        const meetings = byTerm.get(forward.terms[token] ?? 0) ?? [];
        if (!meetings.some(({ word }) => word < terms.length)) continue;
        const start = forward.starts[token] ?? 0;
        spans.push({ start, end: start + (forward.lengths[token] ?? 0) });
      }
      return spans;
    },
  };
}

function share(value: number, whole: number): number {
  return whole === 0 ? 0 : value / whole;
}
