import { describe, expect, it } from 'vitest';
import { createCompoundSplitter } from '../../src/analysis/compound-splitter.ts';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { splitSentences } from '../../src/analysis/split-sentences.ts';

/** Far above what any of these takes (tens of milliseconds), far below what hanging would. */
const MAX_MS = 10_000;

const INPUTS: readonly (readonly [string, string])[] = [
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 points', '.'.repeat(10_000)],
  ['10,000 halves of pairs', '\uD83D'.repeat(10_000)],
  ['10,000 other halves', '\uDE00'.repeat(10_000)],
  ['10,000 digits', '1'.repeat(10_000)],
  ['5,000 digits with points between', '1.'.repeat(5000)],
  ['5,000 letters with apostrophes between', "a'".repeat(5000)],
  ['5,000 umlauts written as two letters', 'ae'.repeat(5000)],
  ['10,000 combining marks', `a${'\u0308'.repeat(10_000)}`],
  ['10,000 spaces', ' '.repeat(10_000)],
  ['3,000 initials', 'A. '.repeat(3000)],
  ['60,000 initials', 'A. '.repeat(60_000)],
  ['3,000 ordinals', '3. '.repeat(3000)],
  ['3,000 sentences that go on in lower case', 'ab. c '.repeat(3000)],
  ['3,000 quotation marks that open', '„'.repeat(3000)],
];

function checkTime(run: () => unknown): void {
  const started = performance.now();
  run();
  expect(performance.now() - started).toBeLessThan(MAX_MS);
}

describe('ends soon', () => {
  it.each(INPUTS)('analyzeGerman with %s', (_, text) => checkTime(() => analyzeGerman(text)));

  it.each(INPUTS)('splitSentences with %s', (_, text) => checkTime(() => splitSentences(text)));

  it('a compound splitter that knows everything', () => {
    const split = createCompoundSplitter((word) => 1000 - word.length);
    for (let length = 8; length <= 200; length += 1) checkTime(() => split('esn'.repeat(length)));
  });
});
