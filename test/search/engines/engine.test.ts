import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, EngineBuilder } from '../../../src/search/engines/engine.ts';
import { ENGINES } from './all-engines.ts';
import { numberWords } from './numbered-documents.ts';

const everything: (position: number) => boolean = () => true;
const isOdd = (position: number) => position % 2 === 1;

/** The candidates for terms such as `irak:2 wasser`. */
async function find(
  build: EngineBuilder,
  texts: readonly string[],
  terms: string,
  { accepts = everything, limit = 10 } = {},
): Promise<readonly Candidate[]> {
  const { documents, numberOf } = numberWords(texts);
  const weights = terms
    .split(' ')
    .filter((term) => term !== '')
    .map((term): [number, number] => {
      const [word = '', weight = '1'] = term.split(':');
      return [numberOf(word), Number(weight)];
    });
  const engine = await build(documents);
  return engine.candidates(new Map(weights), accepts, limit);
}

describe.each(ENGINES)('the engine of $name', ({ build }) => {
  /** Expects these positions, best first. */
  async function check(texts: readonly string[], terms: string, expected: readonly number[]) {
    const candidates = await find(build, texts, terms);
    expect(candidates.map(({ position }) => position)).toEqual(expected);
  }

  it.each([
    ['finds the documents that hold a term', ['irak krieg', 'wasser', 'irak'], 'wasser', [1]],
    ['takes terms as they are', ['irakkrieg', 'Irak', 'irak'], 'irak', [2]],
    ['finds nothing for an unknown term', ['irak'], 'japan', []],
    ['finds what else is asked for', ['irak', 'wasser'], 'japan wasser', [1]],
    ['finds a word of the parts alone', ['a/irak', 'a'], 'irak', [0]],
    ['finds a word of the headline alone', ['a', 'a//irak'], 'irak', [1]],
    ['puts the denser document first', ['irak a b c d e f', 'irak a'], 'irak', [1, 0]],
    ['puts more of a term first', ['irak a b c', 'irak irak irak a'], 'irak', [1, 0]],
    ['puts a rare term first', ['irak', 'irak', 'irak', 'wasser'], 'irak wasser', [3, 0, 1, 2]],
    [
      'puts the one with both terms first',
      ['irak a', 'irak wasser', 'wasser a'],
      'irak wasser',
      [1, 0, 2],
    ],
    ['puts a heavier term first', ['irak a', 'wasser a'], 'irak wasser:2', [1, 0]],
    ['puts words before parts', ['a/irak', 'irak/a'], 'irak', [1, 0]],
    ['puts words before the headline', ['a//irak', 'irak//a'], 'irak', [1, 0]],
    ['keeps the order of equal ones', ['irak', 'irak', 'irak'], 'irak', [0, 1, 2]],
    ['keeps it whatever is asked first', ['wasser', 'irak'], 'irak wasser', [0, 1]],
    ['knows documents without words', ['', 'irak'], 'irak', [1]],
    ['finds nothing for no terms', ['irak'], '', []],
    ['finds nothing in no documents', [], 'irak', []],
    ['finds nothing in documents without words', ['', '//'], 'irak', []],
  ])('%s', (_, texts, terms, expected) => check(texts, terms, expected));

  it('leaves out what is not accepted, before it counts', async () => {
    const texts = ['irak', 'irak', 'irak', 'irak'];
    const candidates = await find(build, texts, 'irak', { accepts: isOdd, limit: 2 });
    expect(candidates.map(({ position }) => position)).toEqual([1, 3]);
  });

  it('gives at most as many as asked for, the best', async () => {
    const candidates = await find(build, ['irak a b', 'irak', 'irak a'], 'irak', { limit: 2 });
    expect(candidates.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('gives the first of equal ones where there are more than asked for', async () => {
    const candidates = await find(build, Array<string>(9).fill('irak'), 'irak', { limit: 3 });
    expect(candidates.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it('adds up the scores of the terms, and no more', async () => {
    const texts = ['irak a', 'irak wasser', 'wasser a'];
    const candidates = await find(build, texts, 'irak wasser');
    const [both = 0, first = 0, second = 0] = candidates.map(({ score }) => score);
    expect(first).toBeGreaterThan(0);
    expect(both).toBeCloseTo(first + second);
  });

  it('answers the same question alike, whatever was asked between', async () => {
    const { documents, numberOf } = numberWords(['irak a', 'irak wasser/a', 'wasser//irak']);
    const engine = await build(documents);
    const ask = (...words: readonly string[]) =>
      engine.candidates(new Map(words.map((word) => [numberOf(word), 1])), everything, 2);
    const first = await ask('irak', 'wasser');
    expect(first).toHaveLength(2);
    await ask('a', 'wasser');
    expect(await engine.candidates(new Map([[numberOf('a'), 1]]), () => false, 2)).toEqual([]);
    expect(await ask('irak', 'wasser')).toEqual(first);
  });

  it('answers the same question alike after one that broke off', async () => {
    const { documents, numberOf } = numberWords(['irak a', 'irak wasser/a', 'wasser//irak']);
    const engine = await build(documents);
    const terms = new Map(['irak', 'wasser'].map((word) => [numberOf(word), 1]));
    const first = await engine.candidates(terms, everything, 3);
    expect(first).toHaveLength(3);
    for (const last of [0, 1, 2]) {
      const breakOff = async () =>
        engine.candidates(
          terms,
          (position) => {
            if (position === last) throw new Error('broken off');
            return true;
          },
          3,
        );
      await expect(breakOff()).rejects.toThrow('broken off');
      expect(await engine.candidates(terms, everything, 3)).toEqual(first);
    }
  });
});

const WORDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/**
 * No word twice in one field: MiniSearch measures a field by its distinct words, the postings by all of them, as BM25 is
 * written; scores differ by a few percent where a field repeats a word.
 */
const field = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 6 });
const texts = fc.array(
  fc
    .array(field, { minLength: 3, maxLength: 3 })
    .map((fields) => fields.map((words) => words.join(' ')).join('/')),
  { maxLength: 12 },
);
const questions = fc
  .uniqueArray(
    fc.record({
      word: fc.constantFrom(...WORDS, 'unknown'),
      weight: fc.double({ min: 0.05, max: 3, noNaN: true }),
    }),
    { selector: ({ word }) => word, maxLength: 5 },
  )
  .map((terms) => terms.map(({ word, weight }) => `${word}:${weight}`).join(' '));

/** Smallest difference between scores that is no rounding: MiniSearch counts in doubles, the postings' lengths are floats. */
const TOLERANCE = 1e-6;

function scoresByPosition(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  return new Map(candidates.map(({ position, score }) => [position, score]));
}

describe('both engines', () => {
  it('give the same candidates with the same scores in the same order', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(texts, questions, fc.boolean(), async (documents, terms, isHalf) => {
        const options = { accepts: isHalf ? isOdd : everything, limit: documents.length + 1 };
        const [first = [], second = []] = await Promise.all(
          ENGINES.map(({ build }) => find(build, documents, terms, options)),
        );
        const scores = scoresByPosition(first);
        expect(second).toHaveLength(first.length);
        for (const [place, { position, score }] of second.entries()) {
          const score1 = scores.get(position) ?? Number.NaN;
          expect(Math.abs(score - score1)).toBeLessThanOrEqual(TOLERANCE * score1);
          // Those that rounding alone tells apart may change places.
          const other = first[place]?.score ?? Number.NaN;
          expect(Math.abs(score - other)).toBeLessThanOrEqual(2 * TOLERANCE * other);
        }
        found += first.length;
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('differ by little where a text repeats a word', async () => {
    const documents = ['irak irak irak krieg', 'irak krieg wasser', 'wasser'];
    const [first = [], second = []] = await Promise.all(
      ENGINES.map(({ build }) => find(build, documents, 'irak')),
    );
    expect(first.map(({ position }) => position)).toEqual([0, 1]);
    expect(second.map(({ position }) => position)).toEqual([0, 1]);
    for (const [place, { score }] of first.entries())
      expect((second[place]?.score ?? 0) / score).toBeCloseTo(1, 0);
  });
});
