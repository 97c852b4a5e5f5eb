import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readArticle } from '../../src/answer/read-article.ts';
import { findTopicWords } from '../../src/answer/topic-words.ts';
import type { SortOrder } from '../../src/domain/answer.ts';
import { articleKey } from '../../src/domain/article-key.ts';
import { article } from '../domain/sample-article.ts';
import { library } from './fake-library.ts';

const HITS = ['2016/1/3', '2014/1/2.9', '2018/1/2.8', '2015/1/2.7', '2017/1/2.6'];

async function check(sort: SortOrder | undefined, offset: number, expected: string): Promise<void> {
  const answer = await answerQuestion({ question: 'Wer?', sort }, library(HITS).made, 2, offset);
  if (answer.kind === 'nothing') throw new Error('no answer');
  const ids = answer.hits.map((hit) => hit.article.id).join(' ');
  expect(`${answer.offset}/${answer.total}/${answer.articleCount}: ${ids}`).toBe(expected);
}

describe('answerQuestion, page by page', () => {
  it.each([
    [undefined, 0, '0/5/5: a2016 a2014'],
    ['relevance', 2, '2/5/5: a2018 a2015'],
    ['newest', 0, '0/5/5: a2018 a2017'],
    ['oldest', 0, '0/5/5: a2014 a2015'],
    ['oldest', 4, '4/5/5: a2018'],
    ['oldest', 6, '4/5/5: a2018'],
    ['relevance', 9000, '4/5/5: a2017'],
    ['relevance', -1, '0/5/5: a2016 a2014'],
  ] as const)('in the order %s from %i on', check);

  it('says since when there is something outside the range', async () => {
    const answer = await answerQuestion({ question: 'Wer?', from: '2020' }, library(HITS).made);
    expect(answer).toMatchObject({ reason: { count: 5, since: { edtf: '2014' } } });
  });
});

const ROOM = article({ id: 'lang', lede: 'Null.', body: 'Eins.\n\nZwei.\n\nDrei.\n\nVier.' });

function checkWindow(number: number, expected: string): void {
  const window = readArticle(articleKey('lang'), number, { articles: [ROOM] });
  const texts = window?.paragraphs.map(({ text }) => text).join(' ');
  expect(`${window?.before ?? '-'} ${texts} ${window?.after ?? '-'}`).toBe(expected);
  expect(window?.bodyCount).toBe(4);
}

describe('readArticle', () => {
  it.each([
    ['the beginning', 0, '- Null. Eins. 3'],
    ['the middle', 2, '0 Eins. Zwei. Drei. 4'],
    ['the end', 4, '1 Drei. Vier. -'],
    ['the end where there is no such paragraph', 99, '1 Drei. Vier. -'],
  ])('gives %s', (_, number, expected) => checkWindow(number, expected));

  it('gives nothing where there is no such article', () => {
    expect(readArticle(articleKey('kurz'), 1, { articles: [ROOM] })).toBeUndefined();
  });
});

describe('findTopicWords', () => {
  it.each([
    ['Wer richtet das Info-Zentrum in Bagdad ein?', 'Info-Zentrum Bagdad'],
    ['Wie viele Angriffe gab es bei Kobane?', 'Angriffe Kobane'],
    ['What happened to the ferry?', 'ferry'],
    ['der die das', 'der die das'],
  ])('%s: %s', (question, expected) => expect(findTopicWords(question)).toBe(expected));
});
