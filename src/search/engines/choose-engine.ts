import type { EngineBuilder } from './engine.ts';
import { buildMiniSearchEngine } from './minisearch.ts';
import { buildPostingsEngine } from './postings.ts';

/** What an operator can ask for. */
export const ENGINE_NAMES = ['auto', 'minisearch', 'postings'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/**
 * Up to here `auto` takes MiniSearch. Source: measured, see ARCHITECTURE.md: both lead to the same ranking, but among 1,000
 * paragraphs half the questions take more than 1.1 ms with it and 0.8 ms with typed arrays.
 */
const MAX_MINISEARCH_PARAGRAPHS = 500;

/** MiniSearch for collections of usual size, our own postings in typed arrays for large ones. */
export const buildAutoEngine: EngineBuilder = (documents) =>
  documents.count <= MAX_MINISEARCH_PARAGRAPHS
    ? buildMiniSearchEngine(documents)
    : buildPostingsEngine(documents);

/** The engine of that name. */
export function buildEngineNamed(name: EngineName): EngineBuilder {
  switch (name) {
    case 'auto':
      return buildAutoEngine;
    case 'minisearch':
      return buildMiniSearchEngine;
    case 'postings':
      return buildPostingsEngine;
  }
}
