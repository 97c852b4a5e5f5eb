import { buildLibrary } from '../../src/answer/build-library.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Article } from '../../src/domain/article.ts';
import { buildAutoEngine } from '../../src/search/engines/choose-engine.ts';
import { day } from '../domain/sample-article.ts';

/** The real index over articles by hand. */
export function libraryOf(
  articles: readonly Article[],
  fingerprint = '0123456789abcdef',
): Promise<Library> {
  const corpus = { articles, thesaurus: [], examples: [], fingerprint };
  return buildLibrary(corpus, buildAutoEngine, day('2026-01-01'));
}
