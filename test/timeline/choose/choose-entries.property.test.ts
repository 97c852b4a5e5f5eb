import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { chooseEntries } from '../../../src/timeline/choose/choose-entries.ts';
import { eventOf } from '../../../src/timeline/choose/event-of.ts';
import type { SelectionOptions } from '../../../src/timeline/selection.ts';
import type { EventDate, TimelineSentence } from '../../../src/timeline/timeline-sentence.ts';
import { time } from './sample-sentences.ts';

const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const someDay = fc
  .tuple(fc.constantFrom('2019', '2020'), month, fc.integer({ min: 10, max: 28 }))
  .map(([year, ofYear, ofMonth]) => time(`${year}-${ofYear}-${ofMonth}`).first);
const someTime = fc.oneof(
  someDay.map((value) => time(value)),
  month.map((value) => time(`2020-${value}`)),
  fc.constant(time('2020')),
);
const someDate: fc.Arbitrary<EventDate> = fc
  .tuple(
    someTime,
    fc.constantFrom('on', 'since', 'until', 'before', 'after', 'about'),
    fc.constantFrom('known', 'implied'),
    fc.constantFrom(undefined, false, true),
  )
  .map(([date, relation, certainty, isBackground]) => ({
    ...date,
    relation,
    certainty,
    isBackground,
  }));
const someSentence: fc.Arbitrary<TimelineSentence> = fc.record({
  article: fc.nat(6),
  published: fc.option(someDay, { nil: undefined }),
  place: fc.nat(8),
  terms: fc.array(fc.oneof(fc.nat(30), fc.nat()), { maxLength: 12 }),
  wordCount: fc.nat(60),
  topicShare: fc.constantFrom(0, 0.4, 1),
  dates: fc.array(someDate, { maxLength: 3 }),
  standsAlone: fc.constantFrom(undefined, true, false),
});
const someOptions: fc.Arbitrary<SelectionOptions> = fc.record({
  from: fc.option(someDay, { nil: undefined }),
  to: fc.option(someDay, { nil: undefined }),
  maxEntries: fc.option(fc.nat(12), { nil: undefined }),
  sentencesPerEntry: fc.option(fc.integer({ min: -1, max: 4 }), { nil: undefined }),
  step: fc.constantFrom(undefined, 'auto', 'day', 'week', 'month', 'year'),
});
const sentences = fc.array(someSentence, { maxLength: 60 });

/** First and last day and precision of what a sentence tells. */
function dateOf(sentence: TimelineSentence): readonly (CalendarDate | string | undefined)[] {
  const event = eventOf(sentence);
  return typeof event === 'object'
    ? [event.first, event.last, event.precision]
    : [sentence.published, sentence.published, event && 'day'];
}

function checkAll(property: (all: TimelineSentence[], options: SelectionOptions) => void): void {
  fc.assert(fc.property(sentences, someOptions, property), { numRuns: 300 });
}

it('sorts entries by date, each date once', () =>
  checkAll((all, options) => {
    const keys = chooseEntries(all, options).entries.map(({ first, last }) => first + last);
    expect(keys).toEqual(keys.toSorted());
    const { entries } = chooseEntries(all, options);
    const dates = entries.map(({ first, last, precision }) => first + last + precision);
    expect(new Set(dates).size).toBe(dates.length);
  }));

it('keeps to the numbers asked for', () =>
  checkAll((all, options) => {
    const { entries, found } = chooseEntries(all, options);
    expect(entries.length).toBeLessThanOrEqual(options.maxEntries ?? 15);
    expect(found).toBeGreaterThanOrEqual(entries.length);
    for (const { sentences: told, score } of entries) {
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(Math.max(1, options.sentencesPerEntry ?? 1));
      expect(score).toBeGreaterThan(0);
    }
  }));

it('keeps to the days asked for', () =>
  checkAll((all, options) => {
    for (const { first, last } of chooseEntries(all, options).entries) {
      expect(first >= (options.from ?? '')).toBe(true);
      expect(last <= (options.to ?? '9999')).toBe(true);
    }
  }));

it('dates an entry as each of its sentences does, on the topic', () =>
  checkAll((all, options) => {
    for (const entry of chooseEntries(all, options).entries)
      for (const sentence of entry.sentences) {
        expect(dateOf(sentence)).toEqual([entry.first, entry.last, entry.precision]);
        expect(sentence.topicShare).toBeGreaterThan(0);
        expect(sentence.standsAlone).not.toBe(false);
      }
  }));

it('tells how an entry came to its date', () =>
  checkAll((all, options) => {
    for (const { sentences: told, dateFrom, announced, first } of chooseEntries(all, options)
      .entries) {
      const [head] = told;
      expect(dateFrom === 'report').toBe(head !== undefined && eventOf(head) === 'report');
      expect(announced).toBe(head?.published !== undefined && head.published < first);
    }
  }));

it('names other articles once each, and never the ones that tell', () =>
  checkAll((all, options) => {
    for (const { sentences: told, others } of chooseEntries(all, options).entries) {
      const articles = others.map(({ article }) => article);
      expect(new Set(articles).size).toBe(articles.length);
      expect(told.some(({ article }) => articles.includes(article))).toBe(false);
    }
  }));

it('gives equal output for equal input', () =>
  checkAll((all, options) => {
    expect(chooseEntries(structuredClone(all), { ...options })).toEqual(
      chooseEntries(all, options),
    );
  }));

it('gives one entry per month where that is the step', () =>
  checkAll((all, options) => {
    const { entries } = chooseEntries(all, { ...options, step: 'month' });
    const months = entries.map(({ first }) => first.slice(0, 7));
    expect(new Set(months).size).toBe(months.length);
    expect(entries.every(({ precision }) => precision !== 'year')).toBe(true);
  }));
