import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/search/confidence.ts';
import { AT, FEATURES } from '../../src/search/features.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const { ask, collection } = collect([article({ body: 'Die Luftwaffe flog nach Kobane.' })]);
const QUERY = ask('Wer flog nach Kobane?');
const HIGHEST_IDF = collection.terms.idfOf(0);

/** A passage with the same value of each feature but coverage. */
function ranked(score: number, coverage = 0.5, others = 0.5) {
  const values = new Float64Array(FEATURES.length).fill(others);
  values[AT.coverage] = coverage;
  return { match: { values, sentence: { start: 0, end: 1 } }, score };
}

/** What differs between two questions of a test. */
type Sample = {
  readonly question?: string;
  readonly score?: number;
  readonly coverage?: number;
  readonly second?: number;
  readonly size?: number;
};

function confidence({
  question = 'Wer flog nach Kobane?',
  score = 8,
  coverage,
  second = 4,
  size = 1000,
}: Sample): number {
  return confidenceOf(ask(question), ranked(score, coverage), ranked(second), {
    size,
    highestIdf: HIGHEST_IDF,
  });
}

/** Expects the confidence to rise from each to the next. */
function checkRises(samples: readonly Sample[]): void {
  const values = samples.map(confidence);
  for (const [place, value] of values.slice(1).entries())
    expect(value).toBeGreaterThan(values[place] ?? Number.NaN);
}

describe('confidenceOf', () => {
  it.each([
    ['no hit', undefined],
    ['a hit without score', ranked(0)],
    ['a hit with a score below 0', ranked(-1)],
  ])('is 0 with %s', (_, first) => {
    const asked = { size: 10, highestIdf: HIGHEST_IDF };
    expect(confidenceOf(QUERY, first, undefined, asked)).toBe(0);
    expect(confidenceOf(QUERY, first, ranked(-2), asked)).toBe(0);
  });

  it.each<[string, readonly Sample[]]>([
    ['with coverage', [{ coverage: 0 }, { coverage: 0.3 }, { coverage: 0.9 }, { coverage: 1 }]],
    [
      'with the score',
      [
        { score: 5, second: 0 },
        { score: 8, second: 0 },
      ],
    ],
    ['with the lead over the second', [{ second: 8 }, { second: 7 }, { second: 4 }, { second: 0 }]],
    ['the fewer passages there are', [{ size: 1e6 }, { size: 1000 }, { size: 20 }, { size: 1 }]],
    ['without a mistyped word', [{ question: 'Wer flog nach Kboane?' }, {}]],
  ])('rises %s', (_, samples) => checkRises(samples));

  it('takes no second hit for one without score', () => {
    const asked = { size: 10, highestIdf: HIGHEST_IDF };
    const alone = confidenceOf(QUERY, ranked(8), undefined, asked);
    expect(alone).toBe(confidenceOf(QUERY, ranked(8), ranked(0), asked));
  });

  it('lies between 0 and 1 for any numbers', () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true });
    const any = fc.record({
      score: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      second: fc.option(number, { nil: undefined }),
      coverage: number,
      others: number,
      mass: number,
      size: fc.integer({ min: 1, max: 1e9 }),
      highestIdf: fc.double({ min: 1e-3, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ score, second, coverage, others, mass, size, highestIdf }) => {
        const value = confidenceOf(
          { ...QUERY, mass },
          ranked(score, coverage, others),
          second === undefined ? undefined : ranked(second),
          { size, highestIdf },
        );
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(score > 0 || value === 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
