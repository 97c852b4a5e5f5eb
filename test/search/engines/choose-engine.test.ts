import { describe, expect, it } from 'vitest';
import {
  buildAutoEngine,
  buildEngineNamed,
  ENGINE_NAMES,
} from '../../../src/search/engines/choose-engine.ts';
import type { EngineBuilder, EngineDocuments } from '../../../src/search/engines/engine.ts';
import { buildMiniSearchEngine } from '../../../src/search/engines/minisearch.ts';
import { buildPostingsEngine } from '../../../src/search/engines/postings.ts';

/** Words that come again: the engines measure such a text differently, so that scores tell which one it was. */
const TERMS = [0, 0, 0, 1, 2] as const;

/** So many documents, of which only the first has words. */
function documentsOf(count: number): EngineDocuments {
  return {
    count,
    termCount: 3,
    termsOf: (position, field) => (position === 0 && field === 'words' ? TERMS : []),
  };
}

async function ask(build: EngineBuilder, count: number) {
  const engine = await build(documentsOf(count));
  return engine.candidates(new Map([[0, 1]]), () => true, 5);
}

describe('buildEngineNamed', () => {
  it('knows an engine for each name', () => {
    expect(ENGINE_NAMES).toEqual(['auto', 'minisearch', 'postings']);
    expect(ENGINE_NAMES.map(buildEngineNamed)).toEqual([
      buildAutoEngine,
      buildMiniSearchEngine,
      buildPostingsEngine,
    ]);
  });

  it.each(ENGINE_NAMES)('gives one that answers: %s', async (name) => {
    const candidates = await ask(buildEngineNamed(name), 3);
    expect(candidates.map(({ position }) => position)).toEqual([0]);
    expect(
      await (await buildEngineNamed(name)({ ...documentsOf(0), termCount: 0 })).candidates(
        new Map(),
        () => true,
        5,
      ),
    ).toEqual([]);
  });
});

describe('buildAutoEngine', () => {
  it.each([
    ['MiniSearch', 'usual', 100, buildMiniSearchEngine, buildPostingsEngine],
    ['the postings', 'large', 20_000, buildPostingsEngine, buildMiniSearchEngine],
  ] as const)('is %s for a collection of %s size', async (_, __, count, same, other) => {
    const candidates = await ask(buildAutoEngine, count);
    expect(candidates).toEqual(await ask(same, count));
    expect(candidates).not.toEqual(await ask(other, count));
  });
});
