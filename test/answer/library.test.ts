import { describe, expect, it } from 'vitest';
import { countSources, namesOfSource, summarize } from '../../src/answer/library.ts';
import type { Article } from '../../src/domain/article.ts';
import { article, day } from '../domain/sample-article.ts';

const ARTICLES = [
  article({
    id: 'a',
    publisher: 'DW',
    agencies: ['dpa', 'AFP'],
    datePublished: '2015-09-26',
    lede: 'L',
    body: '1\n\n2',
  }),
  article({ id: 'b', agencies: ['dpa', 'dpa'], datePublished: '2016', form: 'summary' }),
  article({ id: 'c', publisher: 'AFP', agencies: ['AFP'], datePublished: '2014-10~' }),
  article({ id: 'd' }),
];

const library = (articles: readonly Article[]) => ({
  articles,
  asOf: day('2026-01-01'),
  examples: [],
  searcher: {
    search: () =>
      Promise.resolve({
        hits: [],
        hasTerms: false,
        unknownWords: [],
        corrections: [],
        confidence: 0,
      }),
  },
});

describe('summarize', () => {
  it('counts what there is', () => {
    expect(summarize(library(ARTICLES))).toEqual({
      articleCount: 4,
      paragraphCount: 6,
      dateSpan: { from: '2014-10-01', to: '2016-12-31' },
      undatedCount: 1,
      summaryCount: 1,
      sources: [
        { source: 'AFP', articleCount: 2 },
        { source: 'dpa', articleCount: 2 },
        { source: 'DW', articleCount: 1 },
      ],
      withoutSourceCount: 1,
      asOf: '2026-01-01',
    });
  });

  it('knows no span where no date is known', () => {
    const summary = summarize(library([article({})]));
    expect(summary).toMatchObject({ dateSpan: undefined, undatedCount: 1, sources: [] });
  });

  it('counts nothing in nothing', () => {
    expect(summarize(library([]))).toMatchObject({
      articleCount: 0,
      paragraphCount: 0,
      undatedCount: 0,
    });
  });
});

describe('countSources', () => {
  it('puts the most frequent first, equal ones by name', () => {
    const articles = ['b', 'c', 'a', 'c'].map((publisher) => article({ publisher }));
    const counts = countSources(articles).map(
      ({ source, articleCount }) => `${source}${articleCount}`,
    );
    expect(counts).toEqual(['c2', 'a1', 'b1']);
  });
});

describe('namesOfSource', () => {
  it('is the publisher, then the agencies', () => {
    expect(ARTICLES.map(namesOfSource)).toEqual([
      ['DW', 'dpa', 'AFP'],
      ['dpa', 'dpa'],
      ['AFP', 'AFP'],
      [],
    ]);
  });
});
