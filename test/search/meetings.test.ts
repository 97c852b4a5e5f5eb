import { describe, expect, it } from 'vitest';
import { DEGREE, findMeetings, type Meeting } from '../../src/search/meetings.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const LANGUAGE = { thesaurus: [['UNO', 'Vereinte Nationen']] };
const PARTS = 'Luft, Angriff, Waffe.';

/** The meetings of one stem of a text with a question, beside how many keys were looked for. */
function meet(question: string, text: string, stem: string) {
  const body = `${text}\n\n${PARTS}\n\n${PARTS}`;
  const { collection, ask, idOf } = collect([article({ body })], LANGUAGE);
  const query = ask(question);
  const { byTerm, partKeys } = findMeetings(query, collection);
  const keys = partKeys.map(({ term, weight }) => ({
    text: collection.terms.textOf(term),
    weight,
  }));
  return { meetings: byTerm.get(idOf(stem)) ?? [], keys, query };
}

/** Expects one meeting, of the first word unless said otherwise. */
function check(
  question: string,
  text: string,
  stem: string,
  expected: Partial<Meeting> | undefined,
): void {
  const { meetings } = meet(question, text, stem);
  expect(meetings).toEqual(
    expected === undefined
      ? []
      : [{ word: 0, frequency: 0, part: 0, isKey: -1, holdsKey: -1, ...expected }],
  );
}

const counted = (degree: number) => ({ degree, frequency: degree });

describe('a term meets a question', () => {
  it.each([
    ['as the word itself', 'Kobane', 'In Kobane', 'koban', counted(1)],
    ['as another inflection', 'Familie', 'Familien', 'famili', counted(1)],
    [
      'as a form that the stemmer leaves apart',
      'klagt',
      'klagen',
      'klag',
      counted(DEGREE.otherForm),
    ],
    [
      'as another word for its country',
      'französischer',
      'Frankreichs Minister',
      'frankreich',
      counted(DEGREE.relative),
    ],
    [
      'as another word for its country, where the text has the word itself, too',
      'Türken',
      'Die Türken der Türkei',
      'turkei',
      counted(DEGREE.relative),
    ],
    [
      'as another word for the country of an English adjective',
      'the british minister',
      'Großbritanniens Minister',
      'grossbritanni',
      counted(DEGREE.relative),
    ],
    [
      'as another form of a verb',
      'wer traf wen',
      'Er hat ihn getroffen',
      'getroff',
      counted(DEGREE.relative),
    ],
    [
      'as another form of the verb that an English one means',
      'who began it',
      'Es hat begonnen',
      'begonn',
      counted(DEGREE.relative),
    ],
    ['as a name of the thesaurus', 'Vereinte Nationen', 'Die UNO', '§0', counted(1)],
    [
      'as a compound of which it is the head, where the text lacks it',
      'Zentrum',
      'Das Koordinationszentrum',
      'koordinationszentrum',
      { degree: DEGREE.compoundOfText },
    ],
    [
      'as a compound that holds it, where the text has it',
      'Angriff',
      'Der Luftangriff',
      'luftangriff',
      { degree: DEGREE.compoundOfText, holdsKey: 0 },
    ],
    [
      'as the first part of its compound',
      'Luftangriff',
      '',
      'luft',
      { degree: 0, part: 1, isKey: 0 },
    ],
    ['as the second part', 'Luftangriff', '', 'angriff', { degree: 0, part: 2, isKey: 1 }],
    [
      'as a compound with a part of it',
      'Luftangriff',
      'Die Luftwaffe',
      'luftwaff',
      { degree: DEGREE.commonPart, holdsKey: 0 },
    ],
    [
      'as a word of its family',
      'Präsident',
      'Die Präsidentschaft des Präsidenten',
      'prasidentschaft',
      { degree: DEGREE.sameFamily },
    ],
    ['as a translation', 'What was the war?', 'Der Krieg', 'krieg', counted(DEGREE.translation)],
    ['not at all', 'Kobane', 'Regen', 'reg', undefined],
    ['not as a family of five letters', 'Stadt', 'Stadt, Stadien', 'stadi', undefined],
    [
      'not as a family with less than half in common',
      'Verkehr',
      'Verkehr, Verkehrswegeplanungsbeschleunigung',
      'verkehrswegeplanungsbeschleun',
      undefined,
    ],
  ] as const)('%s', (_, question, text, stem, expected) => check(question, text, stem, expected));

  it('as a mistyped word, for less', () => {
    const { meetings, query } = meet('Kboane', 'In Kobane', 'koban');
    const degree = query.terms[0]?.corrections[0]?.degree ?? 0;
    expect(degree).toBeGreaterThan(0);
    expect(degree).toBeLessThan(1);
    expect(meetings).toEqual([{ word: 0, ...counted(degree), part: 0, isKey: -1, holdsKey: -1 }]);
  });

  it('as a German word that looks like an English one, times how much', () => {
    const { meetings, query } = meet('What is the cybernetics?', 'Kybernetik', 'kybernet');
    const { similarity = 0 } = query.terms[0]?.cognates[0] ?? {};
    expect(similarity).toBeGreaterThan(0.4);
    expect(meetings).toEqual([
      { word: 0, ...counted(similarity * DEGREE.cognate), part: 0, isKey: -1, holdsKey: -1 },
    ]);
  });

  it('as a function word, behind all others', () => {
    const { meetings, query } = meet('Wer war in Kobane?', 'Wer kommt?', 'wer');
    expect(query.terms).toHaveLength(1);
    expect(meetings.map(({ word, frequency }) => ({ word, frequency }))).toEqual([
      { word: 1, frequency: 1 },
    ]);
  });

  it('as several words, once each, by its closest kind', () => {
    const { meetings } = meet('Angriff Luftangriff Luft', 'Der Luftangriff', 'luftangriff');
    expect(meetings.map(({ word, degree }) => ({ word, degree }))).toEqual([
      { word: 0, degree: DEGREE.compoundOfText },
      { word: 1, degree: 1 },
      { word: 2, degree: DEGREE.compoundOfText },
    ]);
  });
});

describe('partKeys', () => {
  it('are a known word, and the parts of a compound for less', () => {
    const { keys, query } = meet('Luftangriff', 'Der Luftangriff', 'luftangriff');
    const weight = query.terms[0]?.weight ?? 0;
    expect(keys.map(({ text }) => text)).toEqual(['luftangriff', 'luft', 'angriff']);
    expect(keys[0]?.weight).toBe(weight);
    expect(keys[1]?.weight).toBeLessThan(weight);
  });

  it('are none of an unknown word', () => {
    expect(meet('Schokolade', 'In Kobane', 'koban').keys).toEqual([]);
  });
});
