import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/search/confidence.ts';
import { AT, FEATURES } from '../../src/search/features.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const { ask, collection } = collect([article({ body: 'Die Luftwaffe flog nach Kobane.' })]);
const QUERY = ask('Wer flog nach Kobane?');
const HIGHEST_IDF = collection.terms.idfOf(0);

/** A passage with the same value of each feature, and another one of coverage. */
function ranked(level: number, coverage = level) {
  const values = new Float64Array(FEATURES.length).fill(level);
  values[AT.coverage] = coverage;
  return { match: { values, sentence: { start: 0, end: 1 } } };
}

/** What differs between two questions of a test. */
type Sample = {
  readonly question?: string;
  /** Value of the first hit's features. */
  readonly level?: number;
  readonly coverage?: number;
  readonly second?: number;
  readonly size?: number;
};

function confidence({
  question = 'Wer flog nach Kobane?',
  level = 0.8,
  coverage,
  second = 0.4,
  size = 1000,
}: Sample): number {
  return confidenceOf(ask(question), ranked(level, coverage), ranked(second), {
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
    ['a hit with a score below 0', ranked(-0.1)],
  ])('is 0 with %s', (_, first) => {
    const asked = { size: 10, highestIdf: HIGHEST_IDF };
    expect(confidenceOf(QUERY, first, undefined, asked)).toBe(0);
    expect(confidenceOf(QUERY, first, ranked(-0.2), asked)).toBe(0);
  });

  it.each<[string, readonly Sample[]]>([
    ['with coverage', [{ coverage: 0 }, { coverage: 0.3 }, { coverage: 0.9 }, { coverage: 1 }]],
    [
      'with the score',
      [
        { level: 0.5, second: 0 },
        { level: 0.8, second: 0 },
      ],
    ],
    [
      'with the lead over the second',
      [{ second: 0.8 }, { second: 0.7 }, { second: 0.4 }, { second: 0 }],
    ],
    ['the fewer passages there are', [{ size: 1e6 }, { size: 1000 }, { size: 20 }, { size: 1 }]],
    ['without a mistyped word', [{ question: 'Wer flog nach Kboane?' }, {}]],
  ])('rises %s', (_, samples) => checkRises(samples));

  it('leaves out what the rest of the article adds', () => {
    const inArticle = ranked(0.8);
    inArticle.match.values[AT.article] = 50;
    const asked = { size: 10, highestIdf: HIGHEST_IDF };
    expect(confidenceOf(QUERY, inArticle, undefined, asked)).toBeCloseTo(
      confidenceOf(QUERY, ranked(0.8), undefined, asked),
    );
  });

  it('takes no second hit for one without score', () => {
    const asked = { size: 10, highestIdf: HIGHEST_IDF };
    const alone = confidenceOf(QUERY, ranked(0.8), undefined, asked);
    expect(alone).toBe(confidenceOf(QUERY, ranked(0.8), ranked(0), asked));
  });

  it('lies between 0 and 1 for any numbers', () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true });
    const any = fc.record({
      level: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      second: fc.option(number, { nil: undefined }),
      mass: number,
      size: fc.integer({ min: 1, max: 1e9 }),
      highestIdf: fc.double({ min: 1e-3, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ level, second, mass, size, highestIdf }) => {
        const value = confidenceOf(
          { ...QUERY, mass },
          ranked(level),
          second === undefined ? undefined : ranked(second),
          { size, highestIdf },
        );
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(level > 0 || value === 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
