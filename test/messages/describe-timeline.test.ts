import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/answer.ts';
import type { NoTimelineReason, Timeline } from '../../src/domain/timeline.ts';
import {
  describeNoTimeline,
  describeTimeline,
  describeTimelineTitle,
} from '../../src/messages/describe-timeline.ts';
import { day } from '../domain/sample-article.ts';
import { entryFrom } from '../domain/sample-timeline.ts';

const entry = entryFrom({});

type Sample = {
  /** Shown, found, articles. */
  readonly counts?: readonly [number, number, number];
  readonly scope?: Partial<Scope>;
} & Partial<Pick<Timeline, 'step' | 'corrections'>>;

function timelineOf({ counts = [2, 2, 2], scope, ...rest }: Sample): Timeline {
  const [shown, all, articleCount] = counts;
  return {
    kind: 'entries',
    topic: 'Mossul',
    scope: { swapped: false, undatedLeftOut: 0, ...scope },
    step: 'auto',
    corrections: [],
    ...rest,
    entries: Array.from({ length: shown }, () => entry),
    found: all,
    articleCount,
    published: [],
  };
}

function check(sample: Sample, german: readonly string[], english: readonly string[]): void {
  const timeline = timelineOf(sample);
  expect(describeTimeline(timeline, 'de')).toEqual(german);
  expect(describeTimeline(timeline, 'en')).toEqual(english);
}

const ALL = '2 Ereignistage aus 2 Artikeln';
const ALL_ENGLISH = '2 event dates from 2 articles';

describe('describeTimeline', () => {
  it.each([
    [
      'one day from one article',
      [1, 1, 1],
      '1 Ereignistag aus 1 Artikel',
      '1 event date from 1 article',
    ],
    ['all of several', [2, 2, 1], '2 Ereignistage aus 1 Artikel', '2 event dates from 1 article'],
    [
      'the most important of many',
      [5, 31, 12],
      'die 5 wichtigsten von 31 Ereignistagen aus 12 Artikeln',
      'the 5 most important of 31 event dates from 12 articles',
    ],
  ] as const)('counts %s', (_, counts, german, english) => check({ counts }, [german], [english]));

  it.each([
    ['day', 'ein Eintrag je Tag', 'one entry a day'],
    ['week', 'ein Eintrag je Woche', 'one entry a week'],
    ['month', 'ein Eintrag je Monat', 'one entry a month'],
    ['year', 'ein Eintrag je Jahr', 'one entry a year'],
  ] as const)('tells the step "%s"', (step, german, english) =>
    check({ step }, [ALL, german], [ALL_ENGLISH, english]),
  );

  it.each([
    [
      'both ends of a range',
      { from: day('2015-01-01'), to: day('2015-12-31') },
      '1. Januar 2015 bis 31. Dezember 2015',
      'January 1, 2015 to December 31, 2015',
    ],
    ['a source', { source: 'Bote' }, 'Quelle: Bote', 'Source: Bote'],
  ] as const)('tells %s', (_, scope, german, english) =>
    check({ scope }, [ALL, german], [ALL_ENGLISH, english]),
  );

  it('tells corrections before the range before the step', () =>
    check(
      {
        corrections: [{ typed: 'Mosul', corrected: 'Mossul' }],
        scope: { source: 'Bote' },
        step: 'year',
      },
      [ALL, 'Gesucht nach: Mossul', 'Quelle: Bote', 'ein Eintrag je Jahr'],
      [ALL_ENGLISH, 'Searched for: Mossul', 'Source: Bote', 'one entry a year'],
    ));

  it('counts nothing where there is no entry, and tells the rest', () => {
    const reason = { kind: 'no-words' } as const;
    const nothing: Timeline = {
      kind: 'nothing',
      topic: 'x',
      scope: { swapped: false, undatedLeftOut: 0, source: 'Bote' },
      step: 'month',
      corrections: [],
      reason,
    };
    expect(describeTimeline(nothing, 'de')).toEqual(['Quelle: Bote', 'ein Eintrag je Monat']);
    expect(describeTimeline({ ...nothing, step: 'auto' }, 'en')).toEqual(['Source: Bote']);
  });
});

describe('describeTimelineTitle', () => {
  it.each([
    ['a topic', 'Mossul', 'Zeitleiste: Mossul', 'Timeline: Mossul'],
    ['the whole corpus', undefined, 'Zeitleiste: das ganze Korpus', 'Timeline: the whole corpus'],
    [
      'signs that texts with gaps are written with, as they are',
      '{{topic}} $t(date.none) $& <b>',
      'Zeitleiste: {{topic}} $t(date.none) $& <b>',
      'Timeline: {{topic}} $t(date.none) $& <b>',
    ],
  ])('names %s', (_, topic, german, english) => {
    expect(describeTimelineTitle(topic, 'de')).toBe(german);
    expect(describeTimelineTitle(topic, 'en')).toBe(english);
  });
});

const near = ['Mossul', 'Rakka'].map((text) => ({ text, articleCount: 2 }));

const EVERYWHERE = { swapped: false, undatedLeftOut: 0 };

function checkNothing(
  reason: NoTimelineReason,
  german: string,
  english: string,
  limits: Partial<Scope> = { from: day('2015-01-01') },
): void {
  const scope = { ...EVERYWHERE, ...limits };
  const texts = (['de', 'en'] as const).map((language) => {
    const { title, text } = describeNoTimeline({ topic: 'Kobane', reason, scope }, language);
    return `${title} ${text}`;
  });
  expect(texts).toEqual([german, english]);
}

describe('describeNoTimeline', () => {
  it.each([
    [
      'no word to look for',
      { kind: 'no-words' },
      'Darin steht kein Wort, nach dem ich suchen kann. Nenne einen Namen, einen Ort oder eine Sache. Ohne „topic“ zeige ich die Zeitleiste des ganzen Korpus.',
      'There is no word in it that I can look for. Name a person, a place or a thing. Without “topic” I show the timeline of the whole corpus.',
    ],
    [
      'words that no article holds',
      { kind: 'not-in-corpus', unknownWords: ['Kobane', 'Tell'], near: [] },
      'Dazu steht nichts im Korpus. Kein Artikel enthält „Kobane“ oder „Tell“.',
      'Nothing about this in the corpus. No article contains “Kobane” or “Tell”.',
    ],
    [
      'words that never stand together, and what to ask for instead',
      { kind: 'not-in-corpus', unknownWords: [], near },
      'Dazu steht nichts im Korpus. Kein Absatz handelt von „Kobane“. Davon handelt es, zum Beispiel: Mossul oder Rakka.',
      'Nothing about this in the corpus. No paragraph is about “Kobane”. It writes, for instance, about: Mossul or Rakka.',
    ],
    [
      'one event elsewhere',
      { kind: 'outside-scope', count: 1 },
      'In diesem Ausschnitt gibt es kein Ereignis dazu. Außerhalb davon gibt es 1. Lass „from“ weg.',
      'No event of this in that part of the corpus. Outside of it there is 1. Leave “from” out.',
    ],
    [
      'events elsewhere',
      { kind: 'outside-scope', count: 12 },
      'In diesem Ausschnitt gibt es kein Ereignis dazu. Außerhalb davon gibt es 12. Lass „from“ weg.',
      'No event of this in that part of the corpus. Outside of it there are 12. Leave “from” out.',
    ],
    [
      'one article that tells no time',
      { kind: 'no-dates', articleCount: 1 },
      'Dazu nennt das Korpus keinen Zeitpunkt. 1 Artikel schreibt darüber, aber kein Satz sagt, wann etwas geschah. Mit /ask findest du die Stellen.',
      'The corpus tells no time for this. 1 article writes about it, but no sentence tells when something happened. /ask finds the passages.',
    ],
    [
      'articles that tell no time',
      { kind: 'no-dates', articleCount: 3 },
      'Dazu nennt das Korpus keinen Zeitpunkt. 3 Artikel schreiben darüber, aber kein Satz sagt, wann etwas geschah. Mit /ask findest du die Stellen.',
      'The corpus tells no time for this. 3 articles write about it, but no sentence tells when something happened. /ask finds the passages.',
    ],
  ] as const)('tells of %s', (_, reason, german, english) => checkNothing(reason, german, english));

  it('names the limits that were given', () =>
    checkNothing(
      { kind: 'outside-scope', count: 2 },
      'In diesem Ausschnitt gibt es kein Ereignis dazu. Außerhalb davon gibt es 2. Lass „from“, „to“ und „source“ weg.',
      'No event of this in that part of the corpus. Outside of it there are 2. Leave “from”, “to”, and “source” out.',
      { from: day('2015-01-01'), to: day('2015-12-31'), source: 'Bote' },
    ));

  it('names five unknown words at most', () => {
    const unknownWords = ['A', 'B', 'C', 'D', 'E', 'F'];
    const reason = { kind: 'not-in-corpus', unknownWords, near: [] } as const;
    const { text } = describeNoTimeline({ topic: 'Kobane', reason, scope: EVERYWHERE }, 'de');
    expect(text).toContain('„A“, „B“, „C“, „D“ oder „E“');
    expect(text).not.toContain('„F“');
  });
});
