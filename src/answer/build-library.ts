import type { Corpus } from '../corpus/read-corpus.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { EngineBuilder } from '../search/engines/engine.ts';
import { buildPassageIndex } from '../search/passage-index.ts';
import type { WordLists } from '../search/text-analysis.ts';
import { buildDateIndex } from '../timeline/date-index.ts';
import type { Library } from './library.ts';

/**
 * Indexes a corpus that was read: its words, its topics and its dates.
 *
 * @param asOf the day on which it was read
 */
export async function buildLibrary(
  {
    articles,
    thesaurus,
    examples,
    fingerprint,
  }: Pick<Corpus, 'articles' | 'thesaurus' | 'examples' | 'fingerprint'>,
  buildEngine: EngineBuilder,
  asOf: CalendarDate,
  dictionary?: WordLists['dictionary'],
): Promise<Library> {
  const index = await buildPassageIndex(articles, { thesaurus, dictionary }, buildEngine);
  const dates = buildDateIndex(articles);
  return { articles, searcher: index, topics: index, dates, examples, fingerprint, asOf };
}
