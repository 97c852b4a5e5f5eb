import { describe, expect, it } from 'vitest';
import type { UserErrorDetail } from '../../src/domain/user-error.ts';
import { describeUserError } from '../../src/messages/describe-error.ts';

function check(detail: UserErrorDetail, german: string, english: string): void {
  expect([describeUserError(detail, 'de'), describeUserError(detail, 'en')]).toEqual([
    german,
    english,
  ]);
}

describe('describeUserError', () => {
  it.each([
    [
      { identifier: 'question-empty' },
      'Die Frage ist leer. Schreibe, was du wissen möchtest.',
      'The question is empty. Write what you would like to know.',
    ],
    [
      { identifier: 'question-too-long', length: 301, maxLength: 300 },
      'Die Frage hat 301 Zeichen; möglich sind 300. Bitte kürze sie.',
      'The question has 301 characters; 300 are possible. Please shorten it.',
    ],
    [
      { identifier: 'date-unreadable', option: 'to', value: 'gestern' },
      'to: „gestern“ ist kein Datum, das ich lesen kann. Beispiele: 2015, März 2015, 26.9.2015, letzte 30 Tage.',
      'to: “gestern” is not a date I can read. Examples: 2015, March 2015, 2015-09-26, last 30 days.',
    ],
    [
      { identifier: 'source-unknown', value: 'X', sources: ['dpa', 'AFP', 'Reuters'] },
      'Aus der Quelle „X“ gibt es keinen Artikel. Es gibt: dpa, AFP und Reuters.',
      'No article comes from “X”. There are: dpa, AFP, and Reuters.',
    ],
    [
      { identifier: 'source-unknown', value: 'X', sources: [] },
      'Aus der Quelle „X“ gibt es keinen Artikel; im Korpus ist keine Quelle genannt.',
      'No article comes from “X”; the corpus names no source.',
    ],
    [
      { identifier: 'date-unreadable', option: 'from', value: "<b> $t(error.unexpected) $& '" },
      "from: „<b> $t(error.unexpected) $& '“ ist kein Datum, das ich lesen kann. Beispiele: 2015, März 2015, 26.9.2015, letzte 30 Tage.",
      "from: “<b> $t(error.unexpected) $& '” is not a date I can read. Examples: 2015, March 2015, 2015-09-26, last 30 days.",
    ],
  ] as const)('%j', check);
});
