import { describe, expect, it } from 'vitest';
import { markEnglishStopWords } from '../../src/analysis/english-stop-words.ts';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';

/** The words that are looked up. */
function check(question: string, expected: readonly string[]): void {
  const content = markEnglishStopWords(analyzeGerman(question)).filter(
    ({ isStopWord }) => !isStopWord,
  );
  expect(content.map(({ start, end }) => question.slice(start, end))).toEqual(expected);
}

describe('markEnglishStopWords', () => {
  it.each([
    ['What did Carter say about Mosul?', ['Carter', 'Mosul']],
    ['What is the US doing?', ['US', 'doing']],
    ['who was killed in the attack on Baghdad', ['killed', 'attack', 'Baghdad']],
    ['Where does the IS get its money from?', ['IS', 'get', 'money']],
  ])('leaves the function words of %j out', check);

  it.each([
    ['Was sagte The Times zu Carter?', ['The', 'Times', 'Carter']],
    ['Wer war der Whistleblower of Bagdad?', ['Whistleblower', 'of', 'Bagdad']],
    ['Wer ist us-soldat?', ['us', 'soldat']],
    ['Was will der IS in Mossul?', ['IS', 'Mossul']],
  ])('lets the German %j be', check);
});
