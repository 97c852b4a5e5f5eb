import { describe, expect, it } from 'vitest';
import { isDecisive } from '../../src/answer/decisive-words.ts';

function check(words: string, expected: boolean): void {
  const wrong = words.split(' ').filter((word) => isDecisive(word) !== expected);
  expect(wrong).toEqual([]);
}

describe('isDecisive', () => {
  it.each([
    ['digits', '27 -5 0,59 1.000 g20 a380 2a ½ ٣'],
    ['German numbers', 'zwei zwo dreien zwölf siebzehn sechzehn zwanzig dreissig einundzwanzig'],
    ['long German numbers', 'fünfundsiebzig hundert zweihundert einhundertdrei viertausend'],
    ['large German numbers', 'tausende million millionen milliarde milliarden dutzend dutzende'],
    ['German ordinals', 'erste ersten zweite dritten siebte achtem zwanzigster hundertste'],
    ['German fractions and others', 'drittel viertel fünfteln zwanzigstel dreimal vierjähriger'],
    ['English numbers', 'two twelve thirteen fourteen fifteen twenty forty ninety hundred'],
    ['large English numbers', 'thousands million billions dozen first second third half'],
    ['months', 'januar märz mai oct september may'],
    ['weekdays', 'montag dienstags mittwoch freitag sonnabend sonntag wednesday fridays'],
    ['German negations', 'nicht nichts nie niemand niemanden kein keine keiner weder ohne'],
    ['English negations', "not no never nothing neither without didn't don’t cannot"],
  ])('knows %s', (_, words) => check(words, true));

  it.each([
    ['articles', 'ein eine einen der the a one'],
    ['words that begin or end like numbers', 'und unden achtung zweifel dreist vieh elfenbein'],
    ['more of them', 'erstmals hundertwasser tenor sixpack firstly secondary wunder'],
    ['words that begin or end like negations', 'nichte niere keiner-lei noted nobel notiz wint'],
    ['names', 'bayern mossul maier montagne julian'],
    ['nothing', ''],
  ])('passes over %s', (_, words) => check(words, false));

  it('takes bounded time for the longest words', () => {
    const started = performance.now();
    for (const part of ['und', 'sech', 'sieb', 'einund', 'x', 'million'])
      check(`${part.repeat(160).slice(0, 159)}q`, false);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
