import { gramsOf } from '../analysis/character-grams.ts';
import { isEnglish } from '../analysis/english-stop-words.ts';
import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Token } from '../analysis/token.ts';
import type { Collection } from './collection.ts';
import { type ExpectedAnswer, expectedAnswerOf } from './expected-answer.ts';
import { joinTornWords } from './join-torn-words.ts';
import { createTerm, type QueryTerm, type Word } from './query-term.ts';
import type { TextAnalysis } from './text-analysis.ts';
import { translateWords } from './translate-words.ts';

/** A function word of the question that the collection holds. */
type QueryFunctionWord = { readonly id: number; readonly idf: number };

/** A question, taken apart. */
export type Query = {
  readonly text: string;
  /** In the question's order, each term once; empty where there is nothing to look for. */
  readonly terms: readonly QueryTerm[];
  readonly functionWords: readonly QueryFunctionWord[];
  /** Words that stand side by side, as places in `terms` followed by `functionWords`. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The character grams of the question's words. */
  readonly grams: readonly { readonly gram: number; readonly idf: number }[];
  /** Sum of the terms' weights. */
  readonly mass: number;
  readonly expects: ExpectedAnswer | undefined;
};

/** Terms taken from one question; a question has at most 300 characters. */
const MAX_TERMS = 64;

/** Function words that are looked at; the rest of a question of any length is left out. */
const MAX_FUNCTION_WORDS = 64;

/** Question → what to look for. A name of the thesaurus stands for its words. */
export function parseQuery(
  question: string,
  analysis: TextAnalysis,
  collection: Collection,
): Query {
  const tokens = analysis.german(question);
  const english = isEnglish(question, tokens);
  const groups = tokens.filter(({ term }) => isGroupTerm(term));
  const words = joinTornWords(
    tokens.filter(({ term }) => !isGroupTerm(term)),
    question,
    analysis.german,
    (term) => collection.terms.idOf(term) !== undefined,
  ).map((token) => toWord(token, question, english, analysis, collection));
  const isWithinGroup = (token: Token) => groups.some((group) => isWithin(token, group));
  const firstStart = words[0]?.start ?? 0;
  const hasCapitals =
    !english && words.some(({ shape, start }) => start > firstStart && shape === 'capitalised');

  const translated = english ? translateWords(words, question, analysis) : new Map<number, never>();

  const terms = new Map<string, QueryTerm>();
  const functionWords = new Map<string, QueryFunctionWord>();
  /** For each word of the question the key under which it stands in one of the two. */
  const keys: string[] = [];
  const all = [...words, ...groups.map((group) => ({ ...group, stems: [group.term] }))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const word of all) {
    if (!isGroupTerm(word.term) && isWithinGroup(word)) continue;
    keys.push(word.term);
    if (word.isStopWord) {
      const id = collection.terms.idOf(word.term);
      if (id !== undefined && functionWords.size < MAX_FUNCTION_WORDS)
        functionWords.set(word.term, {
          id,
          idf: collection.terms.idfOf(collection.terms.docFreq(id)),
        });
      continue;
    }
    if (terms.has(word.term) || terms.size >= MAX_TERMS) continue;
    const inside = isGroupTerm(word.term) ? words.filter((inner) => isWithin(inner, word)) : [word];
    const term = createTerm(word, inside, {
      question,
      english,
      hasCapitals,
      firstStart,
      translated,
      analysis,
      collection,
    });
    if (term) terms.set(word.term, term);
  }
  const list = [...terms.values()];
  return {
    text: question,
    terms: list,
    functionWords: [...functionWords.values()],
    pairs: pairsOf(keys, [...terms.keys(), ...functionWords.keys()]),
    grams: collectGrams(words, list, collection),
    mass: list.reduce((sum, { weight }) => sum + weight, 0),
    expects: expectedAnswerOf(question),
  };
}

function toWord(
  token: Token,
  question: string,
  english: boolean,
  analysis: TextAnalysis,
  { hasEnglish }: Collection,
): Word {
  const stems = [token.term];
  if (!english && !hasEnglish) return { ...token, stems };
  // A torn word was put together; here its halves are again.
  const [other] = analysis.english(question.slice(token.start, token.end).replace(' ', ''));
  if (!other) return { ...token, stems };
  if (other.term !== token.term) stems.push(other.term);
  return { ...token, stems, isStopWord: english ? other.isStopWord : token.isStopWord };
}

/** Neighbours in the question, each pair once. */
function pairsOf(
  keys: readonly string[],
  places: readonly string[],
): readonly (readonly [number, number])[] {
  const placeOf = new Map(places.map((key, place) => [key, place]));
  const pairs = new Map<string, readonly [number, number]>();
  for (const [at, key] of keys.entries()) {
    const first = placeOf.get(key);
    const second = placeOf.get(keys[at + 1] ?? '');
    if (first !== undefined && second !== undefined)
      pairs.set(`${first} ${second}`, [first, second]);
  }
  return [...pairs.values()];
}

/** Grams of the content words; of a mistyped word those of its likeliest correction. */
function collectGrams(
  words: readonly Word[],
  terms: readonly QueryTerm[],
  { terms: table, grams }: Collection,
): Query['grams'] {
  const correctionOf = new Map(
    terms.map(({ stems, corrections }) => [stems[0] ?? '', corrections[0]?.term]),
  );
  const found = new Set<number>();
  for (const { isStopWord, stems } of words) {
    if (isStopWord) continue;
    const correction = correctionOf.get(stems[0] ?? '');
    const texts = correction === undefined ? stems : [table.textOf(correction)];
    for (const text of texts) for (const gram of gramsOf(text)) found.add(gram);
  }
  return [...found].map((gram) => ({ gram, idf: table.idfOf(grams.docFreq(gram)) }));
}

function isWithin(token: Token, other: Token): boolean {
  return token.start >= other.start && token.end <= other.end;
}
