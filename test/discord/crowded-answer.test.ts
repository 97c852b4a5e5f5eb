import { expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { Answer, AnswerHit } from '../../src/domain/answer.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { article, day } from '../domain/sample-article.ts';
import { FIRST, firstOf } from './answer-context.ts';

/** Text that needs a backslash for every third sign. */
const LONG = '*a '.repeat(300);

/** A passage of which everything is told that can be, each at its longest. */
function crowdedHit(place: number): AnswerHit {
  const found = article({
    id: `a${place}`,
    headline: LONG,
    publisher: LONG,
    datePublished: '2015-09-26?',
    dateNote: LONG,
    body: 'Wort '.repeat(400),
  });
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const copy = article({ id: 'copy', publisher: LONG });
  const changes = [{ here: LONG, there: LONG }];
  return {
    article: found,
    paragraph,
    score: 1,
    coverage: 1,
    sentence: { start: 0, end: paragraph.text.length },
    highlights: [],
    explanation: [],
    copies: [{ article: copy, paragraph, changes }],
    versions: [{ article: copy, paragraph, changes, place: 2 }],
  };
}

it('leaves each quotation room, however long all else is', () => {
  const scope = { source: LONG, swapped: true, undatedLeftOut: 3 };
  const answer: Answer = {
    kind: 'passages',
    question: '*'.repeat(300),
    scope,
    corrections: [],
    unknownWords: [LONG],
    confidence: 1,
    ...firstOf([crowdedHit(1), crowdedHit(2), crowdedHit(3)]),
  };
  const url = `https://discord.com/channels/${'1'.repeat(20)}/${'2'.repeat(20)}/${'3'.repeat(20)}`;
  const { components } = renderAnswer(answer, {
    ...FIRST,
    language: 'de',
    asOf: day('2026-11-21'),
    summary: {
      articleCount: 3,
      paragraphCount: 3,
      dateSpan: undefined,
      undatedCount: 0,
      summaryCount: 0,
      sources: [],
      withoutSourceCount: 0,
      asOf: day('2026-11-21'),
    },
    isPrivate: true,
    isNewVersion: true,
    sharedBy: LONG,
    about: { name: LONG, url },
  });
  const all = textOf({ content: '', embeds: [], components });
  expect(all.length).toBeLessThanOrEqual(4000);
  const quotes = all.split('\n').filter((line) => line.startsWith('> '));
  expect(quotes).toHaveLength(3);
  for (const quote of quotes) expect(quote.length).toBeGreaterThan(190);
});
