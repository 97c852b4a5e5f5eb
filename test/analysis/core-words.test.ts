import { describe, expect, it } from 'vitest';
import { CORE_WORDS } from '../../src/analysis/core-words.ts';

const ENTRIES = [...CORE_WORDS];

/** The entries that break a rule; an entry that stands there twice already fails the import. */
function check(breaks: (english: string, german: readonly string[]) => boolean): void {
  expect(ENTRIES.filter(([english, german]) => breaks(english, german))).toEqual([]);
}

function countWords(text: string): number {
  return text.split(' ').length;
}

describe('CORE_WORDS', () => {
  it('has the common words', () => {
    expect(CORE_WORDS.size).toBeGreaterThanOrEqual(1800);
  });

  it('has English words in lower case, of at most three words', () => {
    check((english) => !/^[a-z0-9][a-z0-9' -]*$/.test(english) || countWords(english) > 3);
  });

  it('has one to four different German words for each', () => {
    check(
      (_, german) =>
        german.length < 1 || german.length > 4 || new Set(german).size !== german.length,
    );
  });

  it('has German words without separators, of at most three words', () => {
    check((_, german) =>
      german.some((word) => !/^[\p{L}0-9][\p{L}0-9' -]*$/u.test(word) || countWords(word) > 3),
    );
  });

  it('leaves out what is spelled alike in both languages', () => {
    check((english, german) => german.every((word) => word.toLowerCase() === english));
    expect(['name', 'hand', 'system'].filter((word) => CORE_WORDS.has(word))).toEqual([]);
  });

  it.each([
    ['wrote', 'schrieb'],
    ['won', 'gewann'],
    ['began', 'begann'],
    ['prime minister', 'Premierminister'],
    ['civil war', 'Bürgerkrieg'],
    ['united nations', 'Vereinte Nationen'],
    ['secretary of state', 'Außenminister'],
    ['security council', 'Sicherheitsrat'],
    ['cologne', 'Köln'],
    ['mosul', 'Mossul'],
    ['raqqa', 'Rakka'],
    ['iraqi', 'irakisch'],
    ['mongol', 'Mongole'],
    ['twelfth', 'zwölfte'],
    ['northern', 'nördlich'],
    ['speed of light', 'Lichtgeschwindigkeit'],
  ])('knows that “%s” is „%s“', (english, german) => {
    expect(CORE_WORDS.get(english)).toContain(german);
  });
});
