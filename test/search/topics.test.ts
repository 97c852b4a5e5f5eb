import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Topic } from '../../src/domain/topic.ts';
import { collectTopics } from '../../src/search/collect-topics.ts';
import { createNameSuggester } from '../../src/search/suggest-names.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

function topicsIn(articles: readonly Article[]): readonly Topic[] {
  const { passages, data } = collect(articles).collection;
  return collectTopics(passages, data);
}

/** The topics of articles with these texts, as `Husum 2`: the topic, and how many articles name it. */
function topicsOf(...bodies: readonly string[]): string[] {
  const articles = bodies.map((body, place) => article({ id: `a${place}`, body }));
  return topicsIn(articles).map(({ text, articleCount }) => `${text} ${articleCount}`);
}

function checkTopics(bodies: readonly string[], expected: readonly string[]): void {
  expect(topicsOf(...bodies)).toEqual(expected);
}

describe('collectTopics', () => {
  it.each([
    [
      'names of several words, before a noun as frequent',
      ['Es sprach Sergej Lawrow im Dorf.', 'Es schwieg Sergej Lawrow im Dorf.'],
      ['Sergej Lawrow 2', 'Dorf 2'],
    ],
    [
      'a name joined by a hyphen, not its parts',
      ['Es begann der Anti-IS-Einsatz.', 'Es endete der Anti-IS-Einsatz.'],
      ['Anti-IS-Einsatz 2'],
    ],
    [
      'a name with "von der" in it',
      ['Es sprach Ursula von der Leyen.', 'Es schwieg Ursula von der Leyen.'],
      ['Ursula von der Leyen 2'],
    ],
    [
      'a name without the title before it',
      ['Es sprach Außenminister Sergej Lawrow.', 'Es schwieg Präsident Sergej Lawrow.'],
      ['Sergej Lawrow 2', 'Außenminister 1', 'Präsident 1'],
    ],
    [
      'a name by the articles that have it, however often one of them has it',
      ['Es sprach Sergej Lawrow, dann Sergej Lawrow.', 'Es schwieg Sergej Lawrow.'],
      ['Sergej Lawrow 2'],
    ],
    [
      'a name once, however its letters are written',
      ['Es sprach Karl Husum mit KARL HUSUM.', 'Es sprach Karl Husum mit KARL HUSUM.'],
      ['KARL HUSUM 2', 'HUSUM 2', 'KARL 2'],
    ],
    [
      'no name of more than four words',
      ['Es kam Karl Otto Max Emil Husum.', 'Es ging Karl Otto Max Emil Husum.'],
      ['Emil 2', 'Husum 2', 'Karl 2', 'Max 2', 'Otto 2'],
    ],
    ['no halves of what a hyphen joins', ['Es begann der Anti-IS-Einsatz.'], []],
    [
      'the longer form of a word where it is written more often',
      ['Es kamen Molen.', 'Es gingen Molen.', 'Es kam eine Mole.'],
      ['Molen 3'],
    ],
    ['words that met only once by themselves', ['Es traf Karl Husum.'], ['Husum 1', 'Karl 1']],
    [
      'a part of a name that often stands alone as well',
      ['Es sprach Sergej Lawrow.', 'Es schwieg Sergej Lawrow.', 'Es ging Lawrow.'],
      ['Lawrow 3', 'Sergej Lawrow 2'],
    ],
    [
      'nothing that is about nothing in particular',
      ['Es war in diesem Jahr viel Zeit für Menschen in Husum.'],
      ['Husum 1'],
    ],
    ['no months, weekdays and years', ['Es kam am Montag im Mai 2016 nach Husum.'], ['Husum 1']],
    ['no first words of sentences', ['Gestern kam er. Morgen geht er nach Husum.'], ['Husum 1']],
    ['of two letters only capitals', ['Es kam der IS nach Ob.'], ['IS 1']],
    [
      'each word as it is written most often, and the shorter form of two',
      ['Es lag im Norden Iraks.', 'Es lag im Irak.', 'Es war Irak.'],
      ['Irak 3', 'Norden 1'],
    ],
    [
      'a name without the ending of its genitive, where it stands alone, too',
      ['Es gab Iraks Heer.', 'Es gab Iraks Öl.', 'Es war im Irak in Basras Norden.'],
      ['Irak 3', 'Basras 1', 'Heer 1', 'Norden 1'],
    ],
    [
      'what stands in more articles first, however often it stands in one',
      ['Es kam Husum, Büsum, Husum, Husum.', 'Es kam Büsum.'],
      ['Büsum 2', 'Husum 1'],
    ],
    ['nothing in small letters', ['es regnet heute sehr.'], []],
  ] as const)('offers %s', (_, bodies, expected) => checkTopics(bodies, expected));

  it.each(['die', 'eine', 'keine'])(
    'offers a noun after a name as frequent: "%s Molen", "Zingst"',
    (determiner) =>
      checkTopics([`Es kam ${determiner} Molen mit Zingst.`], ['Zingst 1', 'Molen 1']),
  );

  it.each(['diese', 'seine', 'ihre', 'viele', 'beide'])(
    'offers a noun after a name as frequent: "%s Molen", too',
    (determiner) =>
      checkTopics([`Es kam ${determiner} Molen mit Zingst.`], ['Zingst 1', 'Molen 1']),
  );

  it('are none of no articles', () => checkTopics([], []));

  it('are at most 3,000', () => {
    const words = Array.from({ length: 3300 }, (_, place) => `Q${lettersOf(place)}`);
    const topics = topicsOf(`Es kam ${words.join(', ')}.`);
    expect(topics).toHaveLength(3000);
    expect(new Set(topics).size).toBe(3000);
  });

  it('have 3 to 60 characters, each once, and stand in the corpus word for word', () => {
    const word = fc.constantFrom(
      ...'Husum IS Le von der Außenminister Anti-IS HUSUM am Mai'.split(' '),
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenwitwe',
      'Überlandleitungswerkstättenvereinigung',
    );
    const body = fc.array(word, { minLength: 2, maxLength: 25 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), (bodies) => {
        const articles = bodies.map((text, place) => article({ id: `a${place}`, body: text }));
        const topics = topicsIn(articles);
        for (const { text, articleCount } of topics) {
          expect(text.length).toBeLessThanOrEqual(60);
          expect(text).toMatch(/^(?:.{3,}|\p{Lu}{2})$/u);
          const holding = bodies.filter((some) => some.toLowerCase().includes(text.toLowerCase()));
          expect(holding.length).toBeGreaterThan(0);
          expect(articleCount).toBeGreaterThan(0);
          expect(articleCount).toBeLessThanOrEqual(bodies.length);
        }
        const folded = topics.map(({ text }) => text.toLowerCase());
        expect(new Set(folded).size).toBe(folded.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** A number as three small letters, another for every number. */
function lettersOf(place: number): string {
  return [place % 26, Math.floor(place / 26) % 26, Math.floor(place / 676)]
    .map((letter) => String.fromCharCode(97 + letter))
    .join('');
}

const TOPICS: readonly Topic[] = [
  'Mossul',
  'Anti-IS-Koalition',
  'Größe',
  'Ägypten',
  'Le Drian',
  'Michael Müller',
  'Moldau',
  'Anwar al-Awlaki',
  'Région Nord',
  'Neuenburg',
].map((text, place) => ({ text, articleCount: 100 - place }));

const suggesterOf = (topics: readonly Topic[]) => createNameSuggester(topics, ({ text }) => text);
const suggest = suggesterOf(TOPICS);

function checkSuggested(typed: string, expected: readonly string[]): void {
  expect(suggest(typed, 25).map(({ text }) => text)).toEqual(expected);
}

describe('createNameSuggester', () => {
  it.each([
    ['a beginning', 'mo', ['Mossul', 'Moldau']],
    ['capitals', 'MOSS', ['Mossul']],
    ['the beginning of a word within', 'dri', ['Le Drian']],
    ['beginnings of the whole before those of a word within', 'n', ['Neuenburg', 'Région Nord']],
    [
      'the same letter with and without dots',
      'a',
      ['Anti-IS-Koalition', 'Ägypten', 'Anwar al-Awlaki'],
    ],
    ['what matters more first', 'm', ['Mossul', 'Michael Müller', 'Moldau']],
    ['a part behind a hyphen', 'koali', ['Anti-IS-Koalition']],
    ['hyphens as spaces', 'anti is k', ['Anti-IS-Koalition']],
    ['ss for ß', 'groesse', ['Größe']],
    ['ß for ss', 'moßul', ['Mossul']],
    ['ae for ä', 'aegy', ['Ägypten']],
    ['a for ä', 'agypten', ['Ägypten']],
    ['no accents', 'region', ['Région Nord']],
    ['letters that only look like ae, oe or ue', 'neuen', ['Neuenburg']],
    ['ue for ü, at the end of what is typed', 'mue', ['Michael Müller']],
    ['a letter swapped with its neighbour', 'mosusl', ['Mossul']],
    ['a wrong letter at the start', 'nossul', ['Mossul']],
    ['a letter left out', 'mosul', ['Mossul']],
    ['two slips in a long word', 'koaltoin', ['Anti-IS-Koalition']],
    ['no two slips in a short word', 'nosaul', []],
    ['no slip in three letters', 'msu', []],
    ['nothing that is unlike all', 'xqzw', []],
    ['signs around what is typed as if they were not there', '  *le* drian?', ['Le Drian']],
    ['nothing within a word', 'ssul', []],
  ] as const)('knows %s', (_, typed, expected) => checkSuggested(typed, expected));

  it('offers the most important ones where nothing is typed, or nothing but signs', () => {
    for (const typed of ['', '   ', '*'.repeat(90), '\u0301', '😀'])
      expect(suggest(typed, 4)).toEqual(TOPICS.slice(0, 4));
  });

  it('keeps to the limit, and to the order of importance', () => {
    expect(suggest('m', 2).map(({ text }) => text)).toEqual(['Mossul', 'Michael Müller']);
    expect(suggest('m', 0)).toEqual([]);
    expect(suggesterOf([])('m', 25)).toEqual([]);
  });

  it('puts what is spelled like it behind what it begins, nearest first', () => {
    const texts = ['Dosel', 'Nosel', 'Moselle', 'Mosel'];
    const own = suggesterOf(texts.map((text) => ({ text, articleCount: 1 })));
    // "n" lies beside "m".
    const expected = ['Moselle', 'Mosel', 'Nosel', 'Dosel'];
    expect(own('mosel', 25).map(({ text }) => text)).toEqual(expected);
  });

  it('looks for nothing mistyped where five begin with it', () => {
    const texts = ['Husum', 'Husumer', 'Husums', 'Husumerin', 'Husumau'];
    const withOthers = [...texts, 'Musum'].map((text) => ({ text, articleCount: 1 }));
    expect(suggesterOf(withOthers)('husum', 25).map(({ text }) => text)).toEqual(texts);
    expect(suggesterOf(withOthers.slice(1))('husum', 25)).toHaveLength(5);
  });

  it('finds any topic by any of its beginnings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOPICS), fc.nat({ max: 20 }), (topic, length) => {
        expect(suggest(topic.text.slice(0, Math.max(1, length)), 25)).toContain(topic);
      }),
      { numRuns: 100 },
    );
  });

  it('stays quick and quiet, whatever is typed', () => {
    const many = Array.from({ length: 3000 }, (_, place) => ({
      text: `Q${lettersOf(place)} ${'Mossul-'.repeat(7)}`,
      articleCount: 1,
    }));
    const own = suggesterOf(many);
    const hostile = ['a', 'ae', ' -', 'ß', '\u0301', '😀', '*a'].map((part) => part.repeat(20_000));
    for (const typed of hostile) {
      const found = own(typed, 25);
      expect(found.length).toBeLessThanOrEqual(25);
    }
    const start = performance.now();
    for (const typed of hostile) own(typed, 25);
    // Some 0.1 s; what grows with the square of 40,000 letters takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('gives topics of its own, at most as many as wanted, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.nat({ max: 12 }),
        (typed, limit) => {
          const found = suggest(typed, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found).size).toBe(found.length);
          for (const topic of found) expect(TOPICS).toContain(topic);
        },
      ),
      { numRuns: 200 },
    );
  });
});
