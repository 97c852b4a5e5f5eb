import { describe, expect, it } from 'vitest';
import { CORE_WORDS } from '../../src/analysis/core-words.ts';
import { findNearTopics } from '../../src/answer/near-topics.ts';
import { loadTestLibrary } from '../discord/harness.ts';

const { topics } = await loadTestLibrary();

/** What is offered for a word that the corpus lacks. */
function nearTo(word: string): string[] {
  return findNearTopics(`Was ist mit ${word}?`, [word], topics).map(({ text }) => text);
}

/** The words of the topics that a slip can be put into. */
const WORDS = [
  ...new Set(
    topics
      .suggestTopics('', 3000)
      .flatMap(({ text }) => text.split(/[\s-]+/u))
      .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)),
  ),
];

/** Every tenth of some German nouns of common use; those of them that stand nowhere in the topics. */
const ABSENT = [...new Set([...CORE_WORDS.values()].flat())]
  .filter((noun, place) => place % 10 === 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(noun))
  .filter((noun) => !topics.suggestTopics(noun, 10).some(({ text }) => text.includes(noun)));

/** The same numbers each time: a linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A word with a letter swapped, lost, added or replaced behind its first one. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + behind.charAt(0) + word.charAt(at) + behind.slice(1);
    case 1:
      return before + behind;
    case 2:
      return before + letter + word.slice(at);
    default:
      return before + letter + behind;
  }
}

describe('findNearTopics', () => {
  it('offers nearly every word that was mistyped', () => {
    const random = randomNumbers(7);
    const typos = WORDS.map((word) => ({ word, typed: slip(word, random) })).filter(
      ({ word, typed }) => word !== typed,
    );
    const kept = typos.filter(({ word, typed }) =>
      nearTo(typed).some((text) => text.split(/[\s-]+/u).includes(word)),
    );
    expect(typos.length).toBeGreaterThan(250);
    expect(kept.length / typos.length).toBeGreaterThan(0.92);
  });

  it.each([
    ['a longer name', 'Was aß Carter?', ['Ashton Carter']],
    ['no other form of the same word', 'Wo aßen die Minister?', []],
  ])('offers %s for a word that the corpus has', (_, question, expected) => {
    expect(findNearTopics(question, [], topics).map(({ text }) => text)).toEqual(expected);
  });

  it('offers hardly anything for another word', () => {
    const misled = ABSENT.filter((noun) => nearTo(noun).length > 0);
    expect(ABSENT.length).toBeGreaterThan(250);
    expect(misled.length / ABSENT.length).toBeLessThan(0.04);
  });
});
