import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/answer/library.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { article, day } from '../domain/sample-article.ts';
import { FIRST, firstOf } from './answer-context.ts';

const found = article({ body: 'Eins kommt. Zwei geht.' });
const summary = summarize({
  articles: [found],
  asOf: day('2026-01-01'),
});

/** An answer of each kind, with these words looked for instead of others. */
function answersWith(...words: string[]): Answer[] {
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const head = {
    question: 'Wer?',
    scope: { swapped: false, undatedLeftOut: 0 },
    corrections: words.map((corrected) => ({ typed: 'x', corrected })),
    unknownWords: [],
    confidence: 0.5,
  };
  const hit = {
    article: found,
    paragraph,
    score: 1,
    coverage: 1,
    sentence: { start: 12, end: 22 },
    highlights: [],
    explanation: [],
    copies: [],
    versions: [],
  };
  const reasons = [
    { kind: 'not-in-corpus', near: [] },
    { kind: 'outside-scope', count: 2, since: undefined },
  ] as const;
  return [
    { ...head, kind: 'passages', ...firstOf([hit]) },
    { ...head, kind: 'weak', ...firstOf([hit]) },
    ...reasons.map((reason) => ({ ...head, kind: 'nothing' as const, reason })),
  ];
}

function linesOf(answer: Answer, language: 'de' | 'en' = 'de'): string[] {
  const texts: string[] = [];
  const context = { language, asOf: day('2026-01-01'), summary, isPrivate: false, ...FIRST };
  JSON.stringify(renderAnswer(answer, context), (key, value: unknown) => {
    if (key === 'content' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n').split('\n');
}

/** Checks the line below the question, with and without what is said of passages there. */
function check(words: readonly string[], language: 'de' | 'en', expected: string): void {
  const counted = language === 'de' ? '1 Fundstelle in 1 Artikel' : '1 passage in 1 article';
  for (const answer of answersWith(...words)) {
    const remarks = [answer.kind === 'nothing' ? '' : counted, expected].filter(Boolean);
    const small = remarks.length === 0 ? [] : [`-# ${remarks.join(' · ')}`];
    const [, ...below] = linesOf(answer, language);
    expect(below.slice(0, 1).filter((line) => line.startsWith('-# '))).toEqual(small);
  }
}

describe('renderAnswer, corrections', () => {
  it.each([
    [['Kramp-Karrenbauer'], 'de', 'Gesucht nach: Kramp-Karrenbauer'],
    [['Kramp-Karrenbauer'], 'en', 'Searched for: Kramp-Karrenbauer'],
    [['Kobane', 'Lawrow'], 'de', 'Gesucht nach: Kobane und Lawrow'],
    [['Kobane', 'Lawrow'], 'en', 'Searched for: Kobane and Lawrow'],
    [[], 'de', ''],
    [[], 'en', ''],
    [
      ['*a*', '_b_', '<@1>', '[c](d)'],
      'de',
      'Gesucht nach: \\*a\\*, \\_b\\_, \\<\\@1> und \\[c\\](d)',
    ],
  ] as const)('tells %j in %s, whatever the answer', check);

  it('mentions nobody', () => {
    for (const answer of answersWith('@everyone', '@here'))
      expect(linesOf(answer).join('\n')).not.toMatch(/@(?:everyone|here)/);
  });

  it('cuts many of them, and leaves the passage its place', () => {
    const words = Array.from({ length: 90 }, (_, at) => `*Wort${at}*`);
    for (const answer of answersWith(...words)) {
      const lines = linesOf(answer);
      expect(lines.join('').length).toBeLessThanOrEqual(4000);
      const told = lines.filter((line) => line.includes('Gesucht nach: \\*Wort0\\*, '));
      expect(told).toHaveLength(1);
      expect(told[0]?.endsWith('…')).toBe(true);
      expect(told[0]?.length).toBeLessThanOrEqual('-# '.length + 300);
      const quotes = lines.filter((line) => line.startsWith('> '));
      expect(quotes).toEqual(answer.kind === 'nothing' ? [] : ['> Eins kommt. __Zwei geht.__']);
    }
  });
});
