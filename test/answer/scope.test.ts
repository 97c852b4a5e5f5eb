import { describe, expect, it } from 'vitest';
import { isInScope, parseScope, type ScopeRequest } from '../../src/answer/scope.ts';
import type { Scope } from '../../src/domain/answer.ts';
import { UserError, type UserErrorDetail } from '../../src/domain/user-error.ts';
import { article } from '../domain/sample-article.ts';

const ARTICLES = [
  article({
    id: 'dw',
    publisher: 'Deutsche Welle',
    agencies: ['dpa', 'AFP'],
    datePublished: '2015-09-26',
  }),
  article({
    id: 'dw2',
    publisher: 'Deutsche Welle',
    agencies: ['dpa'],
    datePublished: '2020-02-14',
  }),
  article({ id: 'paper', publisher: 'Ilmtaler Bote', datePublished: '2016-01-20?' }),
  article({ id: 'old', agencies: ['dpa'] }),
  article({ id: 'bare' }),
];

/** `2015-01-01..2015-12-31 source swapped 2 undated`. */
function show({ from, to, source, swapped, undatedLeftOut }: Scope): string {
  const parts = [
    from === undefined && to === undefined ? '' : `${from ?? ''}..${to ?? ''}`,
    source ?? '',
    swapped ? 'swapped' : '',
    undatedLeftOut > 0 ? `${undatedLeftOut} undated` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function check(request: ScopeRequest, expected: string): void {
  expect(show(parseScope(request, ARTICLES))).toBe(expected);
}

describe('parseScope', () => {
  it.each([
    ['takes nothing for everything', {}, ''],
    ['takes blanks for nothing', { from: ' ', to: '', source: '\t' }, ''],
    ['begins with the first day of a year', { from: '2015' }, '2015-01-01.. 2 undated'],
    ['ends with the last day of a month', { to: 'Februar 2016' }, '..2016-02-29 2 undated'],
    ['reads both ends', { from: '2015', to: '26.9.2015' }, '2015-01-01..2015-09-26 2 undated'],
    ['reads one year as a whole', { from: '2015', to: '2015' }, '2015-01-01..2015-12-31 2 undated'],
    [
      'swaps days',
      { from: '2016-02-01', to: '2015-03-01' },
      '2015-03-01..2016-02-01 swapped 2 undated',
    ],
    [
      'swaps years as wholes',
      { from: '2016', to: '2015' },
      '2015-01-01..2016-12-31 swapped 2 undated',
    ],
    [
      'does not swap a month within its year',
      { from: 'Mai 2015', to: '2015' },
      '2015-05-01..2015-12-31 2 undated',
    ],
    [
      'does not swap a day before the end of its month',
      { from: '26.9.2015', to: 'September 2015' },
      '2015-09-26..2015-09-30 2 undated',
    ],
    [
      'takes the last days from the latest date there is',
      { from: 'letzte 30 Tage im Korpus' },
      '2020-01-16.. 2 undated',
    ],
    ['ends the last days there, too', { to: 'last 2 days' }, '..2020-02-14 2 undated'],
    ['counts no undated articles without a range', { source: 'dpa' }, 'dpa'],
    [
      'counts those of the source alone',
      { from: '2015', source: 'dpa' },
      '2015-01-01.. dpa 1 undated',
    ],
    ['counts none where the source has none', { from: '2015', source: 'AFP' }, '2015-01-01.. AFP'],
  ])('%s', (_, request, expected) => check(request, expected));

  it.each([
    ['Deutsche Welle', 'Deutsche Welle'],
    ['deutsche welle', 'Deutsche Welle'],
    [' DPA ', 'dpa'],
    ['welle', 'Deutsche Welle'],
    ['ilm', 'Ilmtaler Bote'],
  ])('takes %j for the source %s', (source, expected) => check({ source }, expected));
});

function checkError(
  request: ScopeRequest,
  articles: typeof ARTICLES,
  detail: UserErrorDetail,
): void {
  expect(() => parseScope(request, articles)).toThrow(UserError);
  expect(() => parseScope(request, articles)).toThrow(expect.objectContaining({ detail }));
}

describe('parseScope, where the asker can do better', () => {
  const long = 'x'.repeat(61);
  it.each([
    [
      'an unreadable beginning',
      { from: 'gestern' },
      { identifier: 'date-unreadable', option: 'from', value: 'gestern' },
    ],
    [
      'an unreadable end',
      { to: '31.2.2015' },
      { identifier: 'date-unreadable', option: 'to', value: '31.2.2015' },
    ],
    [
      'the first of two unreadable ones',
      { from: 'a', to: 'b' },
      { identifier: 'date-unreadable', option: 'from', value: 'a' },
    ],
    [
      'an unreadable date of 60 characters, whole',
      { from: 'x'.repeat(60) },
      { identifier: 'date-unreadable', option: 'from', value: 'x'.repeat(60) },
    ],
    [
      'a longer one, cut to 60',
      { from: ` ${long} ` },
      { identifier: 'date-unreadable', option: 'from', value: `${'x'.repeat(59)}…` },
    ],
    [
      'an unknown source, with all there are',
      { source: 'Presse' },
      {
        identifier: 'source-unknown',
        value: 'Presse',
        sources: ['dpa', 'Deutsche Welle', 'AFP', 'Ilmtaler Bote'],
      },
    ],
    [
      'a source that may be several, with those',
      { source: 'e' },
      { identifier: 'source-unknown', value: 'e', sources: ['Deutsche Welle', 'Ilmtaler Bote'] },
    ],
    [
      'a long unknown source, cut to 60',
      { source: long },
      {
        identifier: 'source-unknown',
        value: `${'x'.repeat(59)}…`,
        sources: ['dpa', 'Deutsche Welle', 'AFP', 'Ilmtaler Bote'],
      },
    ],
  ] as const)('names %s', (_, request, detail) => checkError(request, ARTICLES, detail));

  it('lists at most ten sources', () => {
    const many = Array.from({ length: 12 }, (_, number) => `S${String(number).padStart(2, '0')}`);
    const articles = many.map((publisher) => article({ publisher }));
    const detail = {
      identifier: 'source-unknown',
      value: 'X',
      sources: many.slice(0, 10),
    } as const;
    checkError({ source: 'X' }, articles, detail);
  });

  it('lists none where there is none', () => {
    const detail = { identifier: 'source-unknown', value: 'X', sources: [] } as const;
    checkError({ source: 'X' }, [article({})], detail);
  });
});

/** Ids of the articles in this scope. */
function inScope(request: ScopeRequest): string[] {
  const scope = parseScope(request, ARTICLES);
  return ARTICLES.filter((some) => isInScope(some, scope)).map(({ id }) => id);
}

describe('isInScope', () => {
  it.each([
    [{}, ['dw', 'dw2', 'paper', 'old', 'bare']],
    [{ from: '2016' }, ['dw2', 'paper']],
    [{ from: '2016-01-21' }, ['dw2', 'paper']],
    [{ from: '2016-01-22' }, ['dw2']],
    [{ to: '2015' }, ['dw']],
    [{ source: 'dpa' }, ['dw', 'dw2', 'old']],
    [{ source: 'dpa', from: '2000' }, ['dw', 'dw2']],
    [{ source: 'AFP', from: '2016' }, []],
  ])('%j leaves %j', (request, expected) => {
    expect(inScope(request)).toEqual(expected);
  });
});
