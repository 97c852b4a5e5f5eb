import { describe, expect, it } from 'vitest';
import type { TemporalExpression } from '../../src/domain/temporal-expression.ts';
import { eventDatesOf, type WordedDate } from '../../src/timeline/event-dates.ts';
import { day } from '../domain/sample-article.ts';

/** What a test says of an expression; the rest is a plain day. */
type Sample = Partial<TemporalExpression> & {
  readonly first?: string;
  readonly last?: string;
};

/** An expression whose words stand in the text, the last of them where there are several. */
function expression(text: string, words: string, { first, last, ...rest }: Sample = {}) {
  const start = text.lastIndexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  const days = {
    first: day(first ?? '2016-05-03'),
    last: day(last ?? first ?? '2016-05-03'),
  };
  const found: TemporalExpression = {
    start,
    end: start + words.length,
    timex: { type: 'DATE', value: first ?? '2016-05-03' },
    precision: 'day',
    part: undefined,
    days,
    certainty: 'known',
    relation: 'on',
    interval: days,
    rule: 'by hand',
    ...rest,
  };
  return found;
}

/** `3. Mai: 2016-05-03`, `3. bis 5. Mai: 2016-05-03/2016-05-05`; in brackets where it is background only. */
function show(text: string, { first, last, words, isBackground }: WordedDate): string {
  const days = first === last ? first : `${first}/${last}`;
  const told = `${text.slice(words.start, words.end)}: ${days}`;
  return isBackground === true ? `(${told})` : told;
}

function datesIn(text: string, expressions: readonly TemporalExpression[]): string[] {
  const within = { start: 0, end: text.length };
  return eventDatesOf(text, expressions, within).map((date) => show(text, date));
}

/** The date "3. Mai" of a text. */
function check(text: string, expected: string): void {
  expect(datesIn(text, [expression(text, '3. Mai')])).toEqual([expected]);
}

const TOLD = '3. Mai: 2016-05-03';
const BACKGROUND = `(${TOLD})`;

describe('eventDatesOf', () => {
  it.each([
    ['at its start', 'Am 3. Mai sank das Boot.', TOLD],
    ['in its middle', 'Das Boot sank am 3. Mai im Hafen.', TOLD],
    ['behind a clause of place', 'Im Hafen, nahe der Mole, sank am 3. Mai das Boot.', TOLD],
    ['in the main clause behind another clause', 'Das Boot, das alt war, sank am 3. Mai.', TOLD],
    ['of a verb: "vom 3. Mai an"', 'Das Boot fährt vom 3. Mai an.', TOLD],
    ['behind closed brackets', 'Das Boot (blau) sank am 3. Mai.', TOLD],
    [
      'in a clause with "nachdem": it tells an event, too',
      'Er ging, nachdem am 3. Mai das Boot sank.',
      TOLD,
    ],
    ['in a clause with "seit"', 'Er fehlt, seit er am 3. Mai auslief.', TOLD],
    ['behind a sentence with a clause', 'Es sank, nachdem es brannte. Am 3. Mai kam Hilfe.', TOLD],
  ])('tells the date of a sentence %s', (_, text, expected) => check(text, expected));

  it.each([
    ['a relative clause', 'Das Boot, das am 3. Mai sank, wurde gehoben.'],
    ['a relative clause with a preposition', 'Das Boot, mit dem er am 3. Mai kam, sank.'],
    ['an English clause with "who"', 'The man, who came on 3. Mai, left.'],
    ['a noun with "vom"', 'Der Beschluss vom 3. Mai gilt.'],
    ['a noun in quotation marks', 'Die „Tagesschau“ vom 3. Mai zeigte es.'],
    ['a noun with "von Anfang"', 'Der Bericht von Anfang 3. Mai liegt vor.'],
    ['an English noun with "of"', 'The Agreement of 3. Mai holds.'],
    ['brackets', 'Das Boot (gesunken 3. Mai) wurde gehoben.'],
  ])('marks as background a date in %s', (_, text) => check(text, BACKGROUND));

  it.each([
    ['before', BACKGROUND],
    ['after', BACKGROUND],
    ['on', TOLD],
    ['since', TOLD],
    ['until', TOLD],
    ['about', TOLD],
  ] as const)('takes a date with the relation "%s" for %s', (relation, expected) => {
    const text = 'Das Boot sank um den 3. Mai herum.';
    expect(datesIn(text, [expression(text, '3. Mai', { relation })])).toEqual([expected]);
  });

  it('makes one of both ends of a range, with the words between them', () => {
    const text = 'Vom 3. bis zum 5. Mai tagte der Rat.';
    const interval = { first: day('2016-05-03'), last: day('2016-05-05') };
    const range = [
      expression(text, '3.', { interval }),
      expression(text, '5. Mai', { first: '2016-05-05', interval }),
    ];
    expect(datesIn(text, range)).toEqual(['3. bis zum 5. Mai: 2016-05-03/2016-05-05']);
  });

  it('keeps two days apart, two ranges, and the same day told twice', () => {
    const text = 'Am 3. Mai und am 5. Mai sank je ein Boot, eines am 5. Mai spät.';
    const days = [
      expression(text, '3. Mai'),
      { ...expression(text, '5. Mai', { first: '2016-05-05' }), start: 17, end: 23 },
      expression(text, '5. Mai', { first: '2016-05-05' }),
    ];
    expect(datesIn(text, days)).toEqual([TOLD, '5. Mai: 2016-05-05', '5. Mai: 2016-05-05']);
    const ranges = [
      expression(text, '3. Mai', { first: '2016-05-03', last: '2016-05-05' }),
      expression(text, '5. Mai', { first: '2016-05-05', last: '2016-05-07' }),
    ];
    expect(datesIn(text, ranges)).toHaveLength(2);
  });

  it('has the named days where the time is open on one side', () => {
    const text = 'Seit 3. Mai fehlt das Boot.';
    const open = expression(text, '3. Mai', {
      relation: 'since',
      interval: { first: day('2016-05-03') },
    });
    expect(datesIn(text, [open])).toEqual([TOLD]);
  });

  it('leaves out what names no days, centuries, and vague words', () => {
    const text = 'Bald, im 20. Jahrhundert, damals und am 3. Mai.';
    const found = [
      expression(text, 'Bald', { days: undefined }),
      expression(text, '20. Jahrhundert', { precision: 'century' }),
      expression(text, 'damals', { precision: 'vague' }),
      expression(text, '3. Mai'),
    ];
    expect(datesIn(text, found)).toEqual([TOLD]);
  });

  it('keeps to the sentence it is asked for, and what stands in it alone', () => {
    const text = 'Das Boot, das sank. Am 3. Mai kam Hilfe. Am 4. Mai nicht.';
    const found = [expression(text, '3. Mai'), expression(text, '4. Mai')];
    const within = { start: 20, end: 40 };
    expect(eventDatesOf(text, found, within).map((date) => show(text, date))).toEqual([TOLD]);
    expect(eventDatesOf(text, found, { start: 0, end: 19 })).toEqual([]);
    expect(eventDatesOf(text, found, { start: 24, end: 40 })).toEqual([]);
  });

  it('hands on precision, part, certainty and relation', () => {
    const text = 'Seit Anfang Mai fehlt das Boot.';
    const told = {
      precision: 'month',
      part: 'start',
      certainty: 'implied',
      relation: 'since',
    } as const;
    const sample = { ...told, first: '2016-05-01', last: '2016-05-31' };
    const found = eventDatesOf(text, [expression(text, 'Anfang Mai', sample)], {
      start: 0,
      end: text.length,
    });
    expect(found).toEqual([
      {
        ...told,
        first: '2016-05-01',
        last: '2016-05-31',
        words: { start: 5, end: 15 },
        isBackground: false,
      },
    ]);
  });

  it('keeps the same year of two sentences apart', () => {
    const text = 'Im Jahr 2014 sank ein Boot. Auch 2014 brannte die Mole.';
    const year = { precision: 'year', first: '2014-01-01', last: '2014-12-31' } as const;
    const found = [{ ...expression(text, '2014', year), start: 8, end: 12 }];
    const both = [...found, expression(text, '2014', year)];
    expect(datesIn(text, both)).toEqual([
      '2014: 2014-01-01/2014-12-31',
      '2014: 2014-01-01/2014-12-31',
    ]);
  });

  it('has no "Anfang" for a range that only begins at the beginning of a month', () => {
    const text = 'Von Anfang Mai bis Ende Juni tagte der Rat.';
    const interval = { first: day('2016-05-01'), last: day('2016-06-30') };
    const month = { precision: 'month', interval } as const;
    const [range, ...others] = eventDatesOf(
      text,
      [
        expression(text, 'Anfang Mai', { ...month, part: 'start' }),
        expression(text, 'Ende Juni', { ...month, part: 'end' }),
      ],
      { start: 0, end: text.length },
    );
    expect(others).toEqual([]);
    expect(range?.part).toBeUndefined();
  });

  it('tells a range behind a name of a place', () => {
    const text = 'Der Rat tagte in Husum vom 3. bis 5. Mai 2016.';
    const interval = { first: day('2016-05-03'), last: day('2016-05-05') };
    const range = [
      expression(text, '3.', { interval }),
      expression(text, '5. Mai 2016', { first: '2016-05-05', interval }),
    ];
    expect(datesIn(text, range)).toEqual(['3. bis 5. Mai 2016: 2016-05-03/2016-05-05']);
  });
});
