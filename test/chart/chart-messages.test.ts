import { describe, expect, it } from 'vitest';
import { parseReply, parseSpec } from '../../src/chart/chart-messages.ts';
import { SAMPLE_SPEC } from '../../src/chart/sample-spec.ts';
import { chartOf, mark } from './chart-specs.ts';

describe('parseSpec', () => {
  it('takes a spec as it is', () => {
    expect(parseSpec(structuredClone(SAMPLE_SPEC))).toEqual(SAMPLE_SPEC);
  });

  const { bars } = chartOf('2016-05-01..2016-05-03', []);
  const [first] = bars;
  it.each([
    ['bars with a gap', { bars: bars.filter((_, at) => at !== 1) }],
    ['bars in another order', { bars: bars.toReversed() }],
    ['a count below 0', { bars: [{ ...first, count: -1 }] }],
    ['a day that is none', { bars: [{ ...first, first: '2016-02-30' }] }],
    [
      'too many bars',
      {
        bars: chartOf('2016-05-01', []).bars.flatMap((bar) =>
          Array.from({ length: 401 }, () => bar),
        ),
      },
    ],
    ['a mark that ends before it begins', { marks: [mark(1, '2016-05-02..2016-05-01')] }],
    ['a language that is unknown', { locale: 'fr' }],
  ])('refuses %s, and does not repeat the texts', (_, change) => {
    const texts = { title: 'a secret' };
    const parse = () => parseSpec({ ...SAMPLE_SPEC, texts, ...change });
    expect(parse).toThrow(/^((?!secret)[\s\S])*$/);
  });
});

describe('parseReply', () => {
  it('makes an error of what is no reply', () => {
    expect(parseReply({ png: 'text' })).toEqual({ error: 'the worker gave no reply' });
    expect(parseReply({ error: 'why' })).toEqual({ error: 'why' });
  });
});
