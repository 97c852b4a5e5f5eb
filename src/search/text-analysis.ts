import { createCompoundSplitter } from '../analysis/compound-splitter.ts';
import { stemGerman } from '../analysis/filters.ts';
import { analyzeGerman } from '../analysis/german-analyzer.ts';
import { createSynonymFilter } from '../analysis/synonyms.ts';
import { type Analyzer, createAnalyzer, type Token } from '../analysis/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A token and, where its word is a compound, the stems of the compound's parts. */
export type AnalyzedToken = Token & { readonly parts: readonly string[] };

/** Text → tokens with their compound parts: the one chain of index and question. */
export type TextAnalysis = (text: string) => AnalyzedToken[];

/** The chain before compounds are known: stems, and group terms of the thesaurus. */
export function createWordAnalysis(thesaurus: readonly (readonly string[])[]): Analyzer {
  return createAnalyzer(analyzeGerman, [createSynonymFilter(thesaurus, analyzeGerman)]);
}

/**
 * Adds to each word the parts that the collection's own vocabulary suggests. A part counts by its stem, so
 * "Luftangriffe" is split where "Luft" and "Angriff" occur.
 */
export function createTextAnalysis(analyzeWords: Analyzer, vocabulary: Vocabulary): TextAnalysis {
  const split = createCompoundSplitter((word) => vocabulary.docFreq(stem(word)));
  const partsOfTerm = new Map<string, readonly string[]>();
  const partsOf = (term: string): readonly string[] => {
    const known = partsOfTerm.get(term);
    if (known) return known;
    const parts = split(term).map(stem);
    // Only what the collection holds is remembered: questions can hold anything.
    if (vocabulary.docFreq(term) > 0) partsOfTerm.set(term, parts);
    return parts;
  };
  return (text) => analyzeWords(text).map((token) => ({ ...token, parts: partsOf(token.term) }));
}

function stem(word: string): string {
  const token: Token = {
    term: word,
    start: 0,
    end: word.length,
    isStopWord: false,
    shape: 'lower',
  };
  return stemGerman([token])[0]?.term ?? word;
}
