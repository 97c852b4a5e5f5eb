import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyMessage } from '../../src/discord/message.ts';
import { renderTimeline, type TimelineContext } from '../../src/discord/render-timeline.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { QuotedSentence, Timeline, TimelineEntry } from '../../src/domain/timeline.ts';
import { article, day } from '../domain/sample-article.ts';

const ZERO_WIDTH_SPACE = '\u200B';
const PER_PAGE = 5;

/** The values of a field, wherever it stands in the message. */
function valuesOf(message: ReplyMessage, field: string): unknown[] {
  const values: unknown[] = [];
  JSON.stringify(message.components, (key, value: unknown) => {
    if (key === field) values.push(value);
    return value;
  });
  return values;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Infinity;
}

/** Discord's limits. Source: API documentation, components/reference; discord.js guide, "Display Components". */
function checkLimits(message: ReplyMessage): void {
  const texts = valuesOf(message, 'content').map(String);
  expect(texts.join('').length).toBeLessThanOrEqual(4000);
  for (const text of texts) expect(text.trim()).not.toBe('');
  // Pictures within a gallery have a "type" as little as the options of a menu.
  expect(valuesOf(message, 'type').length).toBeLessThanOrEqual(40);
  const ids = valuesOf(message, 'custom_id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(lengthOf(id)).toBeLessThanOrEqual(100);
  for (const options of valuesOf(message, 'options')) {
    expect(lengthOf(options)).toBeGreaterThan(0);
    expect(lengthOf(options)).toBeLessThanOrEqual(25);
  }
  const values = valuesOf(message, 'value');
  expect(new Set(values).size).toBe(values.length);
  for (const value of values) expect(lengthOf(value)).toBeLessThanOrEqual(100);
  // 80 for a button, 100 for an option; ours keep within the less of them.
  for (const label of valuesOf(message, 'label')) {
    expect(lengthOf(label)).toBeGreaterThan(0);
    expect(lengthOf(label)).toBeLessThanOrEqual(80);
  }
  const files = (message.files ?? []).map(({ description }) => description ?? '');
  for (const alt of [...valuesOf(message, 'description'), ...files])
    expect(lengthOf(alt)).toBeLessThanOrEqual(1024);
  expect(encodeURIComponent(texts.join(''))).not.toBe(''); // throws on half a pair
}

/** The text displays that hold an entry. */
function entriesIn(message: ReplyMessage): string[] {
  return valuesOf(message, 'content')
    .map(String)
    .filter((text) => /^\*\*\d+\*\* · /.test(text));
}

/** What Discord shows of the quoted sentence: marks and escapes resolved, without quote sign and ellipses. */
function quoteIn(entry: string): string {
  const line = entry.split('\n').find((some) => some.startsWith('> ')) ?? '';
  return line
    .slice(2)
    .replace(/^… | …$/g, '')
    .replace(/\\(.)|\*\*|__/gu, '$1')
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .trim();
}

/** The buttons of a page work on what the message shows; an entry can name as much as this. */
const part = fc.oneof(
  fc.constantFrom(
    ...'** __ ~~ || ` # > - 1. \\ 😀 @everyone <@1> <:a:1> :b: [c](https://d.example)'.split(' '),
  ),
  fc.constantFrom(
    'Wort',
    'Donaudampfschifffahrt',
    'a'.repeat(300),
    '*'.repeat(50),
    '😀'.repeat(40),
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const anyText = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 1, 1, 20))
  .map(([parts, times]) => cleaned(Array.from({ length: times }, () => parts.join(' ')).join(' ')));

/** As a file of the corpus is read: NFC, one line, 5,000 characters here. */
function cleaned(text: string): string {
  const flat = text.normalize('NFC').replaceAll(ZERO_WIDTH_SPACE, '').replace(/\s+/gu, ' ').trim();
  return flat.slice(0, 5000).replace(/[\uD800-\uDBFF]$/, '') || 'x';
}

const anyDay = fc
  .tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => calendarDate(year, month, 28) ?? day('2016-05-03'));

const anyQuote = fc
  .tuple(anyText, anyText, anyText)
  .map(([lede, headline, publisher]) => quoteFrom({ lede: `Am ${lede}`, headline, publisher }));

type Fields = Parameters<typeof article>[0];

function quoteFrom(fields: Fields): QuotedSentence {
  const found = article({ datePublished: '2016-09-26?', inLanguage: 'es', ...fields });
  const [paragraph] = found.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return { article: found, paragraph, span: { start: 0, end: paragraph.text.length } };
}

const anyEntry = fc
  .record({
    sentence: anyQuote,
    others: fc.array(anyQuote, { maxLength: 4 }),
    days: fc.tuple(anyDay, anyDay).map((pair) => pair.toSorted()),
    precision: fc.constantFrom('day', 'week', 'month', 'year', 'decade'),
    part: fc.constantFrom(undefined, 'start', 'mid', 'end'),
    basis: fc.constantFrom('text', 'report'),
    isAnnounced: fc.boolean(),
    at: fc.nat(),
  })
  .map(
    ({ sentence, others, days, precision, part: third, basis, isAnnounced, at }): TimelineEntry => {
      const [first = day('2016-05-03'), last = first] = days;
      const { text } = sentence.paragraph;
      // Words end between signs, not within the two halves of one.
      const signs = Array.from(text);
      const start = signs.slice(0, at % signs.length).join('').length;
      const end =
        start +
        signs
          .slice(at % signs.length)
          .slice(0, 12)
          .join('').length;
      return {
        date: { first, last, precision, part: third, relation: 'since', basis, isUncertain: true },
        isAnnounced,
        sentence,
        dateWords: basis === 'report' ? undefined : { start, end },
        others,
      };
    },
  );

function timelineOf(entries: readonly TimelineEntry[], topic: string, source: string): Timeline {
  return {
    kind: 'entries',
    topic: topic.slice(0, 300).replace(/[\uD800-\uDBFF]$/, ''),
    scope: {
      from: day('2015-01-01'),
      to: day('2016-12-31'),
      source,
      swapped: true,
      undatedLeftOut: 0,
    },
    step: 'month',
    corrections: [{ typed: 'x', corrected: source }],
    entries,
    found: 4000,
    articleCount: 1000,
    published: entries.map(({ date }) => date.first),
  };
}

function contextOf(page: number, hasPicture: boolean): TimelineContext {
  return {
    language: page % 2 === 0 ? 'de' : 'en',
    asOf: day('2026-11-21'),
    summary: {
      articleCount: 5,
      paragraphCount: 43,
      dateSpan: undefined,
      undatedCount: 0,
      summaryCount: 0,
      sources: [],
      withoutSourceCount: 5,
      asOf: day('2026-11-21'),
    },
    isPrivate: false,
    id: {
      page,
      entries: 40,
      step: 'month',
      withChart: true,
      from: day('2015-01-01'),
      to: day('2016-12-31'),
      source: '1z141z3',
      version: '0123456789abcdef',
      topic: '1z141z3',
    },
    isNewVersion: true,
    more: 40,
    chart: hasPicture ? new Uint8Array([1]) : undefined,
  };
}

/** An entry of which every part is as long as it gets in the corpus, but for a sentence of so many characters. */
function longEntry(length: number, url: string | undefined): TimelineEntry {
  const long = 'Sehr lange Zeitung '.repeat(40).trim();
  const sentence = quoteFrom({
    lede: 'Wort '.repeat(length / 5).trim(),
    publisher: long,
    ...(url === undefined ? {} : { url }),
  });
  const days = { first: day('2016-09-05'), last: day('2016-09-11') };
  return {
    date: {
      ...days,
      precision: 'week',
      part: 'mid',
      relation: 'on',
      basis: 'text',
      isUncertain: true,
    },
    isAnnounced: true,
    sentence,
    dateWords: { start: 0, end: 4 },
    others: [1, 2, 3].map((number) =>
      quoteFrom({ id: `b${number}`, publisher: `${number} ${long}` }),
    ),
  };
}

describe('a page of a timeline', () => {
  it('keeps within Discord’s limits and quotes contiguous slices, whatever the corpus holds', () => {
    const entries = fc.array(anyEntry, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(entries, anyText, anyText, fc.nat({ max: 9 }), (some, topic, source, page) => {
        const timeline = timelineOf(some, topic, source);
        const message = renderTimeline(timeline, contextOf(page, page % 3 === 0));
        checkLimits(message);
        for (const text of entriesIn(message)) {
          const number = Number(/^\*\*(\d+)\*\*/.exec(text)?.[1]);
          const quoted = some[number - 1]?.sentence.paragraph.text ?? '';
          expect(quoted).toContain(quoteIn(text));
        }
      }),
      // A failure is not made smaller: that would take minutes.
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('holds each of forty entries on one page, in their order', () => {
    const entries = Array.from({ length: 40 }, (_, at) => {
      const entry = longEntry(500, undefined);
      const first = day(`${1980 + at}-05-03`);
      return { ...entry, date: { ...entry.date, first, last: first } };
    });
    const numbers = Array.from({ length: 8 }, (_, at) => {
      const message = renderTimeline(timelineOf(entries, 'Boot', 'Bote'), contextOf(at + 1, true));
      checkLimits(message);
      return entriesIn(message).map((text) => Number(/^\*\*(\d+)\*\*/.exec(text)?.[1]));
    });
    for (const page of numbers) expect(page).toHaveLength(PER_PAGE);
    expect(numbers.flat()).toEqual(entries.map((_, at) => at + 1));
  });

  it.each([
    ['of 200 characters', `https://example.org/${'a'.repeat(180)}`],
    ['with many brackets', `https://example.org/${'()'.repeat(90)}`],
  ])('keeps within the limits where every part is at its longest, with an address %s', (_, url) => {
    const entries = Array.from({ length: PER_PAGE }, () => longEntry(5000, url));
    const message = renderTimeline(
      timelineOf(entries, 'Boot '.repeat(60), 'Bote '.repeat(60)),
      contextOf(1, false),
    );
    checkLimits(message);
    for (const text of entriesIn(message)) expect(quoteIn(text)).not.toBe('');
  });

  it('leaves room for the sentences where every part is at its longest', () => {
    const entries = Array.from({ length: PER_PAGE }, () => longEntry(5000, undefined));
    const message = renderTimeline(timelineOf(entries, 'Boot', 'Bote'), contextOf(1, true));
    const quotes = entriesIn(message).map(quoteIn);
    expect(quotes).toHaveLength(PER_PAGE);
    for (const quote of quotes) expect(quote.length).toBeGreaterThan(100);
  });
});
