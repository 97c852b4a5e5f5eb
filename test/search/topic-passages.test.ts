import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import {
  allTopicPassages,
  findTopicPassages,
  type TopicPassage,
} from '../../src/search/topic-passages.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const THESAURUS = { thesaurus: [['UNO', 'Vereinte Nationen']] };

/** What makes "Hafenmeister" and "Luftangriff" compounds: their parts are words of their own here. */
const PARTS = article({ id: 'teile', body: 'Meister, Stadt, Luft, Angriff.' });

const HARBOUR: readonly Article[] = [
  article({
    id: 'hafen',
    headline: 'Kurz gemeldet',
    body: 'Der Hafen Norderfleth hat eine Schleuse. Sie ist neu.\n\nDie Kirche steht still.',
  }),
  article({
    id: 'wetter',
    headline: 'Kurz gemeldet',
    body: 'In Norderfleth regnet es.\n\nIm Hafen liegt ein Schiff.\n\nDer Hafenmeister schläft.',
  }),
  article({
    id: 'sturm',
    headline: 'Sturm über Büsum',
    body: 'Dächer flogen davon.\n\n## Hilfe der UNO\n\nDie Vereinten Nationen schickten Zelte.',
  }),
  article({ id: 'krieg', headline: 'Kurz gemeldet', body: 'Der Luftangriff begann.' }),
  PARTS,
];

/** `hafen#1 1.00 (1.00, 0.00)`: the paragraph, how much it is on the topic, and the same of its sentences. */
function show({ paragraph, share, sentenceShares }: TopicPassage): string {
  const shares = sentenceShares.map((value) => value.toFixed(2)).join(', ');
  return `${paragraph.id} ${share.toFixed(2)} (${shares})`;
}

function findIn(
  articles: readonly Article[],
  topic: string,
  accepts: (some: Article) => boolean = () => true,
): readonly TopicPassage[] {
  const { collection, ask } = collect(articles, THESAURUS);
  return findTopicPassages(ask(topic), collection, accepts);
}

function check(topic: string, expected: readonly string[]): void {
  expect(findIn(HARBOUR, topic).map(show)).toEqual(expected);
}

describe('findTopicPassages', () => {
  it.each([
    [
      'all paragraphs that name a word, and how much of it each sentence names',
      'Norderfleth',
      ['hafen#1 1.00 (1.00, 0.00)', 'wetter#1 1.00 (1.00)'],
    ],
    [
      'only what names both of two equally rare words',
      'Hafen Norderfleth',
      ['hafen#1 1.00 (1.00, 0.00)'],
    ],
    [
      'an inflected word like the word itself',
      'Norderfleths',
      ['hafen#1 1.00 (1.00, 0.00)', 'wetter#1 1.00 (1.00)'],
    ],
    ['a compound, asked for as a whole', 'Hafenmeister', ['wetter#3 1.00 (1.00)']],
    [
      'a compound with the word, for less than the word itself',
      'Hafen',
      ['hafen#1 1.00 (1.00, 0.00)', 'wetter#2 1.00 (1.00)', 'wetter#3 0.60 (0.60)'],
    ],
    [
      'what a headline names, for less than the text',
      'Sturm',
      ['sturm#1 0.70 (0.00)', 'sturm#2 0.70 (0.00)'],
    ],
    ['another name of the same thing', 'UNO', ['sturm#2 1.00 (1.00)']],
    ['what a subheading names, under it only', 'Hilfe', ['sturm#2 0.70 (0.00)']],
    ['function words: nothing', 'der die das', []],
    ['no words: nothing', '', []],
    ['a word that the corpus lacks: nothing', 'Quastenflosser', []],
    [
      'a known word beside an unknown one: nothing, it is another topic',
      'Kirche Quastenflosser',
      [],
    ],
  ] as const)('finds %s', (_, topic, expected) => check(topic, expected));

  it('finds a misspelt topic where it was meant, for a little less', () => {
    const found = findIn(HARBOUR, 'Nordrefleth');
    expect(found.map(({ paragraph }) => paragraph.id)).toEqual(['hafen#1', 'wetter#1']);
    for (const { share } of found) {
      expect(share).toBeGreaterThan(0.7);
      expect(share).toBeLessThan(1);
    }
  });

  it('takes a compound for a topic of one of its parts, not of the other part of another compound', () => {
    const articles = [
      article({ id: 'a', body: 'Der Luftangriff begann.' }),
      article({ id: 'b', body: 'Die Luftwaffe flog.' }),
      article({ id: 'c', body: 'Luft, Angriff, Waffe.\n\nLuft, Angriff, Waffe.' }),
    ];
    expect(findIn(articles, 'Angriff').map(show)).toEqual([
      'a#1 0.60 (0.60)',
      'c#1 1.00 (1.00)',
      'c#2 1.00 (1.00)',
    ]);
    expect(findIn(articles, 'Luftangriff').map(({ paragraph }) => paragraph.id)).toEqual([
      'a#1',
      'c#1',
      'c#2',
    ]);
  });

  it('takes those nearest to the topic where none holds enough of it', () => {
    const articles = [
      article({ id: 'a', body: 'Der Hafen lag still.' }),
      article({ id: 'b', body: 'Die Schleuse lag still.' }),
      article({ id: 'c', body: 'Die Mole lag still.' }),
    ];
    // Two words, equally rare: each paragraph holds half of the topic, and none holds more.
    expect(findIn(articles, 'Hafen Schleuse').map(show)).toEqual([
      'a#1 0.50 (0.50)',
      'b#1 0.50 (0.50)',
    ]);
    const both = article({ id: 'd', body: 'Hafen und Schleuse.' });
    expect(findIn([...articles, both], 'Hafen Schleuse').map(show)).toEqual(['d#1 1.00 (1.00)']);
  });

  it('leaves out there what is clearly farther from the topic than the nearest', () => {
    const articles = [
      article({ id: 'a', body: 'Der Hafen lag still.' }),
      article({ id: 'b', body: 'Die Schleuse lag still.\n\nDie Schleuse war alt.' }),
      article({ id: 'c', body: 'Die Mole lag still.\n\n'.repeat(24) }),
    ];
    // The rarer word is more of the topic, but not yet enough by itself.
    const found = findIn(articles, 'Hafen Schleuse');
    expect(found.map(({ paragraph }) => paragraph.id)).toEqual(['a#1']);
    expect(found[0]?.share).toBeLessThan(0.55);
  });

  it('takes nothing where the nearest hold less than two fifths of the topic', () => {
    const articles = ['Hafen', 'Schleuse', 'Mole'].map((word) =>
      article({ id: word.toLowerCase(), body: `Ein Bild: ${word}.` }),
    );
    expect(findIn(articles, 'Hafen Schleuse Mole')).toEqual([]);
  });

  it('adds up what headline and text hold', () => {
    const articles = [
      article({ id: 'a', headline: 'Der Hafen', body: 'Die Schleuse lag still.' }),
      article({ id: 'b', headline: 'Das Dorf', body: 'Der Hafen lag still.' }),
    ];
    expect(findIn(articles, 'Hafen Schleuse').map(show)).toEqual(['a#1 0.85 (0.50)']);
    expect(findIn(articles, 'Schleuse Hafen').map(show)).toEqual(['a#1 0.85 (0.50)']);
  });

  it('asks of each article once whether it is wanted, and leaves the others out', () => {
    const asked: string[] = [];
    const found = findIn(HARBOUR, 'Norderfleth', ({ id }) => {
      asked.push(id);
      return id === 'wetter';
    });
    expect(found.map(({ paragraph }) => paragraph.id)).toEqual(['wetter#1']);
    expect(asked).toEqual(HARBOUR.map(({ id }) => id));
  });

  it('keeps the order of the collection, not that of the shares', () => {
    const articles = [
      article({ id: 'z', headline: 'Die Mole', body: 'Sie lag still.\n\nDie Mole war alt.' }),
      article({ id: 'a', body: 'Neue Mole. Alte Mole.' }),
    ];
    const { collection, ask } = collect(articles);
    const found = findTopicPassages(ask('Mole'), collection, () => true);
    expect(found.map(show)).toEqual([
      'z#1 0.70 (0.00)',
      'z#2 1.00 (1.00)',
      'a#1 1.00 (1.00, 1.00)',
    ]);
    for (const { position, article: own, paragraph } of found)
      expect(collection.passages[position]).toEqual({ article: own, paragraph });
  });
});

describe('allTopicPassages', () => {
  it('are all paragraphs of the wanted articles, each as a whole on the topic', () => {
    const { collection } = collect(HARBOUR);
    const found = allTopicPassages(collection, ({ id }) => id === 'hafen' || id === 'sturm');
    expect(found.map(show)).toEqual([
      'hafen#1 1.00 (1.00, 1.00)',
      'hafen#2 1.00 (1.00)',
      'sturm#1 1.00 (1.00)',
      'sturm#2 1.00 (1.00)',
    ]);
    expect(found.map(({ position }) => position)).toEqual([0, 1, 5, 6]);
  });
});
