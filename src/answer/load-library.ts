import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { buildPassageIndex, type EngineBuilder } from '../search/passage-index.ts';
import type { Library } from './library.ts';

/** A library, and what came up while it was read. */
export type LoadedLibrary = {
  readonly library: Library;
  readonly corpus: Corpus;
  /** Time that reading and indexing took. */
  readonly loadMs: number;
};

/**
 * Reads a corpus folder and builds its index.
 *
 * @throws {CorpusError} if the folder cannot be read or holds no valid article
 */
export async function loadLibrary(
  folder: string,
  buildEngine: EngineBuilder,
  today: CalendarDate,
): Promise<LoadedLibrary> {
  const started = performance.now();
  const corpus = await readCorpus(folder, today);
  const { articles, thesaurus, examples } = corpus;
  const searcher = await buildPassageIndex(articles, thesaurus, buildEngine);
  const library = { articles, searcher, examples, asOf: today };
  return { library, corpus, loadMs: Math.round(performance.now() - started) };
}
