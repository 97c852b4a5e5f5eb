import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTimelineId,
  parseTimelineId,
  TIMELINE_PREFIX,
  type TimelineId,
} from '../../src/discord/timeline-id.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { shortHash } from '../../src/domain/short-hash.ts';
import { TIMELINE_STEPS } from '../../src/domain/timeline.ts';
import { day } from '../domain/sample-article.ts';

const PLAIN: TimelineId = {
  action: 'on',
  page: 2,
  entries: undefined,
  step: 'auto',
  withChart: true,
  from: undefined,
  to: undefined,
  source: undefined,
  version: '01234567',
  topic: undefined,
};

function check(fields: Partial<TimelineId>, text: string): void {
  const id = { ...PLAIN, ...fields };
  expect(formatTimelineId(id)).toBe(text);
  expect(parseTimelineId(text)).toEqual(id);
}

const anyDay = fc.option(
  fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map((parts) => calendarDate(...parts)),
  { nil: undefined },
);
const anyHash = fc.option(fc.string({ unit: 'binary' }).map(shortHash), { nil: undefined });

const anyId: fc.Arbitrary<TimelineId> = fc.record({
  action: fc.constantFrom(
    'back',
    'on',
    'jump',
    'more',
    'file',
    'page',
    'anywhere',
    'topic',
    'passages',
    'topics',
  ),
  page: fc.integer({ min: 1, max: 9999 }),
  entries: fc.option(fc.integer({ min: 5, max: 40 }), { nil: undefined }),
  step: fc.constantFrom(...TIMELINE_STEPS),
  withChart: fc.boolean(),
  from: anyDay,
  to: anyDay,
  source: anyHash,
  version: fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: 1,
    maxLength: 16,
  }),
  topic: anyHash,
});

describe('a custom id', () => {
  it.each([
    ['the whole corpus', {}, 't1:>:2:-:auto:1:-:-:-:01234567:-'],
    [
      'everything that can be asked for',
      {
        action: 'jump',
        page: 8,
        entries: 40,
        step: 'month',
        withChart: false,
        from: day('2015-01-01'),
        to: day('2015-12-31'),
        source: 'abc',
        topic: '1z141z3',
      },
      't1:j:8:40:month:0:20150101:20151231:abc:01234567:1z141z3',
    ],
    ['one page back', { action: 'back', page: 1 }, 't1:<:1:-:auto:1:-:-:-:01234567:-'],
    ['more entries', { action: 'more', entries: 10 }, 't1:m:2:10:auto:1:-:-:-:01234567:-'],
    ['the files', { action: 'file' }, 't1:f:2:-:auto:1:-:-:-:01234567:-'],
    ['the number of the page', { action: 'page' }, 't1:p:2:-:auto:1:-:-:-:01234567:-'],
    ['no limits', { action: 'anywhere' }, 't1:a:2:-:auto:1:-:-:-:01234567:-'],
    ['another topic', { action: 'topic' }, 't1:t:2:-:auto:1:-:-:-:01234567:-'],
    ['the passages', { action: 'passages' }, 't1:q:2:-:auto:1:-:-:-:01234567:-'],
    ['all topics', { action: 'topics' }, 't1:l:2:-:auto:1:-:-:-:01234567:-'],
    [
      'a day of the year 99',
      { from: day('0099-05-06') },
      't1:>:2:-:auto:1:00990506:-:-:01234567:-',
    ],
  ] as const)('holds %s', (_, fields, text) => check(fields, text));

  it('is read as it was written, and keeps well within 100 characters', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const text = formatTimelineId(id);
        expect(text.length).toBeLessThanOrEqual(75);
        expect(text.startsWith(TIMELINE_PREFIX)).toBe(true);
        expect(parseTimelineId(text)).toEqual(id);
      }),
      { numRuns: 500 },
    );
  });

  it('is another one for every other wish', () => {
    fc.assert(
      fc.property(anyId, anyId, (a, b) => {
        const isSame = Object.entries(a).every(
          ([key, value]) => new Map<string, unknown>(Object.entries(b)).get(key) === value,
        );
        expect(formatTimelineId(a) === formatTimelineId(b)).toBe(isSame);
      }),
    );
  });
});

describe('parseTimelineId', () => {
  it.each([
    ['nothing', ''],
    ['another scheme', 't2:>:2:-:auto:1:-:-:-:01234567:-'],
    ['an unknown action', 't1:x:2:-:auto:1:-:-:-:01234567:-'],
    ['an unknown step', 't1:>:2:-:decade:1:-:-:-:01234567:-'],
    ['a step that every object has', 't1:>:2:-:constructor:1:-:-:-:01234567:-'],
    ['the page 0', 't1:>:0:-:auto:1:-:-:-:01234567:-'],
    ['a page before the first', 't1:>:-1:-:auto:1:-:-:-:01234567:-'],
    ['a page with five digits', 't1:>:10000:-:auto:1:-:-:-:01234567:-'],
    ['a day that does not exist', 't1:>:2:-:auto:1:20150229:-:-:01234567:-'],
    ['a last day that does not exist', 't1:>:2:-:auto:1:-:20151301:-:01234567:-'],
    ['a day of the year 0', 't1:>:2:-:auto:1:00000101:-:-:01234567:-'],
    ['no version', 't1:>:2:-:auto:1:-:-:-::-'],
    ['a part less', 't1:>:2:-:auto:1:-:-:-:01234567'],
    ['a part more', 't1:>:2:-:auto:1:-:-:-:01234567:-:-'],
    ['a line break behind it', 't1:>:2:-:auto:1:-:-:-:01234567:-\n'],
    ['something before it', ' t1:>:2:-:auto:1:-:-:-:01234567:-'],
    ['digits of another script', 't1:>:٢:-:auto:1:-:-:-:01234567:-'],
  ])('does not read %s', (_, text) => {
    expect(parseTimelineId(text)).toBeUndefined();
  });

  it('does not fail, whatever somebody made up', () => {
    const part = fc.oneof(
      fc.constantFrom('t1', ':', '>', '-', 'auto', '20150101', '1', 'a'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (some) => {
        const id = parseTimelineId(some);
        expect(id === undefined || id.page >= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
