import { describe, expect, it } from 'vitest';
import { makeTimeline, type TimelineRequest } from '../../src/answer/make-timeline.ts';
import { harbourArticles } from '../discord/harbour-articles.ts';
import { loadTestLibrary } from '../discord/harness.ts';
import { article } from '../domain/sample-article.ts';
import { libraryOf } from './library-of.ts';

const SILENT = article({
  id: 'still',
  datePublished: '2019-05-20',
  body: 'Es regnet.\n\nEs schneit.\n\nNiemand weiß, wann der Hafen Norderfleth entstand.',
});
const library = await libraryOf([...harbourArticles(), SILENT]);

function extentOf(request: TimelineRequest) {
  const timeline = makeTimeline({ topic: 'Norderfleth', ...request }, library);
  if (timeline.kind === 'nothing') return timeline.reason;
  const { found, articleCount, published } = timeline;
  return { found, articleCount, published: published.join(' ') };
}

describe('makeTimeline', () => {
  it('counts the articles that tell a date, not those that only name the topic', () => {
    const { published, ...counts } = { published: '', ...extentOf({}) };
    expect(counts).toEqual({ found: 12, articleCount: 13 });
    expect(published.split(' ')).toHaveLength(14);
    expect(published).toContain('2019-05-20');
  });

  it.each([
    ['a range', { from: '2019-11', to: '2019-12' }, 2, 3, '2019-11-10 2019-12-10 2019-12-11'],
    ['a beginning', { from: '2019-12-03' }, 1, 2, '2019-12-10 2019-12-11'],
    ['an end', { to: '2019-01-31' }, 1, 1, '2019-01-10'],
    ['a day before the report', { from: '2019-01-03', to: '2019-01-03' }, 1, 1, ''],
  ])('counts and shows within %s', (_, range, found, articleCount, published) =>
    expect(extentOf(range)).toEqual({ found, articleCount, published }),
  );

  it('offers great topics instead of an unknown one, and no word of another of them', async () => {
    const sample = await loadTestLibrary();
    const timeline = makeTimeline({ topic: 'Quastenflosser' }, sample);
    const near = timeline.kind === 'nothing' && 'near' in timeline.reason && timeline.reason.near;
    const texts = near ? near.map(({ text }) => text) : [];
    expect(texts).toContain('Islamischer Staat');
    expect(texts).not.toContain('Islamischer');
    expect(texts).toHaveLength(5);
  });

  it('says how many dates there are outside a range', () =>
    expect(extentOf({ from: '2020' })).toEqual({ kind: 'outside-scope', count: 12 }));
});
