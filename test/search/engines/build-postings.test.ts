import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPostings } from '../../../src/search/engines/build-postings.ts';
import { FIELDS } from '../../../src/search/engines/engine.ts';
import { numberWords } from './numbered-documents.ts';

/** `a: 0×2 3×1`: the word's positions and frequencies. */
function postingsOf(texts: readonly string[], field: (typeof FIELDS)[number], word: string) {
  const { documents, numberOf } = numberWords(texts);
  const { offsets, positions, frequencies } = buildPostings(documents, field);
  const [from, to] = [offsets[numberOf(word)] ?? 0, offsets[numberOf(word) + 1] ?? 0];
  return Array.from(
    positions.subarray(from, to),
    (position, place) => `${position}×${frequencies[from + place]}`,
  ).join(' ');
}

describe('buildPostings', () => {
  it.each([
    ['counts', ['a b a', 'b', 'a'], 'words', 'a', '0×2 2×1'],
    ['counts words that do not stand side by side', ['a b a b a'], 'words', 'b', '0×2'],
    ['knows the last word', ['a', 'a z'], 'words', 'z', '1×1'],
    ['keeps the fields apart', ['a/b/c', 'c/a/b'], 'parts', 'a', '1×1'],
    ['knows headlines', ['a/b/c c', 'c/a/b'], 'headline', 'c', '0×2'],
    ['gives nothing for a word of another field', ['a/b'], 'parts', 'a', ''],
    ['stops at 255', ['a '.repeat(300)], 'words', 'a', '0×255'],
  ] as const)('%s', (_, texts, field, word, expected) => {
    expect(postingsOf(texts, field, word)).toBe(expected);
  });

  it.each([
    ['in relation to the mean', ['a b c', 'a', '', 'a b c d'], [1.5, 0.5, 0, 2]],
    ['1 where no document has words', ['', '/b'], [1, 1]],
    ['none without documents', [], []],
  ])('gives lengths: %s', (_, texts, expected) => {
    const { relativeLengths } = buildPostings(numberWords(texts).documents, 'words');
    expect([...relativeLengths]).toEqual(expected);
  });

  it('holds what the documents hold', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (lists) => {
        const texts = lists.map((list) => list.join(' '));
        for (const word of ['a', 'b', 'c', 'd']) {
          const expected = lists.flatMap((list, position) => {
            const frequency = list.filter((other) => other === word).length;
            return frequency === 0 ? [] : `${position}×${frequency}`;
          });
          expect(postingsOf(texts, 'words', word)).toBe(expected.join(' '));
        }
      }),
    );
  });
});
