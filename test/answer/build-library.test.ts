import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import {
  buildLibrary,
  buildLibraryData,
  type LibraryData,
  openLibrary,
} from '../../src/answer/build-library.ts';
import type { Library } from '../../src/answer/library.ts';
import { makeTimeline } from '../../src/answer/make-timeline.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Article } from '../../src/domain/article.ts';
import { buildAutoEngine } from '../../src/search/engines/choose-engine.ts';
import { article, day } from '../domain/sample-article.ts';
import { ENGINES } from '../search/engines/all-engines.ts';
import { checkPlain, checkSame, stored } from '../search/stored.ts';

const TODAY = day('2026-01-01');

/** Articles of one town over some years, in two languages. */
const TOWN: readonly Article[] = Array.from({ length: 60 }, (_, number) => {
  const published = { id: `t${number}`, datePublished: `${1960 + number}-05-04` };
  return number % 4 === 0
    ? article({
        ...published,
        inLanguage: 'en-GB',
        headline: `Norderfleth ${number}`,
        body: `On 3 May ${1960 + number} the council of Norderfleth met. It met again on Monday.`,
      })
    : article({
        ...published,
        headline: `Norderfleth ${number} 😀`,
        body: `Der Rat von Norderfleth tagte am Montag.\n\nAm 3. Mai ${1960 + number} sank in Norderfleth die Fähre „Öl\uD83D“. Seit Anfang 1950 fuhr sie.`,
      });
});

type Source = Parameters<typeof buildLibraryData>[0];

const sourceOf = (articles: readonly Article[]): Source => ({
  articles,
  thesaurus: [['Norderfleth', 'Seestadt']],
  examples: ['Wann sank die Fähre?'],
  fingerprint: '0123456789abcdef',
});

const SOURCES: readonly (readonly [string, Source, string, number])[] = [
  ['the shipped corpus', await readCorpus('corpus', TODAY), 'Irak', 5],
  ['articles in two languages', sourceOf(TOWN), 'Seestadt', 5],
  ['no articles', sourceOf([]), 'Seestadt', 0],
];

const REQUESTS = [{}, { step: 'year' }, { entries: 40, from: '2014', to: '2016' }] as const;

/** What a library answers, and tells of itself, bit by bit. */
async function allOf(library: Library, topic: string) {
  const { articles, dates, fingerprint, examples, asOf, topics } = library;
  const questions = [`Was geschah in ${topic}?`, `Who met in ${topic}?`, 'Wann sank die Faere?'];
  const answers = [];
  for (const question of questions) answers.push(await answerQuestion({ question }, library, 10));
  const timelines = ['', topic, 'Rat'].flatMap((some) =>
    REQUESTS.map((request) => makeTimeline({ ...request, topic: some }, library)),
  );
  const told = articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => dates.datesOf(id)));
  const suggested = topics.suggestTopics(topic.slice(0, 3), 25);
  return {
    entries: timelines.map((timeline) =>
      timeline.kind === 'entries' ? timeline.entries.length : 0,
    ),
    all: [...answers, ...timelines, ...told, suggested, ...articles, fingerprint, examples, asOf],
  };
}

describe.each(ENGINES)('openLibrary over $name', ({ build }) => {
  it.each(SOURCES)('answers the same on %s', async (_, source, topic, entries) => {
    const expected = await allOf(await buildLibrary(source, build, TODAY), topic);
    const data = buildLibraryData(source);
    for (const some of [data, stored(data)])
      checkSame((await allOf(await openLibrary(some, build, TODAY), topic)).all, expected.all);
    expect(Math.max(...expected.entries)).toBeGreaterThanOrEqual(entries);
  });
});

describe('buildLibraryData', () => {
  it.each(SOURCES)('gives plain values for %s', (_, source) => {
    const { articles, thesaurus, examples, fingerprint } = source;
    const data = buildLibraryData(source);
    checkPlain(data);
    expect(Object.keys(data).toSorted()).toEqual(
      ['articles', 'dates', 'examples', 'fingerprint', 'index', 'thesaurus'].toSorted(),
    );
    expect(data).toMatchObject({ articles, thesaurus, examples, fingerprint });
  });

  it.each([
    ['of many', 2600],
    ['of some', 1],
    ['of none', 0],
  ])('tells how far it is with paragraphs: %s', async (_, count) => {
    const articles = Array.from({ length: count }, (__, number) =>
      article({ id: `a${number}`, body: `Am 3. Mai ${1000 + number} regnete es.` }),
    );
    const told: number[] = [];
    const onProgress = (done: number, total: number) => {
      expect(total).toBe(count);
      told.push(done);
    };
    buildLibraryData(sourceOf(articles), onProgress);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((done) => Number.isInteger(done))).toBe(true);
    expect(told.at(-1)).toBe(count);
    // Of nothing, both halves are at their end at once.
    expect(told.filter((done) => done === count)).toHaveLength(count === 0 ? 2 : 1);
    // Five of the words and compounds, five of the dates, and the end of each.
    expect(told.length).toBeLessThanOrEqual(2 + (2 * count) / 500);
    expect(told.length).toBeGreaterThan(count / 500);
    const again: number[] = [];
    await buildLibrary(sourceOf(articles), buildAutoEngine, TODAY, undefined, (done) =>
      again.push(done),
    );
    expect(again).toEqual(told);
  });
});

/** Words of an English question that the library cannot look for. */
async function unknownTo({ searcher }: Library): Promise<readonly string[]> {
  return (await searcher.search('Where did the quay sink?', () => true, 3)).unknownWords;
}

describe('openLibrary', () => {
  it('takes a dictionary that the data know nothing of', async () => {
    const data: LibraryData = stored(buildLibraryData(sourceOf(TOWN)));
    const dictionary = { germanOf: (word: string) => (word === 'quay' ? ['Fähre'] : []) };
    expect(await unknownTo(await openLibrary(data, buildAutoEngine, TODAY))).toContain('quay');
    const opened = await openLibrary(data, buildAutoEngine, TODAY, dictionary);
    expect(await unknownTo(opened)).not.toContain('quay');
  });

  it('asks with the names of the thesaurus', async () => {
    const library = await openLibrary(
      stored(buildLibraryData(sourceOf(TOWN))),
      buildAutoEngine,
      TODAY,
    );
    const found = await library.searcher.search('Wer tagte in Seestadt?', () => true, 3);
    expect(found.unknownWords).toEqual([]);
    expect(found.hits.map(({ coverage }) => coverage > 0.9)).toEqual([true, true, true]);
  });

  it('refuses an index of other articles', async () => {
    const data = { ...buildLibraryData(sourceOf(TOWN)), articles: TOWN.slice(1) };
    await expect(openLibrary(data, buildAutoEngine, TODAY)).rejects.toThrow(RangeError);
  });
});
