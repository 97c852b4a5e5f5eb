/** Slots of the table: several times the grams of a question, so that most lookups end at the first one. */
const SLOTS = 4096;
const SHIFT = 32 - 12;

/** 2^32 divided by the golden ratio. Source: Knuth, "The Art of Computer Programming", 6.4. */
const MULTIPLIER = 0x9e_37_79_b1;

/** Looks grams up in a question's. */
export type GramPlaces = {
  /** The place of a gram among the question's; −1 for any other. */
  placeOf(gram: number): number;
};

/**
 * A hash table small enough for the processor's first cache: it is asked for every gram of every word of the candidates,
 * and a `Map` took most of the time that ranking needed.
 *
 * @param grams each once; those past 3,000 are left out (a question of 300 characters has fewer than 400)
 */
export function createGramPlaces(grams: readonly number[]): GramPlaces {
  const keys = new Int32Array(SLOTS).fill(-1);
  const places = new Int16Array(SLOTS);
  for (const [place, gram] of grams.slice(0, MAX_GRAMS).entries()) {
    let slot = slotOf(gram);
    while (keys[slot] !== -1) slot = (slot + 1) % SLOTS;
    keys[slot] = gram;
    places[slot] = place;
  }
  return {
    placeOf(gram) {
      for (let slot = slotOf(gram); ; slot = (slot + 1) % SLOTS) {
        const key = keys[slot];
        if (key === gram) return places[slot] ?? -1;
        if (key === -1) return -1;
      }
    },
  };
}

const MAX_GRAMS = 3000;

function slotOf(gram: number): number {
  return Math.imul(gram, MULTIPLIER) >>> SHIFT;
}
