import type { Found, Library } from '../../src/answer/library.ts';
import type { SearchHit } from '../../src/domain/search-hit.ts';
import { article, day } from '../domain/sample-article.ts';

/**
 * `2015/0.5/3`: a hit in an article of that year, with this coverage and score. Each place in a list has another text;
 * `=` in front: that of the place before.
 */
export function hit(text: string, place = 0): SearchHit {
  const [year = '', coverage, score] = text.replace('=', '').split('/');
  const body = `Absatz ${text.startsWith('=') ? place - 1 : place}.`;
  const found = article({ id: `a${year}`, datePublished: year, body });
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return {
    article: found,
    paragraph,
    coverage: Number(coverage),
    score: Number(score),
    sentence: { start: 0, end: 5 },
    highlights: [],
    explanation: [],
  };
}

/** What a library needs for timelines: nothing is found. */
const NO_TIMELINES = {
  topics: {
    findTopic: () => ({ hasTerms: true, unknownWords: [], corrections: [], passages: [] }),
    allPassages: () => [],
    sentencesOf: () => [],
    suggestTopics: () => [],
    suggestHeadlines: () => [],
    keyWords: () => [],
  },
  dates: { datesOf: () => [] },
  fingerprint: '0123456789abcdef',
};

/**
 * A library whose search gives these hits to any question, and keeps what it was asked. It is as sure as the first hit
 * covers the question unless told otherwise.
 */
export function library(hits: readonly string[], found: Partial<Omit<Found, 'hits'>> = {}) {
  const asked: { readonly question: string; readonly limit: number }[] = [];
  const all = hits.map((text, place) => hit(text, place));
  const years = [...all, hit('2015/0/0'), hit('2016/0/0')].map((some) => some.article);
  const made: Library = {
    articles: years,
    examples: [],
    asOf: day('2026-01-01'),
    ...NO_TIMELINES,
    searcher: {
      search: (question, accepts, limit) => {
        asked.push({ question, limit });
        const accepted = all.filter((some) => accepts(some.article)).slice(0, limit);
        return Promise.resolve({
          hasTerms: true,
          unknownWords: [],
          unknownShare: 0,
          corrections: [],
          confidence: accepted[0]?.coverage ?? 0,
          ...found,
          hits: accepted,
        });
      },
    },
  };
  return { asked, made };
}
