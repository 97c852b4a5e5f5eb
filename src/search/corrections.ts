import type { SpellingCorrection } from '../domain/search-hit.ts';
import type { Query } from './query.ts';

/**
 * What is told of a question's corrections: for each mistyped word the likeliest one. Where the word is part of one
 * joined by hyphens, the whole of that is told.
 */
export function correctionsOf({ text, terms }: Query): readonly SpellingCorrection[] {
  return terms.flatMap(({ start, end, corrections }): SpellingCorrection[] => {
    const [likeliest] = corrections;
    if (!likeliest) return [];
    const before =
      JOINED_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_JOINED), start))?.[0] ?? '';
    const behind = JOINED_BEHIND.exec(text.slice(end, end + LONGEST_JOINED))?.[0] ?? '';
    return [
      {
        typed: before + text.slice(start, end) + behind,
        corrected: before + likeliest.text + behind,
      },
    ];
  });
}

/** Letters looked at on either side. */
const LONGEST_JOINED = 60;

const JOINED_BEFORE = /(?:[\p{L}\p{N}]+-)+$/u;
const JOINED_BEHIND = /^(?:-[\p{L}\p{N}]+)+/u;
