import type { Analyzer, Token, TokenFilter } from './token.ts';

/** Prefix of the term that stands for a whole group of names; no tokenizer yields it. */
const GROUP_PREFIX = '§';

/** A name this short and all in capitals ("IS", "US") is an ordinary word when written otherwise. */
const MAX_ACRONYM_LENGTH = 3;

type Name = {
  readonly terms: readonly string[];
  readonly isAcronym: boolean;
  readonly groupTerm: string;
};

/**
 * Adds, wherever a name of a group stands, one token with the group's own term over the whole name. The
 * words themselves stay, so an exact spelling still counts for more. Tokens come back sorted by start.
 *
 * Names of several words are found as they stand side by side; the longest one wins. A short name in capitals
 * ("IS") is not found where the text writes it otherwise ("is").
 *
 * @param groups names for one thing, as a thesaurus lists them
 * @param analyze the chain that the tokens went through
 */
export function createSynonymFilter(
  groups: readonly (readonly string[])[],
  analyze: Analyzer,
): TokenFilter {
  const namesByFirstTerm = new Map<string, Name[]>();
  for (const [number, group] of groups.entries()) {
    for (const name of group) {
      const terms = analyze(name).map(({ term }) => term);
      const [first] = terms;
      if (first === undefined) continue;
      const isAcronym = name.length <= MAX_ACRONYM_LENGTH && /^\p{Lu}+$/u.test(name);
      const names = namesByFirstTerm.get(first) ?? [];
      names.push({ terms, isAcronym, groupTerm: `${GROUP_PREFIX}${number}` });
      namesByFirstTerm.set(
        first,
        names.toSorted((a, b) => b.terms.length - a.terms.length),
      );
    }
  }
  if (namesByFirstTerm.size === 0) return (tokens) => tokens;

  return (tokens) => {
    const result: Token[] = [];
    for (const [position, token] of tokens.entries()) {
      result.push(token);
      const name = namesByFirstTerm
        .get(token.term)
        ?.find((candidate) => standsAt(candidate, tokens, position));
      if (!name) continue;
      const last = tokens[position + name.terms.length - 1] ?? token;
      result.push({
        term: name.groupTerm,
        form: name.groupTerm,
        start: token.start,
        end: last.end,
        isStopWord: false,
        shape: 'capitalised',
      });
    }
    return result;
  };
}

/** Whether the term stands for a group of names. */
export function isGroupTerm(term: string): boolean {
  return term.startsWith(GROUP_PREFIX);
}

function standsAt(name: Name, tokens: readonly Token[], position: number): boolean {
  if (name.isAcronym && tokens[position]?.shape !== 'capitals') return false;
  return name.terms.every((term, offset) => tokens[position + offset]?.term === term);
}
