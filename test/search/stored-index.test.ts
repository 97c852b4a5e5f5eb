import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Article } from '../../src/domain/article.ts';
import type { EngineBuilder } from '../../src/search/engines/engine.ts';
import {
  buildPassageIndex,
  buildPassageIndexData,
  openPassageIndex,
  type PassageIndex,
} from '../../src/search/passage-index.ts';
import type { WordLists } from '../../src/search/text-analysis.ts';
import { article, day } from '../domain/sample-article.ts';
import { anyArticles, anyText, NAMES, prose } from './arbitrary-articles.ts';
import { ENGINES } from './engines/all-engines.ts';
import { checkPlain, checkSame, stored } from './stored.ts';

const everything = () => true;
const everySecond = ({ id }: Article) => /[02468a]$/.test(id);

/** All that an index says to the questions, and of its paragraphs, bit by bit: one that differs is told by itself. */
async function allOf(index: PassageIndex, questions: readonly string[]): Promise<unknown[]> {
  const { paragraphCount, suggestTopics } = index;
  const all: unknown[] = [paragraphCount];
  for (const question of questions) {
    all.push([question, await index.search(question, everything, 20)]);
    all.push([question, await index.search(question, everySecond, 20)]);
    all.push([question, index.findTopic(question, everything)]);
    all.push([question, suggestTopics(question.slice(0, 6), 25)]);
  }
  for (let position = 0; position < paragraphCount; position += 1)
    for (const { span, ...sentence } of index.sentencesOf(position))
      all.push([position, span, sentence.words()]);
  return [...all, ...index.allPassages(everySecond), ...suggestTopics('', 3000)];
}

/**
 * Expects the same of an index as it was built, opened from what it holds, and read back from a file.
 *
 * @returns how many hits there were
 */
async function check(
  articles: readonly Article[],
  wordLists: WordLists,
  questions: readonly string[],
  build: EngineBuilder,
): Promise<number> {
  const built = await buildPassageIndex(articles, wordLists, build);
  const expected = await allOf(built, questions);
  const read = await openPassageIndex(stored(built.data), articles, wordLists, build);
  const again = await openPassageIndex(built.data, articles, wordLists, build);
  for (const opened of [read, again]) {
    checkSame(await allOf(opened, questions), expected);
    expect(isDeepStrictEqual(opened.data, built.data)).toBe(true);
  }
  for (const { data } of [built, read]) checkPlain(data);
  let hits = 0;
  for (const question of questions)
    hits += (await built.search(question, everything, 20)).hits.length;
  return hits;
}

const CORPUS = await readCorpus('corpus', day('2026-01-01'));

const NOUNS =
  'Hafen Brücke Stadtrat Rat Straße Luftangriff Angriff Luft Übung Größe Minister'.split(' ');
const ENGLISH = 'harbour bridge council attack president minister republic city winter'.split(' ');

/** Hundreds of articles in both languages, the same every time. */
const MANY: readonly Article[] = Array.from({ length: 300 }, (_, number) => {
  const of = (words: readonly string[], by: number) => words[(number * by) % words.length] ?? '';
  return number % 3 === 0
    ? article({
        id: `m${number}`,
        inLanguage: 'en-GB',
        headline: `The ${of(ENGLISH, 5)}`,
        body: `The ${of(ENGLISH, 1)} of the ${of(ENGLISH, 7)} was old in ${1900 + number}.\n\nPresident Norder saw it.`,
      })
    : article({
        id: `m${number}`,
        headline: `Der Fall ${of(NOUNS, 3)}`,
        body: `Nahe Norderfleth lag ${of(NOUNS, 1)} mit ${of(NOUNS, 5)}. Es war ${1900 + number}.\n\n## ${of(NOUNS, 7)}\n\nDer ${of(NOUNS, 1)}${of(NOUNS, 2).toLowerCase()} von Raqqa fiel.`,
      });
});

const ODD: readonly Article[] = [
  article({
    id: 'a',
    headline: '😀',
    body: 'Kobane\uD83D fiel 😀 in Öl.\n\n\uDE00\n\nconstructor __proto__',
  }),
  article({ id: 'b', inLanguage: 'en', body: 'Kobane fell \uDE00 in the ﬁre of Zürich. 🇩🇪 §0' }),
  article({
    id: 'c',
    body: 'Der die das.\n\nMüller aß Äpfel an der Straße, Mueller an der Strasse.',
  }),
];

const QUESTIONS = [
  'Wer greift den IS an?',
  'Welche Brücke steht in Norderfleth?',
  'Was geschah mit dem Luftangrif auf Rakka?',
  'Wo war der Hafenrat?',
  'What did the president of the republic say about the attack?',
  'Who saw the bridge in 1903?',
  'Was macht die Terrormiliz im Irak?',
  'Wann fiel Kobane\uD83D, und was ist in Zürich?',
  'Muellers Apfel Strasse 😀 \uD83D constructor',
  '',
];

describe.each(ENGINES)('openPassageIndex over $name', ({ build }) => {
  it.each([
    ['the shipped corpus', CORPUS.articles, { thesaurus: CORPUS.thesaurus }, 20],
    ['hundreds of German and English articles', MANY, NAMES, 100],
    ['articles without a thesaurus', MANY.slice(0, 50), {}, 20],
    ['umlauts, emoji and halves of pairs', ODD, NAMES, 4],
    ['function words only', [article({ body: 'Der.\n\nDie.' })], {}, 0],
    ['nothing', [], {}, 0],
  ] as const)('finds the same in %s', async (_, articles, wordLists, hits) => {
    expect(await check(articles, wordLists, QUESTIONS, build)).toBeGreaterThanOrEqual(hits);
  });

  it('finds the same in any articles', async () => {
    const questions = fc.array(fc.oneof(prose, anyText), { minLength: 6, maxLength: 6 });
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(anyArticles, questions, async (articles, texts) => {
        hits += await check(articles, NAMES, texts, build);
      }),
      // Enough is told by the first that differs: to look for a smaller one takes minutes.
      { numRuns: 12, endOnFailure: true },
    );
    expect(hits).toBeGreaterThan(20);
  });

  it('takes articles that were stored as well, and another dictionary', async () => {
    const dictionary = { germanOf: (word: string) => (word === 'quay' ? ['Hafen'] : []) };
    const built = await buildPassageIndex(MANY, NAMES, build);
    const opened = await openPassageIndex(
      stored(built.data),
      stored(MANY),
      { ...NAMES, dictionary },
      build,
    );
    checkSame(await allOf(opened, QUESTIONS), await allOf(built, QUESTIONS));
    const english = 'What happened at the quay?';
    const before = await built.search(english, everything, 1);
    const after = await opened.search(english, everything, 1);
    expect(before.unknownWords).toContain('quay');
    expect(after.hits[0]?.paragraph.text).toContain('Hafen');
  });

  it('refuses articles of another number of paragraphs', async () => {
    const data = buildPassageIndexData(MANY, NAMES);
    await expect(openPassageIndex(data, MANY.slice(1), NAMES, build)).rejects.toThrow(RangeError);
  });
});

describe('buildPassageIndexData', () => {
  it('holds no paragraph', () => {
    const body = 'Der Rat der Stadt tagte am Hafen.';
    const bytes = JSON.stringify(buildPassageIndexData([article({ body })], {}));
    expect(bytes).toContain('hafen');
    expect(bytes).not.toContain('tagte am');
  });

  it('tells how far it is, and the end once all is done', () => {
    const told: string[] = [];
    const articles = [...MANY, ...MANY].map((some, number) => ({ ...some, id: `x${number}` }));
    buildPassageIndexData(articles, {}, (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(['500/1200', '1000/1200', '1200/1200']);
  });
});
