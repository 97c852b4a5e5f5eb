import { describe, expect, it } from 'vitest';
import { bucketDates } from '../../../src/timeline/choose/date-buckets.ts';
import { rankBuckets } from '../../../src/timeline/choose/rank-buckets.ts';
import { day, type SampleSentence, sentence } from './sample-sentences.ts';

const EVENT = '2020-03-14';
const told = (
  published: string | undefined,
  more: Partial<SampleSentence> = {},
): SampleSentence => ({
  ...sentence(0, 'Am 14. März brach der Damm.', { dates: [EVENT] }),
  published: published === undefined ? undefined : day(published),
  ...more,
});

function scoreOf(...sentences: readonly SampleSentence[]): number {
  const buckets = bucketDates(sentences, { from: undefined, to: undefined, coarsest: 3 });
  return buckets.reduce((sum, { score }) => sum + score, 0);
}

describe('bucketDates', () => {
  it.each<[string, number, number]>([
    ['the day after more than the day itself', scoreOf(told('2020-03-15')), scoreOf(told(EVENT))],
    [
      'weeks after more than the day after',
      scoreOf(told('2020-05-15')),
      scoreOf(told('2020-03-15')),
    ],
    [
      'two articles more than two sentences',
      scoreOf(told(EVENT), told(EVENT, { article: 1 })),
      scoreOf(told(EVENT), told(EVENT)),
    ],
    ['two sentences more than one', scoreOf(told(EVENT), told(EVENT)), scoreOf(told(EVENT))],
    ['what is on the topic more', scoreOf(told(EVENT)), scoreOf(told(EVENT, { topicShare: 0.4 }))],
    [
      'a dated sentence more than an undated lead',
      scoreOf(told(EVENT)),
      scoreOf(told(EVENT, { dates: [], place: 0 })),
    ],
    [
      'a day more than a month',
      scoreOf(told(EVENT)),
      scoreOf(told(EVENT, sentence(0, '', { dates: ['2020-03'] }))),
    ],
    [
      'a month more than a year',
      scoreOf(sentence(0, '', { dates: ['2020-03'] })),
      scoreOf(sentence(0, '', { dates: ['2020'] })),
    ],
  ])('counts %s', (_, more, less) => {
    expect(more).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(0);
  });

  it('counts what is told years later no more than what is told after three months', () => {
    expect(scoreOf(told('2029-03-14'))).toBe(scoreOf(told('2020-06-30')));
  });

  it('counts all alike where the day of publication is not known', () => {
    expect(scoreOf(told(undefined))).toBe(scoreOf(told(EVENT)));
  });

  it('keeps times of one beginning apart', () => {
    const sentences = ['2020-01-01', '2020-01', '2020'].map((date) =>
      sentence(0, '', { dates: [date] }),
    );
    const limits = { from: undefined, to: undefined, coarsest: 3 };
    expect(bucketDates(sentences, limits).map(({ precision }) => precision)).toEqual([
      'day',
      'month',
      'year',
    ]);
    expect(bucketDates(sentences, { ...limits, coarsest: 2 })).toHaveLength(2);
    expect(bucketDates(sentences, { ...limits, to: day('2020-01-31') })).toHaveLength(2);
    expect(bucketDates(sentences, { ...limits, from: day('2020-01-02') })).toHaveLength(0);
  });
});

describe('rankBuckets', () => {
  it('puts the highest score first, and equal ones in order of time', () => {
    const sentences = ['2020-02-03', '2020-02', '2020-02-01', EVENT].map((date) =>
      sentence(0, '', { dates: [date], published: day('2020-02-01') }),
    );
    const more = sentence(1, '', { dates: [EVENT], published: day('2020-02-01') });
    const ranked = rankBuckets(
      bucketDates([...sentences, more], { from: undefined, to: undefined, coarsest: 3 }),
    );
    expect(ranked.map(({ first, precision }) => `${first} ${precision}`)).toEqual([
      `${EVENT} day`,
      '2020-02-01 day',
      '2020-02-03 day',
      '2020-02-01 month',
    ]);
  });
});
