import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  MAX_QUESTION_LENGTH,
  type Question,
} from '../../src/answer/answer-question.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { library } from './fake-library.ts';

/** `passages a2015+a2017 a2016` (`+`: with that copy), `nothing no-words`, `nothing outside-scope 2`. */
function show(answer: Answer): string {
  if (answer.kind !== 'nothing') {
    const groups = answer.hits.map((some) => [some, ...some.copies].map((one) => one.article.id));
    return [answer.kind, ...groups.map((ids) => ids.join('+'))].join(' ');
  }
  const { reason } = answer;
  if (reason.kind === 'outside-scope') return `nothing outside-scope ${reason.count}`;
  return reason.kind === 'no-words'
    ? 'nothing no-words'
    : ['nothing', ...answer.unknownWords].join(' ');
}

async function check(hits: readonly string[], request: Partial<Question>, expected: string) {
  const answer = await answerQuestion({ question: 'Wer?', ...request }, library(hits).made);
  expect(show(answer)).toBe(expected);
}

describe('answerQuestion', () => {
  // Shares far from the measured bounds, which move with the search.
  it.each([
    ['gives passages that answer', ['2015/0.9/3', '2016/0.8/2.9'], {}, 'passages a2015 a2016'],
    ['calls weak what is a third sure', ['2015/0.35/3'], {}, 'weak a2015'],
    ['calls nothing what is hardly likely', ['2015/0.05/3'], {}, 'nothing'],
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
      'folds copies before it counts three',
      ['2015/1/3', '=2016/1/3', '2017/1/3', '2018/1/3', '2019/1/3'],
      {},
      'passages a2015+a2016 a2017 a2018',
    ],
    ['folds weak ones', ['2015/0.35/3', '=2016/0.35/3'], {}, 'weak a2015+a2016'],
    [
      'folds nothing into what it does not show',
      ['2015/0.9/3', '2016/0.9/1', '=2017/0.9/3'],
      {},
      'passages a2015 a2017',
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
    [
      'counts no copies there',
      ['2015/0.9/3', '=2014/0.9/3', '2013/0.9/3'],
      { from: '2016' },
      'nothing outside-scope 2',
    ],
    ['says nothing of weak ones alone there', ['2015/0.35/3'], { from: '2016' }, 'nothing'],
    ['looks nowhere else without a range', ['2015/0.05/3'], {}, 'nothing'],
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
    ['2015/0.3/3', 0.05, 'nothing'],
    ['2015/1/3', 0.05, 'weak a2015'],
    ['2015/1/3', 0.3, 'weak a2015'],
    ['2015/0.1/3', 0.3, 'weak a2015'],
    ['2015/0.1/3', 0.9, 'passages a2015'],
  ])('grades %s with a confidence of %d as %s', async (text, confidence, expected) => {
    const answer = await answerQuestion({ question: 'Wer?' }, library([text], { confidence }).made);
    expect(show(answer)).toBe(expected);
    expect(answer.confidence).toBe(confidence);
  });

  it.each([
    ['passages', ['2015/0.9/3'], {}],
    ['weak ones', ['2015/0.3/3'], {}],
    ['nothing', [], {}],
    ['nothing in the range', ['2015/0.9/3'], { from: '2016' }],
  ])('tells what was looked for instead, with %s', async (_, hits, request) => {
    const corrections = [{ typed: 'Merkl', corrected: 'Merkel' }];
    const answer = await answerQuestion(
      { question: 'Merkl?', ...request },
      library(hits, { corrections }).made,
    );
    expect(answer.corrections).toEqual(corrections);
  });

  it('tells what was looked for in the range, not outside of it', async () => {
    const { made } = library(['2015/0.9/3']);
    const { searcher } = made;
    const search: typeof searcher.search = async (question, accepts, limit) => {
      const found = await searcher.search(question, accepts, limit);
      const corrected = found.hits.length > 0 ? 'draußen' : 'drinnen';
      return { ...found, corrections: [{ typed: 'x', corrected }] };
    };
    const answer = await answerQuestion(
      { question: 'Wer?', from: '2016' },
      { ...made, searcher: { search } },
    );
    expect(show(answer)).toBe('nothing outside-scope 1');
    expect(answer.corrections).toEqual([{ typed: 'x', corrected: 'drinnen' }]);
    expect(answer.confidence).toBe(0);
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

  it('counts each text once, shown or not', async () => {
    const { made } = library(['2015/1/3', '=2016/1/3', '2017/1/3', '=2018/1/3']);
    const answer = await answerQuestion({ question: 'Wer?' }, made, 1);
    expect(answer).toMatchObject({ kind: 'passages', total: 2 });
    expect(show(answer)).toBe('passages a2015+a2016');
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
