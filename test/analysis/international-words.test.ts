import { describe, expect, it } from 'vitest';
import { readInternationalWords } from '../../src/analysis/international-words.ts';

const words = readInternationalWords();

describe('readInternationalWords', () => {
  it.each([
    ['france', 'Frankreich'],
    ['germany', 'Deutschland'],
    ['united states', 'Vereinigte Staaten'],
    ['iraq', 'Irak'],
    ['turkish', 'Türkisch'],
    ['german', 'Deutsch'],
    ['kurdish', 'Kurdisch'],
    ['january', 'Januar'],
    ['march', 'März'],
    ['december', 'Dezember'],
    ['monday', 'Montag'],
    ['sunday', 'Sonntag'],
    ['year', 'Jahr'],
    ['day', 'Tag'],
  ])('%s is %s', (english, german) => expect(words.get(english)).toEqual([german]));

  it('has all months and weekdays', () => {
    const names = `january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday`;
    expect(names.split(/\s/).filter((name) => !words.has(name))).toEqual([]);
  });

  it('has hundreds of words, in lower case, each German one once', () => {
    expect(words.size).toBeGreaterThan(300);
    for (const [english, german] of words) {
      expect(english).toBe(english.toLowerCase());
      expect(german.length).toBeGreaterThan(0);
      expect(new Set(german).size).toBe(german.length);
    }
  });

  it('gives no codes that mean nothing', () => {
    expect(
      [...words.values()].flat().filter((german) => /^[A-Z]{2}$|^[a-z]{2}$/.test(german)),
    ).toEqual([]);
  });
});
