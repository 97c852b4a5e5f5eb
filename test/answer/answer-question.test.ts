import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  MAX_QUESTION_LENGTH,
  type Question,
} from '../../src/answer/answer-question.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { SearchHit } from '../../src/domain/search-hit.ts';
import { article, day } from '../domain/sample-article.ts';

/** `2015/0.5/3`: a hit in an article of that year, with this coverage and score; `/1` behind: by one word. */
function hit(text: string): SearchHit {
  const [year = '', coverage, score, matched = '2'] = text.split('/');
  const found = article({ id: `a${year}`, datePublished: year });
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return {
    article: found,
    paragraph,
    coverage: Number(coverage),
    score: Number(score),
    matchedTerms: Number(matched),
    sentence: { start: 0, end: 5 },
    highlights: [],
    explanation: { features: {}, score: Number(score) },
  };
}

type Found = {
  readonly hasTerms?: boolean;
  readonly unknownWords?: readonly string[];
  readonly lacksName?: boolean;
};

/** A library whose search gives these hits to any question, and keeps what it was asked. */
function library(hits: readonly string[], found: Found = {}) {
  const asked: { readonly question: string; readonly limit: number }[] = [];
  const all = hits.map(hit);
  const years = [...all, hit('2015/0/0'), hit('2016/0/0')].map((some) => some.article);
  const made: Library = {
    articles: years,
    examples: [],
    asOf: day('2026-01-01'),
    searcher: {
      search: (question, accepts, limit) => {
        asked.push({ question, limit });
        const accepted = all.filter((some) => accepts(some.article)).slice(0, limit);
        return Promise.resolve({
          hasTerms: true,
          unknownWords: [],
          lacksName: false,
          ...found,
          hits: accepted,
        });
      },
    },
  };
  return { asked, made };
}

/** `passages a2015 a2016`, `nothing no-words`, `nothing outside-scope 2`. */
function show(answer: Answer): string {
  if (answer.kind !== 'nothing')
    return [answer.kind, ...answer.hits.map((some) => some.article.id)].join(' ');
  const { reason } = answer;
  if (reason.kind === 'outside-scope') return `nothing outside-scope ${reason.count}`;
  return reason.kind === 'no-words'
    ? 'nothing no-words'
    : ['nothing', ...reason.unknownWords].join(' ');
}

async function check(hits: readonly string[], request: Partial<Question>, expected: string) {
  const answer = await answerQuestion({ question: 'Wer?', ...request }, library(hits).made);
  expect(show(answer)).toBe(expected);
}

describe('answerQuestion', () => {
  // Coverages far from the measured bounds, which move with the search.
  it.each([
    ['gives passages that answer', ['2015/0.9/3', '2016/0.8/2.9'], {}, 'passages a2015 a2016'],
    ['calls weak what holds a third', ['2015/0.35/3'], {}, 'weak a2015'],
    ['calls nothing what holds a fifth', ['2015/0.2/3'], {}, 'nothing'],
    ['calls nothing what is not there', [], {}, 'nothing'],
    ['drops passages far behind the best', ['2015/0.9/3', '2016/0.9/1'], {}, 'passages a2015'],
    ['drops passages that hold too little', ['2015/0.9/3', '2016/0.2/2.9'], {}, 'passages a2015'],
    [
      'keeps weak ones behind an answer',
      ['2015/0.9/3', '2016/0.35/2.9'],
      {},
      'passages a2015 a2016',
    ],
    [
      'gives at most three',
      ['2015/1/3', '2016/1/3', '2017/1/3', '2018/1/3'],
      {},
      'passages a2015 a2016 a2017',
    ],
    [
      'leaves out what lies outside of the range',
      ['2015/1/3', '2016/1/3'],
      { from: '2016' },
      'passages a2016',
    ],
    [
      'counts answers outside of the range',
      ['2015/0.9/3', '2015/0.6/2'],
      { from: '2016' },
      'nothing outside-scope 2',
    ],
    [
      'counts there what an answer would show',
      ['2015/0.9/3', '2015/0.35/2', '2015/0.9/1', '2015/0.1/3'],
      { from: '2016' },
      'nothing outside-scope 2',
    ],
    ['says nothing of weak ones alone there', ['2015/0.35/3'], { from: '2016' }, 'nothing'],
    ['looks nowhere else without a range', ['2015/0.2/3'], {}, 'nothing'],
  ])('%s', (_, hits, request, expected) => check(hits, request, expected));

  it('counts more passages elsewhere than it shows', async () => {
    const hits = Array.from({ length: 20 }, () => '2015/0.9/3');
    await check(hits, { from: '2016' }, 'nothing outside-scope 20');
  });

  it('says that there is no word to look for, whatever the range', async () => {
    const { made } = library([], { hasTerms: false });
    expect(show(await answerQuestion({ question: 'Wer ist das?' }, made))).toBe('nothing no-words');
    const inRange = await answerQuestion({ question: 'Wer?', from: '2016' }, made);
    expect(show(inRange)).toBe('nothing no-words');
  });

  it.each([
    [
      'one word in common that is most of the question will do',
      '2015/0.9/3/1',
      true,
      'passages a2015',
    ],
    [
      'one word in common and a name missing is of another matter',
      '2015/0.36/3/1',
      true,
      'nothing Japan',
    ],
    [
      'one word in common will do where only a verb is missing',
      '2015/0.9/3/1',
      false,
      'passages a2015',
    ],
    ['two words in common will do', '2015/0.9/3/2', true, 'passages a2015'],
  ])('%s', async (_, text, lacksName, expected) => {
    const { made } = library([text], { unknownWords: ['Japan'], lacksName });
    expect(show(await answerQuestion({ question: 'Japan?' }, made))).toBe(expected);
  });

  it('names the words that the corpus does not hold', async () => {
    const { made } = library([], { unknownWords: ['Japan', 'Tokio'] });
    expect(show(await answerQuestion({ question: 'Japan?' }, made))).toBe('nothing Japan Tokio');
  });

  it('asks for as many passages as wanted, and for one at least', async () => {
    const { made } = library(['2015/1/3', '2015/1/3', '2016/1/3']);
    const ask = async (limit: number) => {
      const answer = await answerQuestion({ question: 'Wer?' }, made, limit);
      return answer.kind === 'nothing' ? [] : [answer.hits.length, answer.total];
    };
    expect([await ask(7), await ask(2), await ask(0)]).toEqual([
      [3, 3],
      [2, 3],
      [1, 3],
    ]);
  });

  it('gives question and scope along', async () => {
    const answer = await answerQuestion(
      { question: ' Wer? ', from: '2016', to: '2015' },
      library([]).made,
    );
    const scope = {
      from: '2015-01-01',
      to: '2016-12-31',
      source: undefined,
      swapped: true,
      undatedLeftOut: 0,
    };
    expect(answer).toMatchObject({ question: 'Wer?', scope });
  });
});

async function checkCleaned(typed: string, expected: string): Promise<void> {
  const { asked, made } = library([]);
  const { question } = await answerQuestion({ question: typed }, made);
  expect(question).toBe(expected);
  expect(asked[0]?.question).toBe(expected);
}

describe('answerQuestion, the question', () => {
  it.each([
    ['trims it', '  Wer?\t', 'Wer?'],
    ['puts it on one line', 'Wer\r\nist\n\ndas?', 'Wer ist das?'],
    ['makes one space of several', 'Wer   ist\u00A0 das?', 'Wer ist das?'],
    ['makes spaces of control characters', 'Wer\u0000ist\u001B[31m', 'Wer ist [31m'],
    ['makes spaces of line and paragraph separators', 'Wer\u2028ist\u2029das', 'Wer ist das'],
    ['drops signs that turn the direction', 'Wer\u202E tsi', 'Wer tsi'],
    ['drops invisible signs', 'W\u200Be\u00ADr\uFEFF?', 'Wer?'],
    ['drops halves of pairs', 'Wer\uD83D?', 'Wer?'],
    ['drops private signs', 'Wer\uE000?', 'Wer?'],
    ['composes letters', 'Stra\u00DFe u\u0308ber', 'Straße über'],
    ['keeps pictures', 'Wer 😀?', 'Wer 😀?'],
  ])('%s', (_, typed, expected) => checkCleaned(typed, expected));

  it.each(['', '   ', '\n\t', '\u200B\u202E', '\u0000'])(
    'refuses %j as empty',
    async (question) => {
      const asking = answerQuestion({ question }, library([]).made);
      await expect(asking).rejects.toMatchObject({ detail: { identifier: 'question-empty' } });
    },
  );

  it('takes as many characters as allowed, counted when cleaned', async () => {
    const question = 'x'.repeat(MAX_QUESTION_LENGTH);
    await checkCleaned(`  ${question}\u200B `, question);
  });

  it('refuses one more', async () => {
    const asking = answerQuestion(
      { question: 'x'.repeat(MAX_QUESTION_LENGTH + 1) },
      library([]).made,
    );
    const detail = { identifier: 'question-too-long', length: 301, maxLength: 300 };
    await expect(asking).rejects.toMatchObject({ name: 'UserError', detail });
  });

  it('refuses a date that cannot be read', async () => {
    const asking = answerQuestion({ question: 'Wer?', to: 'bald' }, library([]).made);
    await expect(asking).rejects.toMatchObject({
      detail: { identifier: 'date-unreadable', option: 'to' },
    });
  });
});
