import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { dateStatus } from '../../src/domain/publication-date.ts';
import { day } from '../domain/sample-article.ts';

const { articles, problems, fileCount, thesaurus, examples } = await readCorpus(
  'corpus',
  day('2026-01-01'),
);

describe('the corpus that comes along', () => {
  it('has five articles and nothing wrong with them', () => {
    expect(problems).toEqual([]);
    expect(fileCount).toBe(5);
    expect(articles).toHaveLength(5);
  });

  it('has a known date for two of them and a worked out one, with its reason, for three', () => {
    const dates = articles.map(({ datePublished }) => datePublished?.edtf ?? 'none');
    const expected = ['2014-10-14?', '2015-09-26', '2016-01-20?', '2016-01-20?', '2020-02-14'];
    expect(dates).toEqual(expected);
    for (const { datePublished, dateNote } of articles)
      expect(dateNote !== undefined).toBe(dateStatus(datePublished) === 'inferred');
  });

  it('says of each article that it is a summary', () => {
    expect(articles.map(({ form }) => form)).toEqual(articles.map(() => 'summary'));
  });

  it('gives every article and every paragraph an id of its own', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(5);
    const ids = articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });

  it('has names for one thing and questions for newcomers', () => {
    expect(thesaurus.length).toBeGreaterThan(10);
    expect(examples.length).toBeGreaterThan(0);
  });
});
