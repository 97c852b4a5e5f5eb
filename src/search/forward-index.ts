import { splitSentences } from '../analysis/split-sentences.ts';
import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Token } from '../analysis/token.ts';
import { growUint8, growUint16, growUint32 } from './growing-array.ts';
import { ownMemory } from './own-memory.ts';

/** What is known of a token beside its term; bits of {@link ForwardIndex.flags}. */
export const FLAG = {
  /** A function word. */
  stopWord: 1,
  /** Stands for a name of the thesaurus and covers the words of that name. */
  group: 2,
  /** A word that is a name of the thesaurus by itself: its group stands for it where words are counted. */
  twin: 4,
  number: 8,
  /** A year, or the name of a month or weekday. */
  date: 16,
  /** With a capital, and not the first word of its sentence. */
  capitalised: 32,
} as const;

/**
 * All paragraphs in the form that questions are compared with: the terms of each in its order, with their places, sentence
 * by sentence. Token `t` of paragraph `p` lies from `tokenOffsets[p]` up to `tokenOffsets[p + 1]`, sentence `s` from
 * `sentenceOffsets[p]` up to `sentenceOffsets[p + 1]`. It is stored as it is.
 */
export type ForwardIndex = {
  readonly tokenOffsets: Uint32Array;
  /** Numbers of terms. */
  readonly terms: Uint32Array;
  /** Start of each token in its paragraph, in UTF-16 units. */
  readonly starts: Uint32Array;
  /** In UTF-16 units; a name of the thesaurus longer than 65,535 would be cut. */
  readonly lengths: Uint16Array;
  readonly flags: Uint8Array;
  readonly sentenceOffsets: Uint32Array;
  /** Number of the token behind the sentence's last, counted over all paragraphs. */
  readonly sentenceTokenEnds: Uint32Array;
  /** UTF-16 units of the paragraph. */
  readonly sentenceStarts: Uint32Array;
  readonly sentenceEnds: Uint32Array;
};

/** Collects paragraphs one by one. */
export type ForwardIndexBuilder = {
  /** @param idOf number of a token's term */
  add(text: string, tokens: readonly Token[], idOf: (token: Token) => number): void;
  finish(): ForwardIndex;
};

/** An empty index. */
export function createForwardIndexBuilder(): ForwardIndexBuilder {
  const tokenOffsets = growUint32();
  const terms = growUint32();
  const starts = growUint32();
  const lengths = growUint16();
  const flags = growUint8();
  const sentenceOffsets = growUint32();
  const sentenceTokenEnds = growUint32();
  const sentenceStarts = growUint32();
  const sentenceEnds = growUint32();
  tokenOffsets.push(0);
  sentenceOffsets.push(0);
  return {
    add(text, tokens, idOf) {
      let next = 0;
      for (const { start, end } of splitSentences(text)) {
        const first = next;
        for (let token = tokens[next]; token && token.start < end; token = tokens[next]) {
          terms.push(idOf(token));
          starts.push(token.start);
          lengths.push(token.end - token.start);
          flags.push(flagsOf(token, tokens, next, next === first));
          next += 1;
        }
        sentenceTokenEnds.push(terms.length);
        sentenceStarts.push(start);
        sentenceEnds.push(end);
      }
      tokenOffsets.push(terms.length);
      sentenceOffsets.push(sentenceStarts.length);
    },
    finish: () => ({
      tokenOffsets: tokenOffsets.finish(),
      terms: terms.finish(),
      starts: starts.finish(),
      lengths: lengths.finish(),
      flags: flags.finish(),
      sentenceOffsets: sentenceOffsets.finish(),
      sentenceTokenEnds: sentenceTokenEnds.finish(),
      sentenceStarts: sentenceStarts.finish(),
      sentenceEnds: sentenceEnds.finish(),
    }),
  };
}

/** The stored index in memory of its own. */
export function openForwardIndex(stored: ForwardIndex): ForwardIndex {
  return {
    tokenOffsets: ownMemory(stored.tokenOffsets),
    terms: ownMemory(stored.terms),
    starts: ownMemory(stored.starts),
    lengths: ownMemory(stored.lengths),
    flags: ownMemory(stored.flags),
    sentenceOffsets: ownMemory(stored.sentenceOffsets),
    sentenceTokenEnds: ownMemory(stored.sentenceTokenEnds),
    sentenceStarts: ownMemory(stored.sentenceStarts),
    sentenceEnds: ownMemory(stored.sentenceEnds),
  };
}

function flagsOf(
  token: Token,
  tokens: readonly Token[],
  place: number,
  isFirstOfSentence: boolean,
): number {
  const { form, isStopWord, shape, term } = token;
  let flags = 0;
  if (isStopWord) flags |= FLAG.stopWord;
  if (isGroupTerm(term)) flags |= FLAG.group;
  else if (isTwin(token, tokens[place + 1])) flags |= FLAG.twin;
  if (shape === 'number') flags |= FLAG.number;
  if (
    DATE_WORDS.has(form) ||
    (shape === 'number' && token.end - token.start === YEAR_LENGTH && YEAR.test(form))
  )
    flags |= FLAG.date;
  if (!isFirstOfSentence && (shape === 'capitalised' || shape === 'capitals'))
    flags |= FLAG.capitalised;
  return flags;
}

/** A name's token follows its first word's; with the same end it is that word's own. */
function isTwin(token: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.start === token.start &&
    next.end === token.end &&
    isGroupTerm(next.term)
  );
}

/** "1.900" is no year. */
const YEAR_LENGTH = 4;

const YEAR = /^(?:1\d|20)\d\d$/;

/** In the spelling of a folded form; German and English. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  `januar jänner februar feber märz april mai juni juli august september oktober november dezember
january february march may june july october december
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
monday tuesday wednesday thursday friday saturday sunday jahrhundert century`.split(/\s+/),
);
