import { describe, expect, it } from 'vitest';
import { buildMiniSearchEngine } from '../../../src/search/engines/minisearch.ts';
import { numberWords } from './numbered-documents.ts';

/** More occurrences than one question looks at. */
const MANY = 1500;

/** `haus` stands in all documents, `brot` in one, `mehl` in two. */
const TEXTS = Array.from({ length: MANY }, (_, position) => {
  if (position === 700) return 'haus brot';
  return position > MANY - 3 ? 'haus/mehl' : 'haus';
});

const { documents, numberOf } = numberWords(TEXTS);
const engine = await buildMiniSearchEngine(documents);

/** The positions found for some words, ascending. */
async function find(...words: readonly string[]): Promise<readonly number[]> {
  const terms = new Map(words.map((word) => [numberOf(word), 1]));
  const candidates = await engine.candidates(terms, () => true, 2 * MANY);
  return candidates.map(({ position }) => position).toSorted((a, b) => a - b);
}

describe('buildMiniSearchEngine', () => {
  it.each([
    ['leaves a frequent term to the second stage', ['haus', 'brot'], [700]],
    ['does so in whatever order terms come', ['brot', 'haus'], [700]],
    ['asks all rare ones', ['mehl', 'haus', 'brot'], [700, MANY - 2, MANY - 1]],
  ] as const)('%s', async (_, words, expected) => {
    expect(await find(...words)).toEqual(expected);
  });

  it('asks the rarest term however frequent', async () => {
    expect(await find('haus')).toHaveLength(MANY);
  });

  it('asks a term beside one that no document holds', async () => {
    expect(await find('brot', 'unbekannt')).toEqual([700]);
  });
});
