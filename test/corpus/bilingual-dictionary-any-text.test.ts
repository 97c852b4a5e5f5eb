import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_LINE_LENGTH,
  MAX_TRANSLATIONS,
  readBilingualDictionary,
} from '../../src/corpus/bilingual-dictionary.ts';

type Entry = {
  readonly english: string;
  readonly german: readonly string[];
  readonly note: string;
};

describe('readBilingualDictionary', () => {
  it('finds every entry of a list, however it is written', () => {
    const english = fc.stringMatching(/^[b-z]{5,8}( [b-z]{5,8}){0,2}$/);
    const german = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{3,8}( [a-zäöüß]{4,8}){0,2}$/);
    const note = fc.constantFrom('', ' {n}', ' [alt; neu]', ' (etw.)', ' <x | y>', ' jdn./etw.');
    const entry = fc.record({
      english,
      german: fc.uniqueArray(german, { minLength: 1, maxLength: 4 }),
      note,
    });
    const writers = {
      ding: ({ german: words, english: word, note: more }: Entry) =>
        `${words.map((each) => `${each}${more}`).join('; ')} | Rest :: to ${word}${more} | rest`,
      'dict.cc': ({ german: words, english: word, note: more }: Entry) =>
        words.map((each) => `${each}${more}\t${word} [Br.]\tnoun\t[x]`).join('\n'),
      tsv: ({ german: words, english: word }: Entry) => `${word}\t${words.join(' | ')}`,
      csv: ({ german: words, english: word, note: more }: Entry) =>
        `"${word}${more}","${words.join('; ')}",x`,
    };
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...Object.values(writers)),
        (list, write) => {
          const expected = new Map<string, string[]>();
          for (const { english: word, german: words } of list)
            expected.set(word, [...new Set([...(expected.get(word) ?? []), ...words])]);
          const { dictionary, problems } = readBilingualDictionary(list.map(write).join('\n'));
          expect(problems).toEqual([]);
          for (const [word, words] of expected)
            expect(dictionary.germanOf(word)).toEqual(words.slice(0, MAX_TRANSLATIONS));
        },
      ),
    );
  });

  it('gives one to three plain words, no two the same, whatever the text', () => {
    const sign = fc.constantFrom(...'{}[]()<>;|,:/"\'~#-.\t\n\r \\'.split(''), ' :: ', ' etw. ');
    const word = fc.constantFrom('Haus', 'ä', 'x ', ' y', 'to ');
    const soup = fc
      .array(fc.oneof(word, sign, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    const list = fc
      .tuple(fc.constantFrom(' :: ', '\t', ';', ','), fc.array(fc.tuple(soup, soup)))
      .map(([separator, lines]) => lines.map((sides) => `x;${sides.join(separator)}`).join('\n'));
    let seen = 0;
    fc.assert(
      fc.property(list, (text) => {
        const { dictionary } = readBilingualDictionary(text);
        const words = new Set(text.normalize('NFC').match(/[\p{L}\p{N}]+/gu));
        for (const english of words) {
          const german = dictionary.germanOf(english);
          seen += german.length;
          expect(german.length).toBeLessThanOrEqual(MAX_TRANSLATIONS);
          expect(new Set(german).size).toBe(german.length);
          for (const expression of german) {
            expect(expression).toMatch(/^[\p{L}\p{N}]\S*(?: \S+){0,2}$/u);
            expect(expression).not.toMatch(/[[\]{}()<>;|\n\r\t]|^\s|\s$|\s\s|etw\.(?:\s|$)/u);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  const units = ['a;', 'a, ', '( ', ')', ' /x', ' /x/', '|', '"', 'a!', "a'", 'sb./', '   ', '\r'];
  const halfLine = MAX_LINE_LENGTH / 2 - 10;
  it.each([
    ...units.map((unit) => ({
      kind: JSON.stringify(unit),
      half: unit.repeat(halfLine / unit.length),
    })),
    { kind: 'spellings of a long phrase', half: `${'abc/'.repeat(600)}abc${' b'.repeat(1200)}` },
    { kind: 'different words', half: Array.from({ length: 1200 }, (_, index) => index).join(';') },
  ])('is done in time with lines full of $kind', ({ half }) => {
    const started = performance.now();
    for (const separator of [' :: ', '\t', ','])
      readBilingualDictionary(`x${half}${separator}y;${half}\n`.repeat(50));
    // Half a second on a slow machine; what grows with a square takes ten times as long.
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
