import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { indexedSentences } from '../../src/search/indexed-sentences.ts';
import { allTopicPassages, findTopicPassages } from '../../src/search/topic-passages.ts';
import type { DateIndex } from '../../src/timeline/date-index.ts';
import type { WordedDate } from '../../src/timeline/event-dates.ts';
import { type CorpusSentence, gatherSentences } from '../../src/timeline/gather-sentences.ts';
import { article, day } from '../domain/sample-article.ts';
import { collect } from '../search/sample-collection.ts';

/** Knows "3. Mai" and so on of 2016, as background behind "vom", and "Mai 2016" as a month. */
function datesIn(text: string): WordedDate[] {
  return [...text.matchAll(/(?<background>vom )?(?<words>(?<number>\d)\. Mai|Mai 2016)/g)].map(
    ({ index, groups = {} }) => {
      const { background = '', words = '', number } = groups;
      const start = index + background.length;
      return {
        first: day(`2016-05-0${number ?? 1}`),
        last: day(number === undefined ? '2016-05-31' : `2016-05-0${number}`),
        precision: number === undefined ? 'month' : 'day',
        certainty: 'implied',
        relation: 'on',
        part: undefined,
        words: { start, end: start + words.length },
        isBackground: background !== '',
      };
    },
  );
}

/** `a1 @0 1.00 Das Boot sank. [3. Mai]`: paragraph, place in the article, share of the topic, words, dates. */
function show({ source, span, place, topicShare, dates }: CorpusSentence): string {
  const { id, text } = source.paragraph;
  const words = dates.map((date) => text.slice(date.words.start, date.words.end)).join(', ');
  return `${id} @${place} ${topicShare.toFixed(2)} ${text.slice(span.start, span.end)} [${words}]`;
}

/** The sentences on a topic; without one, those of the whole collection. */
function gather(
  articles: readonly Article[],
  topic: string | undefined,
  withReports = false,
): CorpusSentence[] {
  const { collection, ask } = collect(articles);
  const texts = new Map(collection.passages.map(({ paragraph: { id, text } }) => [id, text]));
  const dateIndex: DateIndex = { datesOf: (id) => datesIn(texts.get(id) ?? '') };
  const passages =
    topic === undefined
      ? allTopicPassages(collection, () => true)
      : findTopicPassages(ask(topic), collection, () => true);
  const sentencesOf = (position: number) => indexedSentences(collection, position);
  return gatherSentences({ passages, sentencesOf, dateIndex, withReports });
}

function check(
  body: string,
  topic: string | undefined,
  expected: readonly string[],
  withReports = false,
): void {
  expect(gather([article({ body })], topic, withReports).map(show)).toEqual(expected);
}

const FAR = 'Vorspann.\n\nErster Absatz.\n\n';

describe('gatherSentences', () => {
  it.each([
    [
      'a dated sentence, wherever it stands',
      `${FAR}Am 3. Mai sank die Albatros.`,
      'Albatros',
      ['a#3 @5 1.00 Am 3. Mai sank die Albatros. [3. Mai]'],
    ],
    [
      'all dates of a sentence, and those of its own only',
      `${FAR}Am 3. Mai und am 5. Mai lief die Albatros. Am 7. Mai sank die Albatros.`,
      'Albatros',
      [
        'a#3 @5 1.00 Am 3. Mai und am 5. Mai lief die Albatros. [3. Mai, 5. Mai]',
        'a#3 @6 1.00 Am 7. Mai sank die Albatros. [7. Mai]',
      ],
    ],
    [
      'no undated sentence far from the beginning',
      `${FAR}Die Albatros sank. Am 3. Mai sank die Albatros.`,
      'Albatros',
      ['a#3 @6 1.00 Am 3. Mai sank die Albatros. [3. Mai]'],
    ],
    [
      'no dated sentence beside one that names the topic: nobody would see why it is there',
      `${FAR}Die Albatros sank. Am 3. Mai war es. Am 4. Mai nicht.`,
      'Albatros',
      [],
    ],
    [
      'undated sentences of the first two paragraphs, counted through',
      'Die Albatros sank. Die Albatros lag tief.\n\nDie Albatros war alt.\n\nDie Albatros war blau.',
      'Albatros',
      [
        'a#1 @0 1.00 Die Albatros sank. []',
        'a#1 @1 1.00 Die Albatros lag tief. []',
        'a#2 @2 1.00 Die Albatros war alt. []',
      ],
    ],
    [
      'of the lead five sentences at most, unless they are dated',
      `${'Die Albatros sank. '.repeat(6)}Am 3. Mai sank die Albatros.`,
      'Albatros',
      [
        ...[0, 1, 2, 3, 4].map((place) => `a#1 @${place} 1.00 Die Albatros sank. []`),
        'a#1 @6 1.00 Am 3. Mai sank die Albatros. [3. Mai]',
      ],
    ],
    [
      'no undated sentence behind one that tells a day',
      'Die Albatros lag da. Am 3. Mai sank die Albatros. Die Albatros war alt.',
      'Albatros',
      ['a#1 @0 1.00 Die Albatros lag da. []', 'a#1 @1 1.00 Am 3. Mai sank die Albatros. [3. Mai]'],
    ],
    [
      'undated sentences behind one that tells a month, or a day of something else only',
      'Im Mai 2016 lag die Albatros da. Laut Plan vom 4. Mai fuhr die Albatros. Die Albatros sank.',
      'Albatros',
      [
        'a#1 @0 1.00 Im Mai 2016 lag die Albatros da. [Mai 2016]',
        'a#1 @1 1.00 Laut Plan vom 4. Mai fuhr die Albatros. [4. Mai]',
        'a#1 @2 1.00 Die Albatros sank. []',
      ],
    ],
    [
      'in the lead of a paragraph on the topic nothing that does not name it itself',
      'Die Albatros sank. Es war kalt. Alle wurden gerettet.',
      'Albatros',
      ['a#1 @0 1.00 Die Albatros sank. []'],
    ],
    [
      'everything dated and the leads where the whole corpus is asked for',
      'Es regnet.\n\nDer Wind weht.\n\nDie Mole steht.\n\nAm 3. Mai brach die Mole.',
      undefined,
      [
        'a#1 @0 1.00 Es regnet. []',
        'a#2 @1 1.00 Der Wind weht. []',
        'a#4 @5 1.00 Am 3. Mai brach die Mole. [3. Mai]',
      ],
    ],
  ] as const)('takes %s', (_, body, topic, expected) => check(body, topic, expected));

  it('takes reports from anywhere where they are wanted, if they name the topic themselves', () => {
    const body = `${FAR}Es war kalt. Die Albatros sank. Es blieb kalt.`;
    check(body, 'Albatros', []);
    check(body, 'Albatros', ['a#3 @0 1.00 Die Albatros sank. []'], true);
  });

  it('takes a report behind a told day, too, where reports are wanted', () => {
    check(
      'Am 3. Mai sank die Albatros. Die Albatros war alt.',
      'Albatros',
      ['a#1 @0 1.00 Am 3. Mai sank die Albatros. [3. Mai]', 'a#1 @0 1.00 Die Albatros war alt. []'],
      true,
    );
  });

  it('takes the lead under a headline on the topic for less, the rest of the article not', () => {
    const headline = 'Die Albatros ist gesunken';
    const body = 'Es war Nacht.\n\nEs war kalt.\n\nAm 3. Mai war es wärmer.';
    expect(gather([article({ headline, body })], 'Albatros').map(show)).toEqual([
      'a#1 @0 0.40 Es war Nacht. []',
      'a#2 @1 0.40 Es war kalt. []',
    ]);
  });

  it('numbers the articles it takes from, and knows their days of publication', () => {
    const articles = [
      article({ id: 'a', body: 'Die Albatros lief aus.', datePublished: '2016-05-03' }),
      article({ id: 'b', body: 'Es war kalt.', datePublished: '2016-05-04' }),
      article({ id: 'c', body: 'Die Albatros sank.\n\nDie Albatros war alt.' }),
      article({ id: 'd', body: 'Die Albatros liegt tief.', datePublished: '2016-05' }),
    ];
    const found = gather(articles, 'Albatros');
    expect(found.map((sentence) => [sentence.article, sentence.published])).toEqual([
      [0, '2016-05-03'],
      [1, undefined],
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('takes no account of the lede of another article', () => {
    const articles = [
      article({ id: 'a', body: 'Albatros. Albatros. Albatros.' }),
      article({ id: 'b', lede: 'Die Albatros. Sie sank.', body: 'Die Albatros war alt.' }),
    ];
    expect(gather(articles, 'Albatros').slice(3).map(show)).toEqual([
      'b#0 @0 1.00 Die Albatros. []',
      'b#1 @2 1.00 Die Albatros war alt. []',
    ]);
  });

  it('says which sentences can be read alone, in the language of the article', () => {
    const german = article({ id: 'a', body: 'Die Albatros sank. Er sah die Albatros.' });
    const english = article({
      id: 'b',
      body: 'Er Tai saw the Albatros. He saw the Albatros.',
      inLanguage: 'en-GB',
    });
    const found = gather([german, english], 'Albatros');
    expect(found.map(({ standsAlone }) => standsAlone)).toEqual([true, false, true, false]);
  });

  it('has content words and counts all words', () => {
    const [sentence] = gather([article({ body: 'Die Albatros sank in dem Meer.' })], 'Albatros');
    expect(Array.from(sentence?.terms ?? [])).toHaveLength(3);
    expect(sentence?.wordCount).toBe(6);
  });

  it('takes no undated sentence of the first paragraph where the lede has told a day', () => {
    const lede = 'Am 3. Mai sank die Albatros.';
    expect(
      gather([article({ lede, body: 'Die Albatros war alt.' })], 'Albatros').map(show),
    ).toEqual(['a#0 @0 1.00 Am 3. Mai sank die Albatros. [3. Mai]']);
  });
});
