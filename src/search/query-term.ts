import { gramsOf } from '../analysis/character-grams.ts';
import { countryWordsOf } from '../analysis/country-words.ts';
import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Token } from '../analysis/token.ts';
import { verbFormsOf } from '../analysis/verb-forms.ts';
import { type Collection, MAX_SMALL } from './collection.ts';
import { type Correction, correctSpelling } from './correct-spelling.ts';
import type { Similar } from './similarity-index.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** One thing that a question asks for: a word, or a name from the thesaurus. */
export type QueryTerm = {
  /** As typed, for a message about it. */
  readonly text: string;
  /** Where it stands in the question, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its stem in each language that may be meant, or the group's term; the first is the German one. */
  readonly stems: readonly string[];
  /** Those of them that the collection holds, as numbers. */
  readonly ids: readonly number[];
  /** Of a name from the thesaurus the stems of its words, as the question has them; else the stems. */
  readonly wordIds: readonly number[];
  /** The parts of a compound, as terms. */
  readonly parts: readonly number[];
  /** Other forms of the word, where the collection does not hold the word itself. */
  readonly forms: readonly number[];
  /** Compounds of which the word is the head, where the collection does not hold the word itself. */
  readonly compounds: readonly number[];
  /** Other words for the country or people that it names, and other forms of a verb that changes its stem. */
  readonly relatives: readonly number[];
  /** Words that a mistyped one may have meant, likeliest first. */
  readonly corrections: readonly Correction[];
  /** German words that look like an English one, most alike first; empty in a German question. */
  readonly cognates: readonly Similar[];
  /** Its German translations in the glossary that the collection holds; empty in a German question. */
  readonly translations: readonly number[];
  /** Above 0: how rare it is. */
  readonly idf: number;
  /** Above 0: how much it matters, by rarity and shape. */
  readonly weight: number;
  /** Whether any article holds the term, its parts, or a compound with it. */
  readonly isKnown: boolean;
  /** Whether it may be a noun or a name: false for what is written small in a question that writes these with a capital. */
  readonly mayBeNoun: boolean;
};

/**
 * What a word in lower case counts beside a noun or name of the same rarity: German writes the thing asked for
 * with a capital, and its verbs ("trafen", "berieten") have many stems. One that the collection does not know at all
 * says little, while an unknown name says much. Chosen on the development sets, see ARCHITECTURE.md.
 */
const LOWER_CASE_FACTOR = { known: 0.6, unknown: 0.35 } as const;

/** How much a German word must look like an English one, and how many such words are looked for. Source: development sets. */
const MIN_SIMILARITY = 0.45;
const MAX_COGNATES = 8;

/** A word of the question with its stems in each language. */
export type Word = Token & { readonly stems: readonly string[] };

/** What a word's weight and relatives depend on beside the word. */
type Circumstances = {
  readonly analysis: TextAnalysis;
  readonly collection: Collection;
  readonly question: string;
  readonly english: boolean;
  /** Whether the question has capitals where German has them. */
  readonly hasCapitals: boolean;
  /** Where its first word begins: that one has a capital in any case. */
  readonly firstStart: number;
  readonly translated: ReadonlyMap<number, readonly string[]>;
};

/**
 * Looks a word up in everything the collection knows; `undefined` for a number that it does not hold: a year or a sum says
 * when or how much, not what is asked for.
 *
 * @param inside of a name of the thesaurus the words it stands for, else the word itself
 */
export function createTerm(
  word: Word,
  inside: readonly Word[],
  circumstances: Circumstances,
): QueryTerm | undefined {
  const { question, english, hasCapitals, translated, collection } = circumstances;
  const { terms, compounds, grams } = collection;
  const { shape, start, term } = word;
  const ids = idsOf(word.stems, terms);
  const isWord = ids.length > 0;
  const german = translated.get(start) ?? [];
  const translations = idsOf(german, terms);
  // Only where the word itself is missing: rare compounds would outweigh it (measured: −2 points R@1).
  const heads = isWord ? [] : terms.compoundsEndingWith(term);
  const forms = isWord ? [] : terms.formsOf(term);
  const parts = isWord ? ids.flatMap((id) => [...compounds.partsOf(id)]) : compounds.split(term);
  // A noun is no verb: "das Schloss".
  const verbs = english ? german : word.stems;
  const verbForms = shape === 'lower' ? verbs.flatMap(verbFormsOf) : [];
  const countryWords = [...inside.flatMap(({ stems }) => stems), ...german].flatMap(countryWordsOf);
  const relatives = idsOf([...countryWords, ...verbForms], terms);
  const isMet = isWord || [heads, forms, parts, relatives].some(({ length }) => length > 0);
  if (!isMet && shape === 'number' && /^[\d.,]+$/.test(term)) return undefined;
  // What is known as a verb is spelled right.
  const corrections =
    isMet || verbForms.length > 0 || (english && (shape === 'lower' || translations.length > 0))
      ? []
      : correct(word, circumstances);
  const isKnown = isMet || translations.length > 0 || corrections.length > 0;
  const docFreq = Math.max(
    0,
    ...[...ids, ...translations, ...corrections.slice(0, 1).map((other) => other.term)].map((id) =>
      terms.docFreq(id),
    ),
  );
  const idf = terms.idfOf(docFreq);
  const mayBeNoun = shape !== 'lower' || !(hasCapitals || (english && !isKnown));
  const factor = mayBeNoun ? 1 : LOWER_CASE_FACTOR[isKnown ? 'known' : 'unknown'];
  return {
    text: question.slice(start, word.end),
    start,
    end: word.end,
    stems: word.stems,
    ids,
    wordIds: isGroupTerm(term)
      ? idsOf(
          inside.flatMap(({ stems }) => stems),
          terms,
        )
      : ids,
    parts,
    forms,
    relatives,
    compounds: heads,
    corrections,
    translations,
    cognates: english
      ? grams.similar.similarTo(gramsOf(word.stems[1] ?? term), MIN_SIMILARITY, MAX_COGNATES)
      : [],
    idf,
    weight: idf * factor,
    isKnown,
    mayBeNoun,
  };
}

function correct(
  word: Word,
  { question, english, hasCapitals, firstStart, analysis, collection }: Circumstances,
): readonly Correction[] {
  const { spellings, terms, passages } = collection;
  const typed = question.slice(word.start, word.end).toLowerCase();
  // The letters as typed as well: "Kobnae" is no "kobnä".
  const forms = english ? [word.stems[1] ?? word.term] : [...new Set([word.form, typed])];
  // A German noun is not mistyped for a verb: "plante" was not meant to be "Planet".
  const isLikely = (spelling: string) =>
    !hasCapitals || word.start === firstStart || startsLower(spelling) === (word.shape === 'lower');
  // Few paragraphs lack most words of German, many hardly any that is spelled right.
  const isMinor = passages.length <= MAX_SMALL && hasCapitals && word.shape === 'lower';
  return correctSpelling(forms, spellings, terms, isLikely, isMinor).map((correction) => {
    // Where a word is a name of the thesaurus, passages are found by its group.
    const group = analysis.german(correction.text).find(({ term }) => isGroupTerm(term));
    const term = group === undefined ? undefined : terms.idOf(group.term);
    return term === undefined ? correction : { ...correction, term };
  });
}

function startsLower(spelling: string): boolean {
  return /^\p{Ll}/u.test(spelling);
}

function idsOf(stems: readonly string[], terms: Collection['terms']): readonly number[] {
  return [...new Set(stems.flatMap((stem) => terms.idOf(stem) ?? []))];
}
