import { expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { mainTopics, surveyTopics } from '../../src/answer/survey-topics.ts';

const TEXTS = ['Ashton Carter', 'Carter', 'Mossul', 'Raka'];

const unused = (): never => {
  throw new Error('not needed');
};

/** Topics without articles; tells when one is looked up. */
function topicsOf(onLookUp: () => void): Library['topics'] {
  return {
    suggestTopics: () => TEXTS.map((text) => ({ text, articleCount: 1 })),
    findTopic: () => {
      onLookUp();
      return { hasTerms: true, unknownWords: [], corrections: [], passages: [] };
    },
    allPassages: unused,
    sentencesOf: unused,
    suggestHeadlines: unused,
    keyWords: unused,
  };
}

it('leaves out a word of another topic', async () => {
  const surveyed = await surveyTopics({ topics: topicsOf(() => undefined) }, 10);
  expect(surveyed.map(({ text }) => text)).toEqual(['Ashton Carter', 'Mossul', 'Raka']);
});

it('leaves it out also where topics are offered', () => {
  const offered = mainTopics(
    topicsOf(() => undefined),
    2,
  );
  expect(offered.map(({ text }) => text)).toEqual(['Ashton Carter', 'Mossul']);
});

it('lets others have their turn between two topics', async () => {
  const happened: string[] = [];
  const surveyed = surveyTopics({ topics: topicsOf(() => happened.push('topic')) }, 10);
  const others = (left: number): void => {
    happened.push('other');
    if (left > 1) setImmediate(() => others(left - 1));
  };
  setImmediate(() => others(3));
  await surveyed;
  expect(happened.join(' ')).toMatch(/topic other topic other topic/);
});

it('is made once, also while it is being made', async () => {
  let count = 0;
  const library = {
    topics: topicsOf(() => {
      count += 1;
    }),
  };
  const [first, second] = await Promise.all([surveyTopics(library, 10), surveyTopics(library, 10)]);
  expect(await surveyTopics(library, 10)).toBe(first);
  expect(second).toBe(first);
  expect(count).toBe(3);
});
