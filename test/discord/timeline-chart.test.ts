import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartOf,
  describeChart,
  type FullTimeline,
  sparkline,
} from '../../src/discord/timeline-chart.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { TimelineEntry } from '../../src/domain/timeline.ts';
import { day } from '../domain/sample-article.ts';
import { entryFrom } from '../domain/sample-timeline.ts';

/** An entry of `2016-05-03` or `2016-05-03/2016-05-05`; announced with a `!` behind it. */
function entryOn(days: string): TimelineEntry {
  const [first = '', last = first] = days.replace('!', '').split('/');
  return entryFrom(
    {},
    { date: { first: day(first), last: day(last) }, isAnnounced: days.endsWith('!') },
  );
}

function timelineOf(entries: readonly string[], published: readonly string[]): FullTimeline {
  return {
    kind: 'entries',
    topic: 'Mossul',
    scope: { swapped: false, undatedLeftOut: 0 },
    step: 'auto',
    corrections: [],
    entries: entries.map(entryOn),
    found: entries.length,
    articleCount: published.length,
    published: published.map(day),
  };
}

describe('chartOf', () => {
  it('numbers the marks as the list does, and draws hollow what was announced', () => {
    const entries = ['2016-05-03', '2016-05-01/2016-05-31', '2016-06-01!'];
    expect(chartOf(timelineOf(entries, ['2016-05-04']), 'de').marks).toEqual([
      {
        first: '2016-05-03',
        last: '2016-05-03',
        number: 1,
        isAnnounced: false,
        isPrecise: true,
      },
      {
        first: '2016-05-01',
        last: '2016-05-31',
        number: 2,
        isAnnounced: false,
        isPrecise: false,
      },
      {
        first: '2016-06-01',
        last: '2016-06-01',
        number: 3,
        isAnnounced: true,
        isPrecise: true,
      },
    ]);
  });

  it('reaches from the first to the last of articles and events, and counts the articles', () => {
    const timeline = timelineOf(
      ['2016-05-03', '2016-05-05/2016-05-07'],
      ['2016-05-04', '2016-05-04', '2016-05-06'],
    );
    const { bars, period } = chartOf(timeline, 'de');
    expect(period).toEqual({ unit: 'day', count: 1 });
    expect(bars.map(({ first, count }) => `${first} ${count}`)).toEqual([
      '2016-05-03 0',
      '2016-05-04 2',
      '2016-05-05 0',
      '2016-05-06 1',
      '2016-05-07 0',
    ]);
  });

  it.each([
    ['days', '2016-05-04', 'Artikel je Tag', 'Articles per day'],
    ['weeks', '2017-05-04', 'Artikel je Woche', 'Articles per week'],
    ['months', '2020-05-04', 'Artikel je Monat', 'Articles per month'],
    ['quarters', '2030-05-04', 'Artikel je Quartal', 'Articles per quarter'],
    ['years', '2060-05-04', 'Artikel je Jahr', 'Articles per year'],
    ['some years', '2300-05-04', 'Artikel je 5 Jahre', 'Articles per 5 years'],
  ])('says that its bars are %s, in the language of the reader', (_, last, german, english) => {
    const timeline = timelineOf(['2016-05-03'], [last]);
    expect(chartOf(timeline, 'de').texts).toMatchObject({
      title: 'Zeitleiste: Mossul',
      subtitle: german,
      announced: 'angekündigt',
    });
    expect(chartOf(timeline, 'en').texts).toMatchObject({
      title: 'Timeline: Mossul',
      subtitle: english,
      announced: 'announced',
    });
  });
});

function checkAlt(
  entries: readonly string[],
  published: readonly string[],
  german: string,
  english: string,
): void {
  const timeline = timelineOf(entries, published);
  const texts = (['de', 'en'] as const).map((language) =>
    describeChart(chartOf(timeline, language), language),
  );
  expect(texts).toEqual([german, english]);
}

describe('describeChart', () => {
  it.each([
    [
      'where most was written',
      ['2016-05-03'],
      ['2016-05-04', '2016-05-05', '2016-05-05'],
      'Balken: Artikel je Tag, 3. Mai 2016 bis 5. Mai 2016; am meisten: 5. Mai 2016 (2). Darüber die Nummern der Einträge.',
      'Bars: Articles per day, May 3, 2016 to May 5, 2016; most: May 5, 2016 (2). Above them the numbers of the entries.',
    ],
    [
      'the first of several highest bars, by the month',
      ['2012-05-03'],
      ['2014-03-04', '2016-05-04'],
      'Balken: Artikel je Monat, Mai 2012 bis Mai 2016; am meisten: März 2014 (1). Darüber die Nummern der Einträge.',
      'Bars: Articles per month, May 2012 to May 2016; most: March 2014 (1). Above them the numbers of the entries.',
    ],
    [
      'weeks from Monday to Sunday',
      ['2016-05-03'],
      ['2017-05-04'],
      'Balken: Artikel je Woche, 2. Mai 2016 bis 7. Mai 2017; am meisten: 1. Mai 2017 (1). Darüber die Nummern der Einträge.',
      'Bars: Articles per week, May 2, 2016 to May 7, 2017; most: May 1, 2017 (1). Above them the numbers of the entries.',
    ],
    [
      'that there are entries only',
      ['2016-05-03', '2016-05-05'],
      [],
      'Die Nummern der Einträge auf einer Zeitachse, 3. Mai 2016 bis 5. Mai 2016.',
      'The numbers of the entries on a time axis, May 3, 2016 to May 5, 2016.',
    ],
  ] as const)('tells %s', (_, entries, published, german, english) =>
    checkAlt(entries, published, german, english),
  );

  it('keeps within 1,024 characters, and has a bar for every article, whatever the days', () => {
    const anyDay = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => calendarDate(year, month, 28) ?? day('2016-05-03'));
    const days = fc.array(anyDay, { maxLength: 20 });
    const entries = fc.array(anyDay, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(entries, days, (events, published) => {
        const spec = chartOf(timelineOf(events, published), 'de');
        expect(spec.bars.reduce((sum, { count }) => sum + count, 0)).toBe(published.length);
        expect(spec.marks.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
        expect(describeChart(spec, 'de').length).toBeLessThanOrEqual(1024);
        expect(Array.from(sparkline(spec.bars)).length).toBe(
          spec.bars.length < 2 ? 0 : spec.bars.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('sparkline', () => {
  it.each([
    ['no bars as nothing', [], ''],
    ['one bar as nothing', [3], ''],
    ['none to most', [0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    ['by the highest bar', [0, 10, 5], '▁█▅'],
    ['nothing counted as a low line', [0, 0], '▁▁'],
    ['one article each as a high line', [1, 1, 1], '███'],
  ])('shows %s', (_, counts, expected) => {
    const bars = counts.map((count, place) => {
      const first = addDays(day('2016-05-03'), place);
      return { first, last: first, count };
    });
    expect(sparkline(bars)).toBe(expected);
  });
});
