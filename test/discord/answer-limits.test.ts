import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../src/answer/clean-question.ts';
import { readArticle } from '../../src/answer/read-article.ts';
import type { ReplyMessage } from '../../src/discord/message.ts';
import { type AnswerContext, renderAnswer } from '../../src/discord/render-answer.ts';
import { renderStaleAnswer } from '../../src/discord/render-error.ts';
import { renderReading } from '../../src/discord/render-reading.ts';
import { renderTopics } from '../../src/discord/render-topics.ts';
import { type Answer, type AnswerHit, SORT_ORDERS } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import { articleKey } from '../../src/domain/article-key.ts';
import { createForm } from '../../src/emulator/rules/form.ts';
import { checkMessage } from '../../src/emulator/rules/message-rules.ts';
import { isJsonObject, toJson } from '../../src/emulator/world/json.ts';
import { article, day, published } from '../domain/sample-article.ts';

const COMPONENTS_V2 = 32_768;
const RUNS = 80;

/** Judges a message as the emulator does: nested components, sums of text, custom ids, labels, menus. */
function checkLimits({ components }: ReplyMessage): void {
  const form = createForm();
  const body = toJson({ flags: COMPONENTS_V2, components });
  if (!isJsonObject(body)) throw new Error('no body');
  checkMessage(body, '', form, { previous: undefined, uploads: [] });
  expect(form.problems).toEqual([]);
  expect(form.unknownFields).toEqual([]);
  expect(encodeURIComponent(JSON.stringify(body))).not.toBe(''); // throws on half a pair
}

const part = fc.oneof(
  fc.constantFrom(
    ...'** __ ~~ || ` # > - 1. \\ 😀 @everyone <@1> <:a:1> :b: [c](https://d.example)'.split(' '),
  ),
  fc.constantFrom('Wort', 'a'.repeat(300), '*'.repeat(300), '😀'.repeat(150)),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** As a file of the corpus is read: NFC, one line, 4,000 characters here. */
const anyText = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 30 }), fc.constantFrom(1, 1, 10))
  .map(([parts, times]) => {
    const all = Array.from({ length: times }, () => parts.join(' ')).join(' ');
    const flat = all.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return flat.slice(0, 4000).replace(/[\uD800-\uDBFF]$/, '') || 'x';
  });

const anyQuestion = anyText.map((text) => cleanQuestion(text).slice(0, 300) || 'x');

/** An article whose every part is what the corpus may hold. */
const anyArticle = fc
  .record({
    id: anyText,
    headline: anyText,
    publisher: anyText,
    dateNote: anyText,
    paragraphs: fc.array(anyText, { minLength: 1, maxLength: 6 }),
    heading: fc.option(anyText, { nil: undefined }),
    hasUrl: fc.boolean(),
  })
  .map(({ paragraphs, heading, hasUrl, ...fields }): Article => {
    const made = article({ inLanguage: 'es', datePublished: '2016-09-26?', ...fields });
    return {
      ...made,
      url: hasUrl ? `https://example.org/${'a'.repeat(480)}` : undefined,
      paragraphs: paragraphs.map((text, number) => {
        return { id: `${made.id}#${number}`, articleId: made.id, number, heading, text };
      }),
    };
  });

function hitOn(found: Article, copy: Article): AnswerHit[] {
  const [paragraph] = found.paragraphs;
  if (!paragraph) return [];
  const sentence = { start: 0, end: paragraph.text.length };
  const change = { here: paragraph.text.slice(0, 300), there: paragraph.text.slice(0, 300) };
  return [
    {
      article: found,
      paragraph,
      score: 1,
      coverage: 1,
      sentence,
      highlights: [],
      explanation: [],
      copies: [{ article: copy, paragraph, changes: [change] }],
      versions: [1, 2, 3].map((place) => ({ article: copy, paragraph, changes: [change], place })),
    },
  ];
}

const anyAnswer = fc
  .record({
    question: anyQuestion,
    source: anyText,
    typed: anyText,
    articles: fc.array(anyArticle, { minLength: 3, maxLength: 4 }),
    topics: fc.array(anyText, { minLength: 3, maxLength: 3 }),
    kind: fc.constantFrom('passages', 'weak', 'no-words', 'not-in-corpus', 'outside-scope'),
  })
  .map(({ question, source, typed, articles, topics, kind }): Answer => {
    const range = { from: day('2015-01-01'), to: day('2016-12-31'), source };
    const scope = { ...range, swapped: true, undatedLeftOut: 1000 };
    const corrections = [{ typed, corrected: typed }];
    const head = { question, scope, corrections, unknownWords: topics, confidence: 1 };
    const whole = { start: 0, end: question.length };
    const near = topics.map((text) => ({ text, replaces: whole }));
    if (kind === 'no-words') return { ...head, kind: 'nothing', reason: { kind } };
    if (kind === 'not-in-corpus') return { ...head, kind: 'nothing', reason: { kind, near } };
    if (kind === 'outside-scope')
      return {
        ...head,
        kind: 'nothing',
        reason: { kind, count: 50, since: published('2014-03-14?') },
      };
    const [copy, ...others] = articles;
    const hits = copy ? others.slice(0, 3).flatMap((found) => hitOn(found, copy)) : [];
    return { ...head, kind, hits, offset: 3, total: 50, articleCount: 50, sort: 'newest' };
  });

function contextFor(answer: Answer, at: number): AnswerContext {
  return {
    language: at % 2 === 0 ? 'de' : 'en',
    asOf: day('2026-11-21'),
    summary: {
      articleCount: 99_999,
      paragraphCount: 999_999,
      dateSpan: { from: day('2014-01-01'), to: day('2026-11-21') },
      undatedCount: 1000,
      summaryCount: 10,
      sources: [{ source: answer.scope.source ?? '', articleCount: 5 }],
      withoutSourceCount: 5,
      asOf: day('2026-11-21'),
    },
    isPrivate: true,
    page: {
      page: 2,
      sort: SORT_ORDERS[at % 3] ?? 'relevance',
      from: answer.scope.from,
      to: answer.scope.to,
      source: '1z141z3',
      version: '01234567',
      question: '1z141z3',
    },
    isNewVersion: true,
    isRevealed: at % 5 !== 0,
    canShare: true,
    sharedBy: answer.scope.source,
    about: {
      name: answer.scope.source ?? '',
      url: `https://discord.com/channels/${'1'.repeat(20)}/${'2'.repeat(20)}/${'3'.repeat(20)}`,
    },
  };
}

describe('whatever the corpus holds and whoever asks what', () => {
  it('an answer, or why there is none, keeps within Discord’s limits', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat({ max: 30 }), (answer, at) => {
        checkLimits(renderAnswer(answer, contextFor(answer, at)));
      }),
      // A failure is not made smaller: that would take minutes.
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('so does a stretch of an article', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat({ max: 7 }), (found, number) => {
        const key = articleKey(found.id);
        const window = readArticle(key, number, { articles: [found] });
        if (!window) throw new Error('no article');
        const id = { action: 'open', place: 2, article: key, paragraph: number } as const;
        const message = renderReading(window, {
          language: number % 2 === 0 ? 'de' : 'en',
          id: { ...id, found: number, version: '01234567' },
          isNewVersion: true,
        });
        checkLimits(message);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('so do the topics, and a word on a button that cannot be understood', () => {
    const topics = fc.uniqueArray(anyText, { maxLength: 30 });
    fc.assert(
      fc.property(anyAnswer, topics, (answer, some) => {
        const { language, page } = contextFor(answer, some.length);
        const span = { from: day('2014-09-01'), to: day('2014-12-31') };
        const counted = some.map((text) => ({
          text: text.slice(0, 100),
          articleCount: 1000,
          span,
        }));
        const distinct = new Map(counted.map((topic) => [topic.text, topic]));
        const clean = [...distinct.values()].filter(({ text }) => !/[\uD800-\uDBFF]$/.test(text));
        checkLimits(renderTopics(clean, { language, page }));
        checkLimits(renderStaleAnswer(answer.question, page, language));
        checkLimits(renderStaleAnswer(undefined, page, language));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
