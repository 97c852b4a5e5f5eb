import { describe, expect, it } from 'vitest';
import { ENGLISH_STOP_WORDS, isEnglish } from '../../src/analysis/english-stop-words.ts';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';

function check(question: string, expected: boolean): void {
  expect(isEnglish(question, analyzeGerman(question))).toBe(expected);
}

describe('isEnglish', () => {
  it.each([
    'What did Carter say about Mosul?',
    'What is the US doing?',
    'who was killed in the attack on Baghdad',
    'Where does the IS get its money from?',
    'WHAT did Carter say?',
    'How many people live in Berlin?',
    'the attack',
  ])('sees English in %j', (question) => check(question, true));

  it.each([
    'Was sagte The Times zu Carter?',
    'Wer war der Whistleblower of Bagdad?',
    'Wer ist us-soldat?',
    'Was will der IS in Mossul?',
    'Wann war das?',
    'Was was so all out?',
    'Bagdad',
    'IS US THE AND',
    '1000',
    '',
    '?!',
  ])('sees none in %j', (question) => check(question, false));

  it('counts each language, and a tie is German', () => {
    check('der the', false);
    check('der the of', true);
  });
});

describe('ENGLISH_STOP_WORDS', () => {
  it('holds words of both kinds in lower case', () => {
    for (const word of ['what', 'the', 'in', 'was'])
      expect(ENGLISH_STOP_WORDS.has(word)).toBe(true);
    expect([...ENGLISH_STOP_WORDS].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});
