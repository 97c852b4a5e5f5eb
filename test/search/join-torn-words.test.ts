import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { joinTornWords } from '../../src/search/join-torn-words.ts';

const KNOWN = 'Luftangriff Luft Angriff Kobane Stadt Stadtrat Rat Regierung Straße 2014 k';
const known = new Set(analyzeGerman(KNOWN).map(({ term }) => term));
const isKnown = (term: string) => known.has(term);

const joinAll = (question: string) =>
  joinTornWords(analyzeGerman(question), question, analyzeGerman, isKnown);

/** The words as they are looked up, and where: `kobane@0-7`. */
function check(question: string, expected: string): void {
  const words = joinAll(question).map(({ term, start, end }) => `${term}@${start}-${end}`);
  expect(words.join(' ')).toBe(expected);
}

describe('joinTornWords', () => {
  it.each([
    ['a word torn apart', 'Kob ane', 'koban@0-7'],
    ['an ending torn off', 'Luft angriff e', 'luft@0-4 angriff@5-14'],
    ['a function word torn apart', 'd ann', 'dann@0-5'],
    ['a letter that is known and a function word', 'k ein', 'kein@0-5'],
    ['an ending that is a word of its own', 'Angriff es', 'angriff@0-10'],
    ['a function word and half a word', 'der Regie rung', 'der@0-3 regier@4-14'],
    ['two of them', 'Kob ane Regie rung', 'koban@0-7 regier@8-18'],
    ['words with umlauts', 'Stra ße', 'strass@0-7'],
  ])('joins %s', (_, question, expected) => check(question, expected));

  it.each([
    ['words that are known both', 'Stadt Rat', 'stadt@0-5 rat@6-9'],
    ['words whose whole is unknown', 'Ba gdad', 'ba@0-2 gdad@3-7'],
    ['a word with a hyphen', 'Kob-ane', 'kob@0-3 ane@4-7'],
    ['words with two spaces', 'Kob  ane', 'kob@0-3 ane@5-8'],
    ['words of two lines', 'Kob\nane', 'kob@0-3 ane@4-7'],
    ['numbers', '20 14', '20@0-2 14@3-5'],
    ['function words', 'wer ist', 'wer@0-3 ist@4-7'],
    ['a single word', 'Kobane', 'koban@0-6'],
    ['nothing', '', ''],
  ])('leaves %s', (_, question, expected) => check(question, expected));

  it('keeps how the first half is written', () => {
    expect(joinAll('Kob ANE').map(({ shape, isStopWord }) => ({ shape, isStopWord }))).toEqual([
      { shape: 'capitalised', isStopWord: false },
    ]);
    expect(joinAll('k ann').map(({ isStopWord }) => isStopWord)).toEqual([true]);
  });

  it('finds a word again wherever a space tore it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Regierung', 'Kobane'),
        fc.integer({ min: 2, max: 4 }),
        (word, at) => {
          const torn = `${word.slice(0, at)} ${word.slice(at)}`;
          const whole = analyzeGerman(word).map(({ term }) => term);
          expect(joinAll(torn).map(({ term }) => term)).toEqual(whole);
        },
      ),
    );
  });

  it('leaves no gap between words, whatever is asked', () => {
    const word = fc.constantFrom(
      ...KNOWN.split(' '),
      'Kob',
      'ane',
      'Luft',
      'k',
      'ann',
      'e',
      '14',
      '-',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const question = words.join(' ');
        const joined = joinAll(question);
        const covers = (place: number) =>
          joined.some(({ start, end }) => start <= place && place < end);
        expect(analyzeGerman(question).every(({ start }) => covers(start))).toBe(true);
        expect(joined).toEqual(joined.toSorted((a, b) => a.start - b.start));
      }),
    );
  });
});
