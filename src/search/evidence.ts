import type { ExpectedAnswer } from './expected-answer.ts';
import { FLAG, type ForwardIndex } from './forward-index.ts';

/** Words with capitals side by side that make a name: "Paris" is a place, "Le Drian" a person. */
const NAME_LENGTH = { person: 2, place: 1 } as const;

/**
 * Whether a stretch of tokens holds the kind of thing that a question asks for.
 *
 * @param first number of its first token
 * @param end number of the token behind its last
 * @param asked terms that the question has itself: they are no answer to it
 */
export function holdsEvidence(
  expected: ExpectedAnswer,
  { terms, flags: allFlags }: ForwardIndex,
  first: number,
  end: number,
  asked: ReadonlyMap<number, unknown>,
): boolean {
  let capitals = 0;
  for (let token = first; token < end; token += 1) {
    const flags = allFlags[token] ?? 0;
    switch (expected) {
      case 'date':
        if ((flags & FLAG.date) !== 0) return true;
        break;
      case 'number':
        if ((flags & FLAG.number) !== 0) return true;
        break;
      case 'person':
      case 'place': {
        const isNew = (flags & FLAG.capitalised) !== 0 && !asked.has(terms[token] ?? 0);
        capitals = isNew ? capitals + 1 : 0;
        if (capitals >= NAME_LENGTH[expected]) return true;
      }
    }
  }
  return false;
}
