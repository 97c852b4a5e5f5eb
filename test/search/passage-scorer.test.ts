import { describe, expect, it } from 'vitest';
import { AT } from '../../src/search/features.ts';
import { createScorerFactory } from '../../src/search/passage-scorer.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

type FeatureName = keyof typeof AT;

const LANGUAGE = {
  thesaurus: [
    ['Rakka', 'Raqqa'],
    ['UNO', 'Vereinte Nationen'],
  ],
};
const FILLER = 'Luft, Angriff, Waffe, Minister, Verteidigung, wegen, wer, Regen.';

/** Compares texts, each an article of its own, with a question. */
function compare(question: string, texts: readonly string[]) {
  const articles = [...texts, FILLER, FILLER].map((text, number) => {
    const [body = '', headline = 'Ohne Belang'] = text.split(' # ');
    return article({ id: `a${number}`, headline, body });
  });
  const { collection, ask } = collect(articles, LANGUAGE);
  const scorer = createScorerFactory(collection)(ask(question));
  return texts.map((text, position) => {
    const { values, sentence } = scorer.match(position);
    const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
      text.slice(start, end);
    return {
      valueOf: (name: FeatureName) => values[AT[name]] ?? Number.NaN,
      sentence: slice(sentence),
      highlights: scorer.highlight(position).map(slice),
    };
  });
}

describe('a feature is higher where its ingredient is there', () => {
  it.each([
    ['words', 'Krieg', 'Der Krieg kam.', 'Der Schnee kam.'],
    ['words', 'Krieg', 'Krieg, Krieg, Schnee.', 'Krieg, Schnee, Sturm.'],
    ['words', 'Krieg', 'Krieg, Schnee.', 'Krieg, Schnee, Sturm, Hagel, Frost.'],
    ['words', 'Rakka', 'In Raqqa.', 'In Bagdad.'],
    ['parts', 'Angriff', 'Ein Luftangriff.', 'Ein Gewitter.'],
    ['parts', 'Luftangriff', 'Die Luftwaffe.', 'Das Gewitter.'],
    ['partsAsWords', 'Luftangriff', 'Angriff aus der Luft.', 'Sturm aus dem Osten.'],
    ['grams', 'Republik', 'Die Republikaner.', 'Die Gewitter.'],
    ['functionWords', 'Wegen Kobane', 'Wegen Kobane.', 'Trotz Kobane.'],
    ['pairs', 'Brot Wasser', 'Brot Wasser Milch.', 'Brot Milch Wasser.'],
    ['pairs', 'Brot Wasser', 'Brot Wasser Milch.', 'Wasser Brot Milch.'],
    ['pairs', 'wegen Kobane', 'Schnee wegen Kobane.', 'Wegen Schnee Kobane.'],
    ['near', 'Brot Wasser', 'Brot und Wasser.', 'Brot und Milch.'],
    ['near', 'Brot Wasser', 'Wasser und Brot.', 'Wasser und Milch.'],
    [
      'near',
      'Brot Wasser',
      'Schnee, Sturm, Hagel, Frost, Milch, Brot, Wasser.',
      'Brot, Schnee, Sturm, Hagel, Frost, Milch, Wasser.',
    ],
    ['coverage', 'Brot Wasser', 'Brot und Wasser.', 'Brot und Milch.'],
    ['coverage', 'Brot', 'Milch. # Brot', 'Milch.'],
    ['coverage', 'Brot', 'Brot.', 'Milch. # Brot'],
    ['sentence', 'Brot Wasser', 'Brot und Wasser fehlen.', 'Brot fehlt. Wasser fehlt.'],
    ['gramCoverage', 'Republik', 'Die Republikaner.', 'Die Gewitter.'],
    ['answerType', 'Wann fiel Rakka?', 'Rakka fiel im Mai.', 'Rakka fiel im Schnee.'],
    ['answerType', 'Wann fiel Rakka?', 'Rakka fiel 2017.', 'Rakka fiel 17 mal.'],
    ['answerType', 'Wie viele flohen?', 'Es flohen 300.', 'Es flohen alle.'],
    ['answerType', 'Wer lobte Rakka?', 'Rakka lobte Anna Schmidt.', 'Rakka lobte er.'],
    ['answerType', 'Wo liegt Rakka?', 'Rakka liegt in Syrien.', 'Rakka liegt hier.'],
    ['answerType', 'Wann fiel Rakka?', 'Rakka fiel 2017.', 'Rakka fiel. Schnee fiel 2017.'],
    ['headline', 'Brot', 'Milch. # Brot', 'Milch.'],
  ] as const)('%s for %j: %j, not %j', (name, question, having, lacking) => {
    const [first, second] = compare(question, [having, lacking]);
    expect(first?.valueOf(name)).toBeGreaterThan(second?.valueOf(name) ?? Number.NaN);
  });

  it.each([
    ['answerType', 'Was ist mit Rakka?', 'Rakka fiel 2017.'],
    ['answerType', 'Wer lobte Anna Schmidt?', 'Anna Schmidt lobte er.'],
    ['answerType', 'Wer lobte Rakka?', 'Anna lobte Rakka.'],
    ['headline', 'Brot', 'Brot.'],
    ['words', 'What is the war?', 'Es war lang.'],
    ['coverage', 'What is the war?', 'Es war lang.'],
    ['pairs', 'Brot', 'Brot Brot.'],
    ['near', 'Brot', 'Brot Brot.'],
    ['article', 'Brot', 'Brot.'],
  ] as const)('%s is 0 for %j in %j', (name, question, text) => {
    expect(compare(question, [text])[0]?.valueOf(name)).toBe(0);
  });

  it.each([
    ['is all of it', 'Brot Wasser', 'Brot und Wasser.', 1],
    ['is nothing', 'Brot Wasser', 'Milch.', 0],
    ['is half of it', 'Brot Wasser', 'Brot. # Ohne', 0.5],
    ['counts a word once', 'Brot Wasser', 'Brot, Brot, Brot.', 0.5],
    ['counts two sentences', 'Brot Wasser', 'Brot. Wasser.', 1],
  ])('coverage %s', (_, question, text, expected) => {
    // Each word in one paragraph: they weigh the same.
    const other = text.includes('Wasser') ? 'Schnee.' : 'Wasser.';
    const more = text.includes('Brot') ? 'Schnee.' : 'Brot.';
    const [match] = compare(question, [text, other, more]);
    expect(match?.valueOf('coverage')).toBeCloseTo(expected);
  });
});

describe('match', () => {
  it.each([
    [
      'holds most of the question',
      'Brot Wasser',
      'Milch. Brot ja. Brot und Wasser.',
      'Brot und Wasser.',
    ],
    ['comes first of equal ones', 'Brot', 'Milch. Brot ja. Brot nein.', 'Brot ja.'],
    ['comes first where nothing is found', 'Krieg', 'Milch. Brot.', 'Milch.'],
    [
      'holds what is asked for',
      'Wann fiel Rakka?',
      'Rakka fiel. Rakka fiel 2017.',
      'Rakka fiel 2017.',
    ],
    ['stands around other words', 'Brot', '„Nun ja!“ Brot fehlt.', 'Brot fehlt.'],
  ])('gives the sentence that %s', (_, question, text, expected) => {
    expect(compare(question, [text])[0]?.sentence).toBe(expected);
  });
});

describe('highlight', () => {
  it.each([
    ['words', 'Welches Brot?', 'Brot, Brote und Milch.', ['Brot', 'Brote']],
    ['compounds', 'Angriff', 'Ein Luftangriff.', ['Luftangriff']],
    [
      'names of several words and their words',
      'UNO',
      'Die Vereinten Nationen.',
      ['Vereinten Nationen'],
    ],
    ['no function words', 'Wer ist Brot?', 'Wer ist das Brot?', ['Brot']],
    [
      'no function words that are English words',
      'What is the war?',
      'Der Krieg war da.',
      ['Krieg'],
    ],
    ['nothing', 'Krieg', 'Brot.', []],
  ])('marks %s', (_, question, text, expected) => {
    expect(compare(question, [text])[0]?.highlights).toEqual(expected);
  });
});

describe('createScorerFactory', () => {
  it('leaves nothing of one question to the next', () => {
    const { collection, ask } = collect([article({ body: 'Brot und Wasser.\n\nMilch 2017.' })]);
    const create = createScorerFactory(collection);
    const measure = (question: string) =>
      [0, 1].map((position) => [...create(ask(question)).match(position).values]);
    const first = measure('Brot Wasser');
    const second = measure('Wann Milch?');
    expect(first).not.toEqual(second);
    expect(measure('Brot Wasser')).toEqual(first);
    expect(measure('Wann Milch?')).toEqual(second);
    expect([...createScorerFactory(collection)(ask('Wann Milch?')).match(1).values]).toEqual(
      second[1],
    );
  });
});
