import type { Span } from '../domain/span.ts';
import type { Collection } from './collection.ts';
import { FLAG } from './forward-index.ts';

/** A sentence of a paragraph as the index holds it. */
export type IndexedSentence = {
  /** In the paragraph. */
  readonly span: Span;
  /** Its words; read from the index when asked, because most sentences of a paragraph never are. */
  words(): SentenceWords;
};

/** The words of a sentence. */
type SentenceWords = {
  /** Numbers of the terms of its content words, in their order; a name of the thesaurus once, by its group. */
  readonly terms: readonly number[];
  /** How many words it has, function words included. */
  readonly count: number;
};

/** What is no content word: function words, and words whose thesaurus group stands for them. */
const NO_CONTENT = FLAG.stopWord | FLAG.twin;

/** The sentences of a paragraph, in their order. */
export function indexedSentences(
  { forward }: Collection,
  position: number,
): readonly IndexedSentence[] {
  const sentences: IndexedSentence[] = [];
  let first = forward.tokenOffsets[position] ?? 0;
  const last = forward.sentenceOffsets[position + 1] ?? 0;
  for (let s = forward.sentenceOffsets[position] ?? 0; s < last; s += 1) {
    const from = first;
    const to = forward.sentenceTokenEnds[s] ?? 0;
    const span = { start: forward.sentenceStarts[s] ?? 0, end: forward.sentenceEnds[s] ?? 0 };
    sentences.push({ span, words: () => wordsOf(forward, from, to) });
    first = to;
  }
  return sentences;
}

function wordsOf(forward: Collection['forward'], from: number, to: number): SentenceWords {
  const content: number[] = [];
  let count = 0;
  let nameEnd = 0;
  for (let token = from; token < to; token += 1) {
    const flags = forward.flags[token] ?? 0;
    const start = forward.starts[token] ?? 0;
    const isName = (flags & FLAG.group) !== 0;
    if (!isName) count += 1;
    if ((flags & NO_CONTENT) !== 0 || (!isName && start < nameEnd)) continue;
    if (isName) {
      // A name follows its first word and stands for it.
      if (token > from && forward.starts[token - 1] === start && !isNoContent(forward, token - 1))
        content.pop();
      nameEnd = start + (forward.lengths[token] ?? 0);
    }
    content.push(forward.terms[token] ?? 0);
  }
  return { terms: content, count };
}

function isNoContent({ flags }: Collection['forward'], token: number): boolean {
  return ((flags[token] ?? 0) & NO_CONTENT) !== 0;
}
