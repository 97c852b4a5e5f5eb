import type { Corpus } from '../corpus/read-corpus.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { EngineBuilder } from '../search/engines/engine.ts';
import {
  buildPassageIndexData,
  openPassageIndex,
  type PassageIndexData,
} from '../search/passage-index.ts';
import type { OnProgress } from '../search/progress.ts';
import type { WordLists } from '../search/text-analysis.ts';
import { buildDateIndexData, type DateIndexData, openDateIndex } from '../timeline/date-index.ts';
import type { Library } from './library.ts';

/** What a library is built of. */
type LibrarySource = Pick<Corpus, 'articles' | 'thesaurus' | 'examples' | 'fingerprint'>;

/** All that takes long in building a library, as plain values that may be stored. */
export type LibraryData = LibrarySource & {
  readonly index: PassageIndexData;
  readonly dates: DateIndexData;
};

/** What part of the time the paragraphs' words take; their dates take the rest. Source: measured on 100,000 paragraphs. */
const INDEX_SHARE = 0.84;

/**
 * Reads the words, the topics and the dates of a corpus. Neither the engine nor the operator's dictionary has any part in it.
 *
 * @param onProgress `total` is the number of paragraphs
 */
export function buildLibraryData(
  { articles, thesaurus, examples, fingerprint }: LibrarySource,
  onProgress?: OnProgress,
): LibraryData {
  const index = buildPassageIndexData(articles, { thesaurus }, (done, total) =>
    onProgress?.(Math.floor(done * INDEX_SHARE), total),
  );
  const dates = buildDateIndexData(articles, (done, total) =>
    onProgress?.(Math.floor(total * INDEX_SHARE + done * (1 - INDEX_SHARE)), total),
  );
  return { articles, thesaurus, examples, fingerprint, index, dates };
}

/**
 * Makes a library of what was built, and maybe stored meanwhile: the answers are the same.
 *
 * @param asOf the day on which the corpus was read
 * @throws {RangeError} if articles and index do not belong together
 */
export async function openLibrary(
  data: LibraryData,
  buildEngine: EngineBuilder,
  asOf: CalendarDate,
  dictionary?: WordLists['dictionary'],
): Promise<Library> {
  const { articles, thesaurus, examples, fingerprint } = data;
  const wordLists = { thesaurus, dictionary };
  const index = await openPassageIndex(data.index, articles, wordLists, buildEngine);
  const dates = openDateIndex(data.dates);
  return { articles, searcher: index, topics: index, dates, examples, fingerprint, asOf };
}

/**
 * Indexes a corpus that was read: its words, its topics and its dates.
 *
 * @param asOf the day on which it was read
 * @param onProgress see {@link buildLibraryData}
 */
export async function buildLibrary(
  corpus: LibrarySource,
  buildEngine: EngineBuilder,
  asOf: CalendarDate,
  dictionary?: WordLists['dictionary'],
  onProgress?: OnProgress,
): Promise<Library> {
  return openLibrary(buildLibraryData(corpus, onProgress), buildEngine, asOf, dictionary);
}
