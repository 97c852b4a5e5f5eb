import type { EngineBuilder } from '../../../src/search/engines/engine.ts';
import { buildMiniSearchEngine } from '../../../src/search/engines/minisearch.ts';
import { buildPostingsEngine } from '../../../src/search/engines/postings.ts';

/** What must hold of one must hold of each. */
export const ENGINES: readonly { readonly name: string; readonly build: EngineBuilder }[] = [
  { name: 'MiniSearch', build: buildMiniSearchEngine },
  { name: 'postings', build: buildPostingsEngine },
];
