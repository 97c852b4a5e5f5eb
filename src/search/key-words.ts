import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Token } from '../analysis/token.ts';
import type { Collection } from './collection.ts';
import type { TextAnalysis } from './text-analysis.ts';

/**
 * What a long text is about, as far as the collection knows: its rarest nouns and names that some paragraph holds, in the
 * text's order, as written there and each once. Where the text has no capitals, its rarest words.
 *
 * @param limit words at most
 */
export function keyWordsOf(
  text: string,
  { german }: Pick<TextAnalysis, 'german'>,
  { terms }: Pick<Collection, 'terms'>,
  limit: number,
): readonly string[] {
  const known = new Map<string, { readonly token: Token; readonly docFreq: number }>();
  for (const token of german(text)) {
    const id = terms.idOf(token.term);
    if (id === undefined || token.isStopWord || isGroupTerm(token.term)) continue;
    const noun = known.get(token.term);
    if (!noun || !isNoun(noun.token)) known.set(token.term, { token, docFreq: terms.docFreq(id) });
  }
  const words = [...known.values()];
  const nouns = words.filter(({ token }) => isNoun(token));
  return (nouns.length > 0 ? nouns : words)
    .toSorted((a, b) => a.docFreq - b.docFreq)
    .slice(0, limit)
    .toSorted((a, b) => a.token.start - b.token.start)
    .map(({ token }) => text.slice(token.start, token.end));
}

function isNoun({ shape }: Token): boolean {
  return shape === 'capitalised' || shape === 'capitals';
}
