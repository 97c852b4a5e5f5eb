import { analyzeEnglish } from '../analysis/english-analyzer.ts';
import { analyzeGerman } from '../analysis/german-analyzer.ts';
import { createGlossary, type Glossary, joinGlossaries } from '../analysis/glossary.ts';
import { createSynonymFilter } from '../analysis/synonyms.ts';
import type { Analyzer } from '../analysis/token.ts';

/** What the operator adds to the analysis; both may be left out. */
export type WordLists = {
  /** Groups of names for one thing. */
  readonly thesaurus?: readonly (readonly string[])[];
  /** An English-German word list. */
  readonly dictionary?: Glossary | undefined;
};

/** The chains of index and question. */
export type TextAnalysis = {
  /** Stems of the language, and group terms of the thesaurus. */
  readonly german: Analyzer;
  readonly english: Analyzer;
  /** German words for the words of an English question. */
  readonly glossary: Glossary;
};

/** Prepares the chains. */
export function createTextAnalysis({ thesaurus = [], dictionary }: WordLists): TextAnalysis {
  const withNames = (analyze: Analyzer): Analyzer => {
    const addNames = createSynonymFilter(thesaurus, analyze);
    return (text) => addNames(analyze(text));
  };
  const glossary = createGlossary();
  return {
    german: withNames(analyzeGerman),
    english: withNames(analyzeEnglish),
    glossary: dictionary === undefined ? glossary : joinGlossaries([glossary, dictionary]),
  };
}
