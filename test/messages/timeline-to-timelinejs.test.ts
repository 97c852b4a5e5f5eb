import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDate, TimelineEntry } from '../../src/domain/timeline.ts';
import { timelineToTimelineJs } from '../../src/messages/timeline-to-timelinejs.ts';
import { day } from '../domain/sample-article.ts';
import { entryFrom as entryOf, type Fields } from '../domain/sample-timeline.ts';

/** An entry with this date. */
function entryFrom(
  fields: Fields,
  date: Partial<EntryDate> = {},
  more: Partial<Omit<TimelineEntry, 'date'>> = {},
): TimelineEntry {
  return entryOf(fields, { ...more, date });
}

const BOTE: Fields = {
  headline: 'Boot gesunken',
  publisher: 'Bote',
  datePublished: '2016-05-04',
  url: 'https://example.org/a',
  body: 'Das Boot sank. Es war alt.',
};

/** The first event of a timeline with this entry. */
function eventOf(entry: TimelineEntry) {
  const [event] = timelineToTimelineJs('Boot', [entry], 'de').events;
  if (!event) throw new Error('no event');
  return event;
}

function checkDates(
  first: string,
  last: string,
  precision: EntryDate['precision'],
  expected: Partial<ReturnType<typeof eventOf>>,
): void {
  const { start_date, end_date, display_date } = eventOf(
    entryFrom(BOTE, { first: day(first), last: day(last), precision }),
  );
  expect({ start_date, end_date, display_date: display_date.replace(/\s/gu, ' ') }).toEqual({
    end_date: undefined,
    ...expected,
  });
}

/** What a browser shows of HTML with these elements only; throws where others are in it. */
function shownBy(html: string): string {
  const text = html.replace(/<\/?p>|<a href="[^"<>]*">|<\/a>/g, '');
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`not escaped: ${text}`);
  const signs = [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ] as const;
  return signs.reduce((result, [entity, sign]) => result.replaceAll(entity, sign), text);
}

describe('timelineToTimelineJs', () => {
  it('has a title, and for each entry its date, headline, sentence and source', () => {
    const others = [entryFrom({ publisher: 'dpa' }).sentence];
    const entries = [entryFrom(BOTE), entryFrom(BOTE, {}, { others, isAnnounced: true })];
    const { scale, title, events } = timelineToTimelineJs('Boot', entries, 'de');
    expect([scale, title]).toEqual(['human', { text: { headline: 'Zeitleiste: Boot', text: '' } }]);
    const link = '<a href="https://example.org/a">Boot gesunken</a>';
    const source = 'Quelle: Bote · erschienen 4. Mai 2016 · Absatz 1';
    expect(events).toEqual([
      {
        unique_id: 'entry-1',
        start_date: { year: 2016, month: 5, day: 3 },
        display_date: '3. Mai 2016',
        text: {
          headline: 'Boot gesunken',
          text: `<p>Das Boot sank. Es war alt.</p><p>${source} ${link}</p>`,
        },
      },
      {
        unique_id: 'entry-2',
        start_date: { year: 2016, month: 5, day: 3 },
        display_date: '3. Mai 2016 (angekündigt)',
        text: {
          headline: 'Boot gesunken',
          text: `<p>Das Boot sank. Es war alt.</p><p>${source} · +1 weitere Quelle: dpa ${link}</p>`,
        },
      },
    ]);
  });

  it('speaks English, too, and names the whole corpus where there is no topic', () => {
    const { title, events } = timelineToTimelineJs(undefined, [entryFrom(BOTE)], 'en');
    expect(title.text.headline).toBe('Timeline: the whole corpus');
    expect(events[0]?.display_date).toBe('May 3, 2016');
  });

  it('quotes the sentence only, and links to nothing where there is no address', () => {
    const { url: _, ...withoutUrl } = BOTE;
    const entry = entryFrom(withoutUrl);
    const span = { start: 15, end: 26 };
    const { text } = eventOf({ ...entry, sentence: { ...entry.sentence, span } });
    expect(text.text).toMatch(/^<p>Es war alt\.<\/p><p>Quelle: [^<]*<\/p>$/);
  });

  it.each([
    [
      '2016-05-03',
      '2016-05-03',
      'day',
      { start_date: { year: 2016, month: 5, day: 3 }, display_date: '3. Mai 2016' },
    ],
    [
      '2016-05-03',
      '2016-05-05',
      'day',
      {
        start_date: { year: 2016, month: 5, day: 3 },
        end_date: { year: 2016, month: 5, day: 5 },
        display_date: '3.–5. Mai 2016',
      },
    ],
    [
      '2016-05-02',
      '2016-05-08',
      'week',
      {
        start_date: { year: 2016, month: 5, day: 2 },
        end_date: { year: 2016, month: 5, day: 8 },
        display_date: 'Woche vom 2.–8. Mai 2016',
      },
    ],
    [
      '2016-05-01',
      '2016-05-31',
      'month',
      {
        start_date: { year: 2016, month: 5 },
        end_date: { year: 2016, month: 5, day: 31 },
        display_date: 'Mai 2016',
      },
    ],
    [
      '2016-01-01',
      '2016-12-31',
      'year',
      {
        start_date: { year: 2016 },
        end_date: { year: 2016, month: 12, day: 31 },
        display_date: '2016',
      },
    ],
    [
      '1990-01-01',
      '1999-12-31',
      'decade',
      {
        start_date: { year: 1990 },
        end_date: { year: 1999, month: 12, day: 31 },
        display_date: '1990er Jahre',
      },
    ],
  ] as const)(
    'dates %s to %s as a %s, no more exactly than it is told',
    (first, last, precision, expected) => checkDates(first, last, precision, expected),
  );

  it('holds no HTML of the corpus or of the topic, whatever they hold', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<script>',
        '</p>',
        '<',
        '>',
        '"',
        "'",
        '&',
        '&lt;',
        '">',
        '<a href="x">',
        'ä😀',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    );
    const words = fc
      .array(part, { minLength: 1, maxLength: 10 })
      .map((list) => list.join(' ').replace(/\s+/gu, ' ').trim() || 'x');
    fc.assert(
      fc.property(words, words, words, words, (body, headline, publisher, topic) => {
        const entry = entryFrom(
          { ...BOTE, lede: body, headline, publisher },
          {},
          { others: [entryFrom({ publisher }).sentence] },
        );
        const { title, events } = timelineToTimelineJs(topic, [entry], 'de');
        expect(shownBy(title.text.headline)).toBe(`Zeitleiste: ${topic}`);
        const { text, display_date } = events[0] ?? { text: { headline: '', text: '' } };
        expect(shownBy(text.headline)).toBe(headline);
        expect(display_date).toBe('3. Mai 2016');
        const sources = `Quelle: ${publisher} · erschienen 4. Mai 2016 · Vorspann`;
        const others = `+1 weitere Quelle: ${publisher}`;
        const expected = `${entry.sentence.paragraph.text}${sources} · ${others} ${headline}`;
        expect(shownBy(text.text)).toBe(expected);
        expect(text.text.match(/<[^>]*>/g)).toEqual([
          '<p>',
          '</p>',
          '<p>',
          '<a href="https://example.org/a">',
          '</a>',
          '</p>',
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps an address within its link', () => {
    const url = new URL('https://example.org/a?b="c\'d&e=<f>').href;
    const [, href = ''] =
      /<a href="([^"]*)">/.exec(eventOf(entryFrom({ ...BOTE, url })).text.text) ?? [];
    expect(href).toMatch(/^https:\/\/example\.org\/a\?b=[^<>"']+&amp;e=/);
  });

  it('links to the address of the article, whatever signs it holds', () => {
    const url = new URL('https://example.org/Größe a').href;
    const { text } = eventOf(entryFrom({ ...BOTE, url }));
    expect(text.text).toContain('href="https://example.org/Gr%C3%B6%C3%9Fe%20a"');
  });
});
