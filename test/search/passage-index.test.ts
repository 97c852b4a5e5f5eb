import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { buildPassageIndex } from '../../src/search/passage-index.ts';
import { article } from '../domain/sample-article.ts';
import { ENGINES } from './engines/all-engines.ts';

const LANGUAGE = {
  thesaurus: [
    ['IS', 'ISIS', 'Islamischer Staat'],
    ['Rakka', 'Raqqa'],
    ['UNO', 'UN', 'Vereinte Nationen'],
  ],
} as const;

const ARTICLES: readonly Article[] = [
  article({
    id: 'air',
    headline: 'Streit um den Luftraum',
    body: `Die Luftwaffe flog Angriffe aus der Luft auf Stellungen bei Kobane. Am Abend kehrten die Flugzeuge zurück.

In der Stadt leben viele Familien. Sie warten auf Brot und Wasser.

Die Straße nach Großbritannien führt durch einen Tunnel.`,
  }),
  article({
    id: 'town',
    headline: 'Der Rat tagt',
    lede: 'Der Stadtrat hat die neue Brücke beschlossen.',
    body: `Anwohner klagen gegen das Vorhaben. Die Häuser am Ufer sollen bleiben.

Der Verteidigungsminister lobte das Koordinationszentrum.

Müller kaufte drei Äpfel für 1.000 Euro.`,
  }),
  article({
    id: 'war',
    headline: 'Kämpfe im Osten',
    body: `Der IS verlor die Stadt Rakka. Tausende flohen.

Das ist kein Wunder: Wer ist schon da?

Die UNO warnt vor Hunger.`,
  }),
];

const everything = () => true;
const isTown = ({ id }: Article) => id === 'town';

const INDEXES = await Promise.all(
  ENGINES.map(async ({ name, build }) => ({
    name,
    build,
    index: await buildPassageIndex(ARTICLES, LANGUAGE, build),
  })),
);

describe.each(INDEXES)('over $name', ({ build, index }) => {
  /** How much of the question the best paragraph holds. */
  async function bestCoverage(question: string): Promise<number> {
    const { hits } = await index.search(question, everything, 1);
    return hits[0]?.coverage ?? 0;
  }

  /** Expects the best paragraph, as its id. */
  async function check(question: string, expected: string): Promise<void> {
    const { hits } = await index.search(question, everything, 3);
    expect(hits[0]?.paragraph.id ?? 'nothing').toBe(expected);
  }

  describe('PassageIndex.search', () => {
    it.each([
      ['the word itself', 'Wer flog nach Kobane?', 'air#1'],
      ['another inflection', 'Welchen Angriff gab es?', 'air#1'],
      ['a plural for a singular', 'Wo sind die Brücken?', 'town#0'],
      ['ss for ß', 'Wo ist die Strasse?', 'air#3'],
      ['ß for ss', 'Wer führt nach Großbritanien? Straße', 'air#3'],
      ['a country in Swiss spelling', 'Grossbritannien', 'air#3'],
      ['ae for ä', 'Welche Haeuser bleiben?', 'town#1'],
      ['ue for ü', 'Was kaufte Mueller?', 'town#3'],
      ['an umlaut without its dots in the plural', 'Apfel', 'town#3'],
      ['a number without its point', 'Was kostet 1000 Euro?', 'town#3'],
      ['a part of a compound', 'Welcher Minister lobte?', 'town#2'],
      ['the head of a compound', 'Welches Zentrum gibt es?', 'town#2'],
      ['a form that the stemmer leaves apart', 'Wer klagt?', 'town#1'],
      ['a compound for its parts', 'Wo gab es Luftangriffe?', 'air#1'],
      ['another name of the thesaurus', 'Wer verlor Raqqa?', 'war#1'],
      ['a name of several words', 'Was verlor der Islamische Staat?', 'war#1'],
      ['an acronym for the words', 'Wovor warnen die Vereinten Nationen?', 'war#3'],
      ['capital letters', 'BRÜCKE BESCHLOSSEN', 'town#0'],
      ['no capital letters', 'brücke beschlossen', 'town#0'],
      ['a word of the headline alone', 'Luftraum', 'air#1'],
      ['the words of one sentence over those of two', 'Brot und Wasser für Familien', 'air#2'],
    ])('finds %s', (_, question, expected) => check(question, expected));

    it.each([
      ['a word that nobody used', 'Japan'],
      ['a part of a word', 'oban'],
      ['function words alone', 'Wer ist schon da?'],
      ['signs', '?! 😀'],
    ])('does not find %s', (_, question) => check(question, 'nothing'));

    it('does not take "ist" for the IS', async () => {
      const { hits } = await index.search('Was ist der Islamische Staat?', everything, 10);
      expect(hits.map(({ paragraph }) => paragraph.id)).not.toContain('war#2');
    });

    it('gives the best first, and at most as many as asked for', async () => {
      const { hits } = await index.search('Stadt Brücke Rakka Kobane', everything, 10);
      expect(hits.length).toBeGreaterThan(2);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      const { hits: two } = await index.search('Stadt Brücke Rakka Kobane', everything, 2);
      expect(two).toEqual(hits.slice(0, 2));
    });

    it('leaves out articles that are not accepted, before it counts', async () => {
      const { hits } = await index.search('Stadt Kobane Häuser', isTown, 1);
      expect(hits.map(({ paragraph }) => paragraph.id)).toEqual(['town#1']);
      const none = await index.search('Kobane', isTown, 5);
      expect(none).toMatchObject({ hits: [], hasTerms: true, unknownWords: [] });
    });

    it.each([
      ['', []],
      ['   ', []],
      ['?!… 😀', []],
      ['Wer ist das?', []],
      ['Wann war Kobane in Japan?', ['Japan']],
      ['Wo gab es Luftangriffe?', []],
      ['Liegt Kobane am Amazonasbecken?', ['Liegt', 'Amazonasbecken']],
      ['Raqqa Raqqa ISIS', []],
      ['japan Japan JAPAN', ['japan']],
    ])('names the words of %j that no article holds', async (question, expected) => {
      const { unknownWords } = await index.search(question, everything, 5);
      expect(unknownWords).toEqual(expected);
    });

    it.each([
      ['', false],
      ['Wer ist das denn?', false],
      ['der die das und oder', false],
      ['1', false],
      ['1000', true],
      ['Japan', true],
    ])('says whether %j holds anything to look for: %s', async (question, expected) => {
      const { hasTerms } = await index.search(question, everything, 5);
      expect(hasTerms).toBe(expected);
    });

    it('finds nothing in no articles', async () => {
      const empty = await buildPassageIndex([], {}, build);
      const expected = { hits: [], hasTerms: true, unknownWords: ['Kobane'] };
      expect(await empty.search('Kobane', everything, 5)).toMatchObject(expected);
      expect(empty.paragraphCount).toBe(0);
    });

    it('counts its paragraphs, ledes included', () => {
      expect(index.paragraphCount).toBe(10);
    });
  });

  describe('a word that stands in a headline only', () => {
    it('is known, and counts for the paragraphs of its article', async () => {
      const { hits, unknownWords } = await index.search('Was ist mit dem Luftraum?', everything, 3);
      expect(unknownWords).toEqual([]);
      expect(hits[0]?.article.id).toBe('air');
      expect(hits[0]?.coverage).toBeGreaterThan(0);
      expect(hits[0]?.highlights).toEqual([]);
    });
  });

  describe('a SearchHit', () => {
    it('marks the sentence and the words that match', async () => {
      const { hits } = await index.search('Welche Familien brauchen Brot?', everything, 1);
      const [hit] = hits;
      if (!hit) throw new Error('nothing found');
      const slice = ({ start, end }: { start: number; end: number }) =>
        hit.paragraph.text.slice(start, end);
      expect(hit.highlights.map(slice)).toEqual(['Familien', 'Brot']);
      expect(['In der Stadt leben viele Familien.', 'Sie warten auf Brot und Wasser.']).toContain(
        slice(hit.sentence),
      );
    });

    it('marks the part of a compound by the whole word', async () => {
      const { hits } = await index.search('Welcher Minister?', everything, 1);
      const { paragraph, highlights } = hits[0] ?? {};
      expect(highlights?.map(({ start, end }) => paragraph?.text.slice(start, end))).toEqual([
        'Verteidigungsminister',
      ]);
    });

    it('marks a name of several words as one', async () => {
      const { hits } = await index.search('Vereinte Nationen', everything, 1);
      const { paragraph, highlights } = hits[0] ?? {};
      expect(highlights?.map(({ start, end }) => paragraph?.text.slice(start, end))).toEqual([
        'UNO',
      ]);
    });

    it('covers 1 where everything asked for stands there, and less otherwise', async () => {
      expect(await bestCoverage('Erdbeben in Kobane')).toBeLessThan(1);
      expect(await bestCoverage('Kobane')).toBeCloseTo(1);
      expect(await bestCoverage('Stellungen bei Kobane')).toBeCloseTo(1);
      expect(await bestCoverage('Kobane Japan')).toBeLessThan(0.6);
    });

    it('explains its score', async () => {
      const { hits } = await index.search('Kobane', everything, 1);
      const { explanation = [], score = 0 } = hits[0] ?? {};
      const sum = explanation.reduce((total, { value, weight }) => total + value * weight, 0);
      expect(score).toBeGreaterThan(0);
      expect(sum).toBeCloseTo(score);
    });
  });

  describe('the order', () => {
    it('is the same every time', async () => {
      const question = 'Stadt Brücke Rakka Kobane Häuser';
      const first = await index.search(question, everything, 10);
      const again = await buildPassageIndex(ARTICLES, LANGUAGE, build);
      expect(await index.search(question, everything, 10)).toEqual(first);
      expect(await again.search(question, everything, 10)).toEqual(first);
    });

    it('goes by article and paragraph where scores are equal', async () => {
      const twins = ['c', 'a', 'b'].map((id) => article({ id, body: 'Kobane.\n\nKobane.' }));
      const built = await buildPassageIndex(twins, {}, build);
      const { hits } = await built.search('Kobane', everything, 10);
      expect(hits.map(({ paragraph }) => paragraph.id)).toEqual([
        'a#1',
        'a#2',
        'b#1',
        'b#2',
        'c#1',
        'c#2',
      ]);
    });
  });
});
