import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAM_COUNT } from '../../src/analysis/character-grams.ts';
import { createGramPlaces } from '../../src/search/gram-places.ts';

const gram = fc.nat({ max: GRAM_COUNT - 1 });

describe('createGramPlaces', () => {
  it('agrees with a search in the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(gram), fc.array(gram), (grams, others) => {
        const places = createGramPlaces(grams);
        for (const wanted of [...grams, ...others])
          expect(places.placeOf(wanted)).toBe(grams.indexOf(wanted));
      }),
    );
  });

  it('finds each of 3,000 and no more, in a table that is nearly full', () => {
    const grams = Array.from({ length: 4500 }, (_, place) => (place * 461) % GRAM_COUNT);
    const places = createGramPlaces(grams);
    expect(grams.slice(0, 3000).filter((some, place) => places.placeOf(some) !== place)).toEqual(
      [],
    );
    expect(grams.slice(3000).filter((some) => places.placeOf(some) !== -1)).toEqual([]);
  });

  it.each([0, 1, GRAM_COUNT - 1])('knows nothing of gram %i without grams', (some) => {
    expect(createGramPlaces([]).placeOf(some)).toBe(-1);
  });
});
