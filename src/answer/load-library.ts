import { loadBilingualDictionary } from '../corpus/bilingual-dictionary.ts';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { EngineBuilder } from '../search/engines/engine.ts';
import { buildLibrary } from './build-library.ts';
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
 * @param dictionaryFile an English-German word list
 * @throws {DictionaryError} if that cannot be used
 * @throws {CorpusError} if the folder cannot be read or holds no valid article
 */
export async function loadLibrary(
  folder: string,
  buildEngine: EngineBuilder,
  today: CalendarDate,
  dictionaryFile?: string,
): Promise<LoadedLibrary> {
  const started = performance.now();
  const corpus = await readCorpus(folder, today);
  const dictionary =
    dictionaryFile === undefined ? undefined : await loadBilingualDictionary(dictionaryFile);
  const library = await buildLibrary(corpus, buildEngine, today, dictionary);
  return { library, corpus, loadMs: Math.round(performance.now() - started) };
}
