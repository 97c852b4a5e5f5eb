import { describe, expect, it } from 'vitest';
import { chooseEntries } from '../../../src/timeline/choose/choose-entries.ts';
import type { SelectionOptions } from '../../../src/timeline/selection.ts';
import { day, type SampleSentence, sentence, time } from './sample-sentences.ts';

/** Entries as `2020-03-14 day text: sentence / sentence +others`. */
function show(sentences: readonly SampleSentence[], options: SelectionOptions = {}): string[] {
  return chooseEntries(sentences, options).entries.map(
    ({ first, precision, dateFrom, announced, sentences: told, others }) =>
      `${first} ${precision} ${dateFrom}${announced ? ' announced' : ''}: ${told
        .map(({ text }) => text)
        .join(' / ')}${others.length > 0 ? ` +${others.length}` : ''}`,
  );
}

const BREACH = 'Am 14. März brach der Damm an der Ilse nach starkem Regen.';
const AGAIN = 'Der Damm an der Ilse brach am 14. März nach dem starken Regen.';
const ENQUIRY = 'Der Landtag setzte am 2. April einen Ausschuss zur Ilse ein.';
const TRIAL = 'Am 20. Mai begann vor dem Gericht der Prozess gegen den Erbauer.';

const FLOOD: readonly SampleSentence[] = [
  sentence(0, BREACH, { dates: ['2020-03-14'] }),
  sentence(1, AGAIN, {
    dates: ['2020-03-14'],
  }),
  sentence(0, ENQUIRY, { dates: ['2020-04-02'] }),
  sentence(2, TRIAL, { dates: ['2020-05-20'] }),
  sentence(2, 'Der Prozess gegen den Erbauer wird lange dauern, sagt das Gericht.'),
];

describe('chooseEntries', () => {
  it('shows all that is worth telling of a few articles, in order of time', () => {
    expect(show(FLOOD)).toEqual([
      `2020-03-14 day text: ${BREACH} +1`,
      `2020-04-02 day text: ${ENQUIRY}`,
      `2020-05-20 day text: ${TRIAL}`,
    ]);
    expect(chooseEntries(FLOOD).found).toBe(3);
  });

  it('keeps the most important ones where there is room for few', () => {
    const { entries, found } = chooseEntries(FLOOD, { maxEntries: 1 });
    expect(entries.map(({ first }) => first)).toEqual(['2020-03-14']);
    expect(found).toBe(3);
  });

  it.each<[string, readonly SampleSentence[], string[]]>([
    ['nothing of nothing', [], []],
    [
      'nothing of sentences without a date',
      [sentence(0, 'Der Damm ist seit langem alt und morsch.')],
      [],
    ],
    [
      'nothing of what is about something else',
      [
        sentence(0, 'Am 14. März begann im Nachbarort die Messe.', {
          dates: ['2020-03-14'],
          topicShare: 0,
        }),
      ],
      [],
    ],
    [
      'nothing that cannot be read alone',
      [
        sentence(0, 'Er brach dann am 14. März nach starkem Regen.', {
          dates: ['2020-03-14'],
          standsAlone: false,
        }),
      ],
      [],
    ],
    ['nothing of three words', [sentence(0, 'Dammbruch im März', { dates: ['2020-03'] })], []],
    [
      'an undated lead on the day of publication',
      [sentence(0, 'Der Damm an der Ilse ist gebrochen.', { place: 0 })],
      ['2020-06-30 day report: Der Damm an der Ilse ist gebrochen.'],
    ],
    [
      'what lies ahead as announced',
      [sentence(0, 'Am 1. August soll der neue Damm fertig sein.', { dates: ['2020-08-01'] })],
      ['2020-08-01 day text announced: Am 1. August soll der neue Damm fertig sein.'],
    ],
    [
      'a month as a month',
      [sentence(0, 'Anfang Januar wurden am Damm Risse entdeckt.', { dates: ['2020-01'] })],
      ['2020-01-01 month text: Anfang Januar wurden am Damm Risse entdeckt.'],
    ],
    [
      'no month that a day within tells',
      [
        sentence(0, BREACH, { dates: ['2020-03-14'] }),
        sentence(1, 'Im März brach der Damm an der Ilse nach starkem Regen.', {
          dates: ['2020-03'],
        }),
      ],
      [`2020-03-14 day text: ${BREACH} +1`],
    ],
    [
      'a month beside a day that tells something else',
      [
        sentence(0, BREACH, { dates: ['2020-03-14'] }),
        sentence(1, 'Im März stiegen die Preise für Mehl und Hefe deutlich.', {
          dates: ['2020-03'],
        }),
      ],
      [
        '2020-03-01 month text: Im März stiegen die Preise für Mehl und Hefe deutlich.',
        `2020-03-14 day text: ${BREACH}`,
      ],
    ],
    [
      'an event once that two articles date to neighbouring days',
      [
        sentence(0, BREACH, { dates: ['2020-03-14'] }),
        sentence(1, BREACH, { dates: ['2020-03-14'] }),
        sentence(2, 'Am 15. März brach der Damm an der Ilse nach dem starken Regen.', {
          dates: ['2020-03-15'],
        }),
      ],
      [`2020-03-14 day text: ${BREACH} +2`],
    ],
    [
      'two events of neighbouring days',
      [
        sentence(0, BREACH, { dates: ['2020-03-14'] }),
        sentence(1, 'Am 15. März trat Ministerin Kalb zurück.', { dates: ['2020-03-15'] }),
      ],
      [
        `2020-03-14 day text: ${BREACH}`,
        '2020-03-15 day text: Am 15. März trat Ministerin Kalb zurück.',
      ],
    ],
  ])('tells %s', (_, sentences, expected) => expect(show(sentences)).toEqual(expected));

  it('takes only full dates from an article without a publication day', () => {
    const unknown = { published: undefined, place: 0 };
    expect(
      show([
        sentence(0, 'Der alte Damm an der Ilse ist gebrochen.', unknown),
        sentence(0, 'Am Samstag wurde der Notstand ausgerufen.', {
          ...unknown,
          dates: [time('2020-03-14', { certainty: 'implied' })],
        }),
        sentence(0, TRIAL, { ...unknown, dates: ['2020-05-20'] }),
      ]),
    ).toEqual([`2020-05-20 day text: ${TRIAL}`]);
  });

  it('tells an entry by several sentences that do not repeat each other', () => {
    const sentences = [
      sentence(0, BREACH, { dates: ['2020-03-14'] }),
      sentence(1, BREACH, { dates: ['2020-03-14'] }),
      sentence(2, 'Die Feuerwehr rettete am 14. März vierzig Bewohner.', { dates: ['2020-03-14'] }),
    ];
    const [entry] = chooseEntries(sentences, { sentencesPerEntry: 3 }).entries;
    expect(entry?.sentences).toHaveLength(2);
    expect(new Set(entry?.sentences.map(({ text }) => text)).size).toBe(2);
  });

  it.each<[NonNullable<SelectionOptions['step']>, string[]]>([
    ['auto', ['2020-03-10', '2020-03-12', '2020-03-26', '2020-04-01', '2021-01-05']],
    ['day', ['2020-03-10', '2020-03-12', '2020-03-26', '2021-01-05']],
    ['week', ['2020-03-12', '2020-03-26', '2021-01-05']],
    ['month', ['2020-03-12', '2020-04-01', '2021-01-05']],
    ['year', ['2020-03-12', '2021-01-05']],
  ])('gives one entry per step: %s', (step, expected) => {
    const sentences = [
      sentence(0, 'Am 10. März warnte das Amt vor Hochwasser.', { dates: ['2020-03-10'] }),
      sentence(0, 'Am 12. März brach der Damm an der Ilse.', { dates: ['2020-03-12'] }),
      sentence(1, 'Bewohner flohen am 12. März vor der Flut.', { dates: ['2020-03-12'] }),
      sentence(2, 'Am 26. März trat Ministerin Kalb zurück.', { dates: ['2020-03-26'] }),
      sentence(3, 'Im April begann der Wiederaufbau mehrerer Dörfer.', { dates: ['2020-04'] }),
      sentence(4, 'Am 5. Januar verurteilte das Gericht den Erbauer.', {
        dates: ['2021-01-05'],
        published: day('2021-01-06'),
      }),
    ];
    expect(chooseEntries(sentences, { step }).entries.map(({ first }) => first)).toEqual(expected);
  });

  it('keeps to the limits, and takes a month only as a whole', () => {
    const sentences = [
      ...FLOOD,
      sentence(5, 'Im April fehlte es an Sand und Steinen.', { dates: ['2020-04'] }),
    ];
    const options = { from: day('2020-04-02'), to: day('2020-05-20') };
    expect(chooseEntries(sentences, options).entries.map(({ first }) => first)).toEqual([
      '2020-04-02',
      '2020-05-20',
    ]);
    expect(chooseEntries(sentences, options).found).toBe(2);
  });

  it('leaves room for quiet months in a long time', () => {
    const subjects = ['Damm', 'Brücke', 'Schule', 'Kirche', 'Mühle', 'Halle', 'Straße', 'Scheune'];
    const loud = subjects.flatMap((subject, index) =>
      [0, 1].map((article) =>
        sentence(
          article,
          `Wasser erreichte überraschend die ${subject} ${subject}haus ${subject}hof.`,
          {
            dates: [`2020-01-${String(2 + 3 * index).padStart(2, '0')}`],
          },
        ),
      ),
    );
    const quiet = ['2020-03-05', '2020-04-07', '2020-05-09'].map((date, index) =>
      sentence(
        10 + index,
        `Landrat ${'abc'[index]}berger eröffnete ${'xyz'[index]}garten und ${'uvw'[index]}teich.`,
        { dates: [date] },
      ),
    );
    const months = chooseEntries([...loud, ...quiet], { maxEntries: 6 }).entries.map(({ first }) =>
      first.slice(0, 7),
    );
    expect(months.filter((month) => month === '2020-01')).toHaveLength(5);
    expect(months).toHaveLength(6);
  });
});
