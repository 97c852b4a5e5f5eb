import type { Analyzer, Token } from '../analysis/token.ts';

/**
 * Puts words together that a space tore apart ("Luft angrif fe", "k ann"): two neighbours become one where the
 * collection (or the list of function words) knows the whole and not both halves, or where the second half is only
 * the first one's ending.
 *
 * @param tokens in the question's order, without names of the thesaurus
 * @param isKnown whether the collection holds a term
 */
export function joinTornWords(
  tokens: readonly Token[],
  question: string,
  analyze: Analyzer,
  isKnown: (term: string) => boolean,
): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const whole = join(token, tokens[at + 1], question, analyze, isKnown);
    joined.push(whole ?? token);
    if (whole) at += 1;
  }
  return joined;
}

function join(
  first: Token,
  second: Token | undefined,
  question: string,
  analyze: Analyzer,
  isKnown: (term: string) => boolean,
): Token | undefined {
  if (!second || question.slice(first.end, second.start) !== ' ') return undefined;
  if (first.shape === 'number' || second.shape === 'number') return undefined;
  const text = question.slice(first.start, first.end) + question.slice(second.start, second.end);
  const [whole, ...more] = analyze(text);
  if (!whole || more.length > 0 || !(whole.isStopWord || isKnown(whole.term))) return undefined;
  const isWhole = (token: Token) =>
    token.end - token.start > 1 && (token.isStopWord || isKnown(token.term));
  if (isWhole(first) && isWhole(second) && whole.term !== first.term) return undefined;
  return { ...whole, start: first.start, end: second.end, shape: first.shape };
}
