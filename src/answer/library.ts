import { type Article, sourceOf } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LibrarySummary, SourceCount } from '../domain/library-summary.ts';
import type { SearchHit, SpellingCorrection } from '../domain/search-hit.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { DateIndex } from '../timeline/date-index.ts';

/** What the answers need of a search. */
type Searcher = {
  search(question: string, accepts: (article: Article) => boolean, limit: number): Promise<Found>;
};

/** What the timelines and suggestions need of it. */
type TopicFinder = Pick<
  PassageIndex,
  'findTopic' | 'allPassages' | 'sentencesOf' | 'suggestTopics' | 'suggestHeadlines' | 'keyWords'
>;

/** What a search found, best first, and what it says about the question's words. */
export type Found = {
  readonly hits: readonly SearchHit[];
  readonly hasTerms: boolean;
  readonly unknownWords: readonly string[];
  /** 0 to 1: how much of the question's weight lies on nouns and names that no article holds. */
  readonly unknownShare: number;
  readonly corrections: readonly SpellingCorrection[];
  /** 0 to 1: how likely the first hit answers the question. */
  readonly confidence: number;
};

/** One version of the corpus with its index: what every answer comes from. It never changes. */
export type Library = {
  readonly articles: readonly Article[];
  readonly searcher: Searcher;
  readonly topics: TopicFinder;
  /** The dates that the articles tell. */
  readonly dates: DateIndex;
  /** Another one, another version of the corpus. */
  readonly fingerprint: string;
  /** Questions that this corpus answers, for newcomers; may be empty. */
  readonly examples: readonly string[];
  /** Day on which it was read. */
  readonly asOf: CalendarDate;
};

/** A library never changes, and every answer tells something of it. */
const summaries = new WeakMap<object, LibrarySummary>();

/** Counts what a library holds, once. */
export function summarize(library: Pick<Library, 'articles' | 'asOf'>): LibrarySummary {
  const known = summaries.get(library);
  if (known) return known;
  const summary = count(library);
  summaries.set(library, summary);
  return summary;
}

function count({ articles, asOf }: Pick<Library, 'articles' | 'asOf'>): LibrarySummary {
  const dates = articles.flatMap(({ datePublished }) => datePublished ?? []);
  const earliest = dates.map((date) => date.earliest).toSorted();
  const latest = dates.map((date) => date.latest).toSorted();
  const from = earliest[0];
  const to = latest.at(-1);
  return {
    articleCount: articles.length,
    paragraphCount: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    dateSpan: from && to ? { from, to } : undefined,
    undatedCount: articles.length - dates.length,
    summaryCount: articles.filter(({ form }) => form === 'summary').length,
    sources: countSources(articles),
    withoutSourceCount: articles.filter((article) => sourceOf(article) === undefined).length,
    asOf,
  };
}

/** Publishers and agencies by the number of their articles; an article counts for each of its names. */
export function countSources(articles: readonly Article[]): SourceCount[] {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const name of new Set(namesOfSource(article)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([source, articleCount]) => ({ source, articleCount }))
    .toSorted((a, b) => b.articleCount - a.articleCount || (a.source < b.source ? -1 : 1));
}

/** All names under which an article's source can be asked for: its publisher and its agencies. */
export function namesOfSource(article: Article): readonly string[] {
  return article.publisher === undefined
    ? article.agencies
    : [article.publisher, ...article.agencies];
}
