import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import {
  buildDateIndex,
  buildDateIndexData,
  openDateIndex,
  referenceDateOf,
} from '../../src/timeline/date-index.ts';
import { article } from '../domain/sample-article.ts';
import { anyArticles } from '../search/arbitrary-articles.ts';
import { checkPlain, stored } from '../search/stored.ts';

/** `a#1: 3. Mai 2016 = 2016-05-03/known`: the times that the articles tell, paragraph by paragraph. */
function datesIn(articles: readonly Article[]): string[] {
  const index = buildDateIndex(articles);
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id, text }) =>
      index.datesOf(id).map(({ words, first, last, certainty }) => {
        const days = first === last ? first : `${first}/${last}`;
        return `${id}: ${text.slice(words.start, words.end)} = ${days} ${certainty}`;
      }),
    ),
  );
}

type Fields = Parameters<typeof article>[0];

function check(fields: Fields, expected: readonly string[]): void {
  expect(datesIn([article(fields)])).toEqual(expected);
}

/** Dates, parts of dates, and what stands between them. */
const PARTS =
  'am 3. Mai 2016|3.|Mai|2016.|gestern|seit 2014|vom 3. bis 5. Mai|Das Boot sank.|\n\n|1990er Jahre|Mittwoch|😀|31.12.2015';
const anyDates = fc
  .array(fc.constantFrom(...PARTS.split('|')), { minLength: 1, maxLength: 25 })
  .map((list) => list.join(' '));

describe('buildDateIndex', () => {
  it.each([
    [
      'a full date, at its place in its paragraph',
      { body: 'Es regnet.\n\nDas Boot sank am 3. Mai 2016 im Hafen.' },
      ['a#2: 3. Mai 2016 = 2016-05-03 known'],
    ],
    [
      'a date of the lede',
      { lede: 'Am 3. Mai 2016 sank es.', body: 'Am 4. Mai 2016 nicht.' },
      ['a#0: 3. Mai 2016 = 2016-05-03 known', 'a#1: 4. Mai 2016 = 2016-05-04 known'],
    ],
    [
      'a weekday, counted from the day of publication',
      { datePublished: '2016-09-26', body: 'Am Mittwoch sank das Boot.' },
      ['a#1: Mittwoch = 2016-09-21 implied'],
    ],
    [
      'a weekday, counted from a day of publication that somebody worked out',
      { datePublished: '2016-09-26?', body: 'Am Mittwoch sank das Boot.' },
      ['a#1: Mittwoch = 2016-09-21 implied'],
    ],
    [
      'no weekday where the article has no date',
      { body: 'Am Mittwoch sank das Boot. Am 3. Mai 2016 nicht.' },
      ['a#1: 3. Mai 2016 = 2016-05-03 known'],
    ],
    [
      'no weekday where only the month of publication is known',
      { datePublished: '2016-09', body: 'Am Mittwoch sank das Boot.' },
      [],
    ],
    [
      'a range as one',
      { body: 'Vom 3. bis 5. Mai 2016 tagte der Rat.' },
      ['a#1: 3. bis 5. Mai 2016 = 2016-05-03/2016-05-05 known'],
    ],
    [
      'a year named in one paragraph for a day of the next',
      { body: 'Im März 2014 lief es aus.\n\nAm 3. Mai sank es.' },
      ['a#1: März 2014 = 2014-03-01/2014-03-31 known', 'a#2: 3. Mai = 2014-05-03 implied'],
    ],
    [
      'English words in an English article',
      { inLanguage: 'en-GB', body: 'It sank on 3 May 2016.' },
      ['a#1: 3 May 2016 = 2016-05-03 known'],
    ],
    [
      'no English words in a German article',
      { body: 'Der Text „on Wednesday“ stand da.', datePublished: '2016-09-26' },
      [],
    ],
    ['nothing that is on no calendar', { body: 'Es dauerte drei Tage, wie damals oft.' }, []],
    [
      'no date of which one half ends a paragraph and the other begins the next',
      { body: 'Es geschah am 3.\n\nMai 2016 war warm.' },
      ['a#2: Mai 2016 = 2016-05-01/2016-05-31 known'],
    ],
  ] as const)('knows %s', (_, fields, expected) => check(fields, expected));

  it('knows a year from the same article only', () => {
    const first = article({ id: 'a', body: 'Im März 2014 lief es aus.' });
    const second = article({ id: 'b', body: 'Am 3. Mai sank es.' });
    expect(datesIn([first, second])).toEqual(['a#1: März 2014 = 2014-03-01/2014-03-31 known']);
  });

  it('knows nothing of paragraphs that it was not given', () => {
    expect(buildDateIndex([]).datesOf('a#1')).toEqual([]);
    expect(buildDateIndex([article({ body: 'Text.' })]).datesOf('a#1')).toEqual([]);
  });

  it('marks a date that belongs to a noun, and no other', () => {
    const body = 'Der Beschluss vom 3. Mai 2016 gilt. Am 4. Mai 2016 sank es.';
    const dates = buildDateIndex([article({ body })]).datesOf('a#1');
    expect(dates.map(({ first, isBackground }) => [first, isBackground])).toEqual([
      ['2016-05-03', true],
      ['2016-05-04', false],
    ]);
  });

  it('knows the same year in two sentences, each at its place', () =>
    check({ body: 'Im Jahr 2014 sank ein Boot. Auch 2014 brannte die Mole.' }, [
      'a#1: Jahr 2014 = 2014-01-01/2014-12-31 known',
      'a#1: 2014 = 2014-01-01/2014-12-31 known',
    ]));

  it('has the words of any paragraphs in their order, within them and without overlaps', () => {
    fc.assert(
      fc.property(anyDates, fc.constantFrom(undefined, '2016-09-26'), (text, datePublished) => {
        const some = article({ body: `x ${text}`, ...(datePublished && { datePublished }) });
        const index = buildDateIndex([some]);
        for (const paragraph of some.paragraphs) {
          let end = 0;
          for (const { words, first, last } of index.datesOf(paragraph.id)) {
            expect(words.start).toBeGreaterThanOrEqual(end);
            expect(words.end).toBeGreaterThan(words.start);
            expect(words.end).toBeLessThanOrEqual(paragraph.text.length);
            const told = paragraph.text.slice(words.start, words.end);
            expect(told).toBe(told.trim());
            expect(first <= last).toBe(true);
            end = words.end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Expects the same dates of an index that was stored. */
function checkStored(articles: readonly Article[]): number {
  const built = buildDateIndex(articles);
  const opened = openDateIndex(stored(built.data));
  checkPlain(built.data);
  const ids = articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
  const dates = ids.map((id) => built.datesOf(id));
  expect(ids.map((id) => opened.datesOf(id))).toStrictEqual(dates);
  expect(opened.data).toStrictEqual(built.data);
  expect(opened.datesOf('elsewhere#1')).toEqual([]);
  return dates.flat().length;
}

describe('openDateIndex', () => {
  it.each([
    ['ranges and parts of times', 'Vom 3. bis 5. Mai 2016 und Anfang Juni 2016 tagte er.', 2],
    ['open ends', 'Seit 2014 und bis März 2016 fuhr die „Öl\uD83D“ 😀.', 2],
    ['what is background', 'Der Beschluss vom 3. Mai 2016 gilt.', 1],
    ['no dates', 'Es regnet.', 0],
  ])('knows the same of %s', (_, body, count) => {
    expect(checkStored([article({ body }), article({ id: 'b', body: `x\n\n${body}` })])).toBe(
      2 * count,
    );
  });

  it('knows nothing of nothing', () => expect(checkStored([])).toBe(0));

  it('knows the same of any articles', () => {
    const withDates = fc.tuple(anyArticles, fc.array(anyDates, { minLength: 1, maxLength: 3 }));
    let dates = 0;
    fc.assert(
      fc.property(withDates, ([articles, bodies]) => {
        const more = bodies.map((body, number) => article({ id: `b${number}`, body: `x ${body}` }));
        dates += checkStored([...articles, ...more]);
      }),
      { numRuns: 50 },
    );
    expect(dates).toBeGreaterThan(50);
  });
});

describe('buildDateIndexData', () => {
  it('names no paragraph without dates', () => {
    const body = 'Es regnet.\n\nAm 3. Mai 2016 nicht.';
    expect(buildDateIndexData([article({ body })]).map(([id]) => id)).toEqual(['a#2']);
  });

  it('tells how far it is, article by article', () => {
    const body = 'Text.\n\n'.repeat(400);
    const articles = ['a', 'b', 'c', 'd'].map((id) => article({ id, body }));
    const told: string[] = [];
    buildDateIndexData(articles, (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(['800/1600', '1600/1600']);
  });
});

describe('referenceDateOf', () => {
  it.each([
    ['a day', '2016-09-26', '2016-09-26'],
    ['a day with its time', '2016-09-26T23:30:00-11:00', '2016-09-26'],
    ['a day that somebody worked out', '2016-09-26?', '2016-09-26'],
    ['a month', '2016-09', undefined],
    ['a year', '2016', undefined],
    ['no date', undefined, undefined],
  ])('of %s', (_, datePublished, expected) => {
    const some = article(datePublished === undefined ? {} : { datePublished });
    expect(referenceDateOf(some)).toBe(expected);
  });
});
