import { describe, expect, it } from 'vitest';
import { createHeadlineSuggester } from '../../src/search/suggest-headlines.ts';
import { article } from '../domain/sample-article.ts';

const suggest = createHeadlineSuggester(
  [
    ['Offensive auf Mossul hat begonnen', '2016-10-17'],
    ['Gemeinsames Info-Zentrum gegen IS', '2015-09-26'],
    ['Mossul vor dem Fall', '2017'],
    ['Über Größe und Maß', undefined],
    ['Gemeinsames Info-Zentrum gegen IS', '2014-01-01'],
  ].map(([headline = '', datePublished], index) =>
    article({ id: `a${index}`, headline, ...(datePublished ? { datePublished } : {}) }),
  ),
);

function check(typed: string, expected: readonly string[], limit = 25) {
  expect(suggest(typed, limit).map(({ headline }) => headline)).toEqual(expected);
}

describe('createHeadlineSuggester', () => {
  it('offers the newest where nothing is typed, each once, those without a date last', () => {
    check('', [
      'Mossul vor dem Fall',
      'Offensive auf Mossul hat begonnen',
      'Gemeinsames Info-Zentrum gegen IS',
      'Über Größe und Maß',
    ]);
    check(' -', ['Mossul vor dem Fall'], 1);
  });

  it('tells the date of the newest article of a headline', () => {
    expect(suggest('gemeins', 1)[0]?.datePublished?.edtf).toBe('2015-09-26');
  });

  it.each([
    ['a beginning', 'mos', ['Mossul vor dem Fall', 'Offensive auf Mossul hat begonnen']],
    [
      'the headline’s own beginning first',
      'offensive auf m',
      ['Offensive auf Mossul hat begonnen'],
    ],
    ['words in another order', 'is zentrum', ['Gemeinsames Info-Zentrum gegen IS']],
    ['another spelling', 'ueber groesse', ['Über Größe und Maß']],
    ['a letter left out', 'mosul', ['Mossul vor dem Fall', 'Offensive auf Mossul hat begonnen']],
    ['letters swapped', 'offensvie mossul', ['Offensive auf Mossul hat begonnen']],
    ['nothing alike', 'quastenflosser', []],
    ['one word too many', 'mossul quastenflosser', []],
    [
      'a long question',
      'mossul '.repeat(3) + 'wer was wann wo wie viele denn nun so auf in an',
      [],
    ],
  ])('finds by %s', (_name, typed, expected) => check(typed, expected));
});
