import { CORE_WORDS } from './core-words.ts';
import { readInternationalWords } from './international-words.ts';

/** Where German words for English ones come from. */
export type Glossary = {
  /**
   * German words and expressions for an English word or expression of up to three words in lower case, likeliest first; empty
   * where there are none.
   */
  germanOf(english: string): readonly string[];
};

/** German words taken for one English word: more of them would find everything. */
const MAX_TRANSLATIONS = 6;

let internationalWords: ReturnType<typeof readInternationalWords> | undefined;

/** What needs no file: the commonest words, and the names of countries and languages that Node's ICU data hold. */
export function createGlossary(): Glossary {
  return {
    germanOf(english) {
      // Asking ICU for all of them takes some 50 ms: once, and only where somebody asks in English.
      internationalWords ??= readInternationalWords();
      return CORE_WORDS.get(english) ?? internationalWords.get(english) ?? [];
    },
  };
}

/** One that asks the first and then the others, each time for what the ones before have not given. */
export function joinGlossaries(glossaries: readonly Glossary[]): Glossary {
  return {
    germanOf(english) {
      const found = new Set(glossaries.flatMap((glossary) => glossary.germanOf(english)));
      return [...found].slice(0, MAX_TRANSLATIONS);
    },
  };
}

/**
 * The forms under which a list may hold an English word: itself, and the singular or infinitive that its ending suggests
 * ("attacks" → "attack", "parties" → "party", "winning" → "win"). Wrong guesses are no words, and no list holds them.
 */
export function lemmasOf(word: string): readonly string[] {
  const lemmas = new Set([word]);
  for (const [ending, replacements] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < MIN_STEM_LENGTH) continue;
    for (const replacement of replacements) lemmas.add(stem + replacement);
    // "stopped", "winning": the last letter was doubled.
    if (ending !== 's' && stem.at(-1) === stem.at(-2)) lemmas.add(stem.slice(0, -1));
  }
  return [...lemmas];
}

const MIN_STEM_LENGTH = 2;

const ENDINGS = [
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe']],
  ['es', ['', 'e', 'is']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ["'s", ['']],
  ['’s', ['']],
] as const;
