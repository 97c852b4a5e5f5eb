import { describe, expect, it } from 'vitest';
import { buildMiniSearchEngine } from '../../../src/search/engines/minisearch.ts';

/** `words / parts / headline`, each with spaces between its terms. */
function document(text: string) {
  const [words = [], parts = [], headline = []] = text
    .split('/')
    .map((field) => field.split(' ').filter((term) => term !== ''));
  return { words, parts, headline };
}

const everything = () => true;
const isOdd = (position: number) => position % 2 === 1;

/** Expects these positions, best first, for terms such as `irak:2 wasser`. */
async function check(documents: readonly string[], terms: string, expected: readonly number[]) {
  const weights = terms.split(' ').map((term): [string, number] => {
    const [name = '', weight = '1'] = term.split(':');
    return [name, Number(weight)];
  });
  const engine = await buildMiniSearchEngine(documents.map(document));
  const candidates = await engine.candidates(new Map(weights), everything, 10);
  expect(candidates.map(({ position }) => position)).toEqual(expected);
}

describe('buildMiniSearchEngine', () => {
  it.each([
    ['finds the documents that hold a term', ['irak krieg', 'wasser', 'irak'], 'wasser', [1]],
    ['takes terms as they are', ['irakkrieg', 'Irak', 'irak'], 'irak', [2]],
    ['finds nothing for an unknown term', ['irak'], 'japan', []],
    ['puts the denser document first', ['irak a b c d e f', 'irak a'], 'irak', [1, 0]],
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
    [
      'knows terms that objects have',
      ['constructor', '__proto__'],
      '__proto__ constructor',
      [0, 1],
    ],
    ['knows documents without words', ['', 'irak'], 'irak', [1]],
  ])('%s', (_, documents, terms, expected) => check(documents, terms, expected));

  it('leaves out what is not accepted, before it counts', async () => {
    const engine = await buildMiniSearchEngine(['irak', 'irak', 'irak', 'irak'].map(document));
    const candidates = await engine.candidates(new Map([['irak', 1]]), isOdd, 2);
    expect(candidates.map(({ position }) => position)).toEqual([1, 3]);
  });

  it('gives at most as many as asked for, the best', async () => {
    const engine = await buildMiniSearchEngine(['irak a b', 'irak', 'irak a'].map(document));
    const candidates = await engine.candidates(new Map([['irak', 1]]), everything, 2);
    expect(candidates.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('adds up the scores of the terms, and no more', async () => {
    const engine = await buildMiniSearchEngine(['irak a', 'irak wasser', 'wasser a'].map(document));
    const terms = new Map([
      ['irak', 1],
      ['wasser', 1],
    ]);
    const candidates = await engine.candidates(terms, everything, 3);
    const [both = 0, first = 0, second = 0] = candidates.map(({ score }) => score);
    expect(first).toBeGreaterThan(0);
    expect(both).toBeCloseTo(first + second);
  });

  it('finds nothing without documents or terms', async () => {
    expect(
      await (await buildMiniSearchEngine([])).candidates(new Map([['a', 1]]), everything, 5),
    ).toEqual([]);
    const engine = await buildMiniSearchEngine([document('a')]);
    expect(await engine.candidates(new Map(), everything, 5)).toEqual([]);
  });
});
