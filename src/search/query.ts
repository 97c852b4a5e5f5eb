import { markEnglishStopWords } from '../analysis/english-stop-words.ts';
import { isGroupTerm } from '../analysis/synonyms.ts';
import type { AnalyzedToken, TextAnalysis } from './text-analysis.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing that a question asks for: a word, or a name from the thesaurus. */
export type QueryTerm = {
  /** As typed, for a message about it. */
  readonly text: string;
  /** What is looked up: the stem, or the group's term. */
  readonly term: string;
  /** The stem itself; of a name from the thesaurus the stems of its words, as the question has them. */
  readonly stems: readonly string[];
  /** Stems of the parts where the word is a compound. */
  readonly parts: readonly string[];
  /** Compounds of which the word is the head, where the collection does not hold the word itself. */
  readonly compounds: readonly string[];
  /** Other forms of the word, where the collection does not hold the word itself. */
  readonly forms: readonly string[];
  /** Above 0: how much it matters, by rarity and shape. */
  readonly weight: number;
  /** Whether it is written as German writes nouns and names: with a capital, not as the first word. */
  readonly isName: boolean;
  /** Whether any article holds the term, its parts, or a compound with it. */
  readonly isKnown: boolean;
};

/** A question, taken apart. */
export type Query = {
  /** In the question's order, each term once; empty where there is nothing to look for. */
  readonly terms: readonly QueryTerm[];
  /** Sum of the terms' weights. */
  readonly mass: number;
};

/**
 * What a word in lower case counts beside a noun or name of the same rarity: German writes the thing asked for
 * with a capital, and its verbs ("trafen", "berieten") have many stems. One that the collection does not know at all
 * says little, while an unknown name says much. Chosen on the development sets, see ARCHITECTURE.md.
 */
const LOWER_CASE_FACTOR = { known: 0.6, unknown: 0.35 } as const;

/** Terms taken from one question; a question has at most 300 characters. */
const MAX_TERMS = 64;

/** Question → what to look for. Function words are left out; a name of the thesaurus stands for its words. */
export function parseQuery(
  question: string,
  analyze: TextAnalysis,
  vocabulary: Vocabulary,
  isMetElsewhere: (term: string) => boolean,
): Query {
  const tokens = markEnglishStopWords(analyze(question));
  const groups = tokens.filter(({ term }) => isGroupTerm(term));
  const standsInGroup = (token: AnalyzedToken) => groups.some((group) => isWithin(token, group));
  const hasCapitals = tokens.some(({ shape }, index) => index > 0 && shape === 'capitalised');

  const terms = new Map<string, QueryTerm>();
  for (const token of tokens) {
    if (token.isStopWord || terms.has(token.term) || terms.size >= MAX_TERMS) continue;
    if (!isGroupTerm(token.term) && standsInGroup(token)) continue;
    const isWord = vocabulary.docFreq(token.term) > 0 || isMetElsewhere(token.term);
    // Only where the word itself is missing: rare compounds would outweigh it (measured: −2 points R@1).
    const compounds = isWord ? [] : vocabulary.compoundsOf(token.term);
    const forms = isWord ? [] : vocabulary.formsOf(token.term);
    const isKnown = isWord || [token.parts, compounds, forms].some(({ length }) => length > 0);
    // A year or a sum that stands nowhere says when or how much, not what is asked for.
    if (!isKnown && token.shape === 'number') continue;
    const factor =
      hasCapitals && token.shape === 'lower' ? LOWER_CASE_FACTOR[isKnown ? 'known' : 'unknown'] : 1;
    terms.set(token.term, {
      text: question.slice(token.start, token.end),
      term: token.term,
      stems: isGroupTerm(token.term)
        ? tokens.filter((word) => word !== token && isWithin(word, token)).map(({ term }) => term)
        : [token.term],
      parts: token.parts,
      compounds,
      forms,
      weight: vocabulary.idf(token.term) * factor,
      isName: token.start > 0 && (token.shape === 'capitalised' || token.shape === 'capitals'),
      isKnown,
    });
  }
  const list = [...terms.values()];
  return { terms: list, mass: list.reduce((sum, { weight }) => sum + weight, 0) };
}

function isWithin(token: AnalyzedToken, other: AnalyzedToken): boolean {
  return token.start >= other.start && token.end <= other.end;
}
