import { describe, expect, it } from 'vitest';
import { type ExpectedAnswer, expectedAnswerOf } from '../../src/search/expected-answer.ts';

function check(question: string, expected: ExpectedAnswer | undefined): void {
  expect(expectedAnswerOf(question)).toBe(expected);
}

describe('expectedAnswerOf', () => {
  it.each([
    ['Wann fiel Rakka?', 'date'],
    ['Seit wann ist das so?', 'date'],
    ['In welchem Jahr war das?', 'date'],
    ['Welches Datum hat der Brief?', 'date'],
    ['Wie viele Menschen flohen?', 'number'],
    ['Wieviel kostet das?', 'number'],
    ['Mit wie vielen Soldaten?', 'number'],
    ['Wie hoch war der Schaden?', 'number'],
    ['Wie gross ist die Stadt?', 'number'],
    ['Wie lange dauerte das?', 'number'],
    ['Wie groß ist der Irak?', 'number'],
    ['Wie alt war er?', 'number'],
    ['Wer ist das?', 'person'],
    ['WER IST DAS?', 'person'],
    ['Mit wem traf er sich?', 'person'],
    ['Wessen Idee war das?', 'person'],
    ['Wo liegt Kobane?', 'place'],
    ['Woher kommen sie?', 'place'],
    ['In welcher Stadt war das?', 'place'],
    ['Aus welchem Land?', 'place'],
    ['Wo leben Löwen?', 'place'],
    ['In welchen Städten wurde gekämpft?', 'place'],
    ['Aus welchen Ländern kamen sie?', 'place'],
  ] as const)('German: %s → %s', check);

  it.each([
    ['When did Raqqa fall?', 'date'],
    ['In what year was that?', 'date'],
    ['Which century was it?', 'date'],
    ['How many people fled?', 'number'],
    ['how much was it', 'number'],
    ['How old is the city?', 'number'],
    ['Who is that?', 'person'],
    ['Whose idea was it?', 'person'],
    ['Where is Kobane?', 'place'],
  ] as const)('English: %s → %s', check);

  it.each([
    'Was geschah in Kobane?',
    'Warum ist das so?',
    'Welche Länder?',
    'Womit rechnet die Regierung?',
    'What happened?',
    'Why how whomever',
    'Kobane',
    '1000',
    '',
  ])('does not know of %j', (question) => check(question, undefined));

  it.each([
    'Sind Häuser größer?',
    'Leben Wölfe hier?',
    'Das Werk der Wende',
    'Gewöhnlich',
    'Die Antwort',
    'Nirgendwo',
    'Schwer',
    'Schweden',
    'anywhere',
    'Wonach riecht es?',
    'Wermut',
    'Wie leben Löwen?',
    'Wie großartig war das?',
    'Wie hochmütig ist er?',
    'How longingly he looked',
  ])('sees no question word within a word of %j', (question) => check(question, undefined));

  it('takes the surest where several fit', () => {
    check('Wer war wann wo?', 'date');
    check('Wer kam, und wie viele?', 'number');
  });
});
