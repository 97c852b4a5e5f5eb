import { describe, expect, it } from 'vitest';
import type { ReplyMessage } from '../../src/discord/message.ts';
import { renderTimeline, type TimelineContext } from '../../src/discord/render-timeline.ts';
import { parseTimelineId } from '../../src/discord/timeline-id.ts';
import type { Timeline, TimelineEntry } from '../../src/domain/timeline.ts';
import { day } from '../domain/sample-article.ts';
import { entryFrom, type Fields, quoteFrom } from '../domain/sample-timeline.ts';

const ZERO_WIDTH_SPACE = '\u200B';

const id = parseTimelineId('t1:>:1:-:auto:1:-:-:-:01234567:abc');
if (!id) throw new Error('no id');

const CONTEXT: TimelineContext = {
  language: 'de',
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
  id,
  isNewVersion: false,
  more: undefined,
  chart: undefined,
};

function timelineOf(entries: readonly TimelineEntry[], topic = 'Mossul'): Timeline {
  return {
    kind: 'entries',
    topic,
    scope: { swapped: false, undatedLeftOut: 0 },
    step: 'auto',
    corrections: [],
    entries,
    found: entries.length,
    articleCount: entries.length,
    published: [day('2016-05-03')],
  };
}

/** The values of a field, wherever it stands in the message. */
function valuesOf(message: ReplyMessage, field: string): unknown[] {
  const values: unknown[] = [];
  JSON.stringify(message.components, (key, value: unknown) => {
    if (key === field) values.push(value);
    return value;
  });
  return values;
}

function textsOf(message: ReplyMessage): string[] {
  return valuesOf(message, 'content').map(String);
}

/** The text displays that hold an entry. */
function entriesIn(message: ReplyMessage): string[] {
  return textsOf(message).filter((text) => /^\*\*\d+\*\* · /.test(text));
}

/** What Discord shows of the quoted sentence: bold and escapes resolved, without quote sign and ellipses. */
function quoteIn(entry: string): string {
  const line = entry.split('\n').find((some) => some.startsWith('> ')) ?? '';
  return line
    .slice(2)
    .replace(/^… | …$/g, '')
    .replace(/\\(.)|\*\*|__/gu, '$1')
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .trim();
}

function check(
  entry: TimelineEntry,
  expected: string,
  context: Partial<TimelineContext> = {},
): void {
  const [text] = entriesIn(renderTimeline(timelineOf([entry]), { ...CONTEXT, ...context }));
  expect(text).toBe(expected);
}

const BOTE: Fields = {
  publisher: 'Bote',
  datePublished: '2016-05-04',
  body: 'Am 3. Mai sank das Boot. Es war alt.',
};
const BOTE_NOTES = '-# Quelle: Bote · erschienen 4. Mai 2016 · Absatz 1';

describe('an entry', () => {
  it.each([
    [
      'number, date, sentence and source, the words of the date bold',
      entryFrom(BOTE, { dateWords: { start: 3, end: 9 } }),
      `**1** · **3. Mai 2016**\n> Am **3\\. Mai** sank das Boot. Es war alt.\n${BOTE_NOTES}`,
    ],
    [
      'the day of a report in italics, and that it is one',
      entryFrom({ ...BOTE, body: 'Das Boot sank.' }, { date: { basis: 'report' } }),
      '**1** · *3. Mai 2016* · Tag der Meldung\n> Das Boot sank.\n-# Quelle: Bote · Absatz 1',
    ],
    [
      'that it was announced',
      entryFrom({ ...BOTE, body: 'Das Boot sinkt.' }, { isAnnounced: true }),
      `**1** · **3. Mai 2016** · angekündigt\n> Das Boot sinkt.\n${BOTE_NOTES}`,
    ],
    [
      'a link behind the source, and other sources below',
      entryFrom(
        { ...BOTE, url: 'https://example.org/a_(b)', body: 'Das Boot sank.' },
        { others: [quoteFrom({ publisher: 'dpa_' })] },
      ),
      `**1** · **3. Mai 2016**\n> Das Boot sank.\n${BOTE_NOTES} · [Artikel öffnen](<https://example.org/a_%28b%29>)\n-# +1 weitere Quelle: dpa\\_`,
    ],
    [
      'no link that is too long',
      entryFrom({ ...BOTE, url: `https://example.org/${'a'.repeat(200)}`, body: 'Das Boot sank.' }),
      `**1** · **3. Mai 2016**\n> Das Boot sank.\n${BOTE_NOTES}`,
    ],
  ])('has %s', (_, entry, expected) => check(entry, expected));

  it('quotes its sentence only, with the words of the date where they stand in it', () => {
    const body = 'Es war alt. Am 3. Mai sank das Boot. Es war blau.';
    const { sentence } = entryFrom({ ...BOTE, body });
    const dateWords = { start: 15, end: 21 };
    const entry = entryFrom(
      {},
      { sentence: { ...sentence, span: { start: 12, end: 36 } }, dateWords },
    );
    check(entry, `**1** · **3. Mai 2016**\n> Am **3\\. Mai** sank das Boot.\n${BOTE_NOTES}`);
  });

  it('cuts a long sentence around the words of its date', () => {
    const body = `${'Vorher '.repeat(700)}am 3. Mai ${'nachher '.repeat(700)}Ende.`;
    const start = body.indexOf('3. Mai');
    const entry = entryFrom({ ...BOTE, body }, { dateWords: { start, end: start + 6 } });
    const message = renderTimeline(timelineOf([entry]), CONTEXT);
    const [text = ''] = entriesIn(message);
    expect(text).toMatch(/> … Vorher .*Vorher am \S*3\\\. Mai\S* nachher .*nachher …\n/u);
    expect(body).toContain(quoteIn(text));
  });

  it.each([
    ['the words of its date', { start: 7, end: 13 }],
    ['its first letter, or half of an emoji', undefined],
  ])('underlines nothing of a long sentence, not even %s', (_, dateWords) => {
    const body = `Vorher 3. Mai ${'nachher '.repeat(700)}Ende.`;
    const message = renderTimeline(
      timelineOf([entryFrom({ ...BOTE, body }, { dateWords })]),
      CONTEXT,
    );
    expect(entriesIn(message)[0]).not.toContain('__');
  });
});

describe('renderTimeline', () => {
  it('has title, remarks, line of bars, entries, legend and buttons', () => {
    const entries = [
      entryFrom({ ...BOTE, body: 'Eins.' }),
      entryFrom(
        { ...BOTE, body: 'Zwei.' },
        { date: { first: day('2016-05-05'), last: day('2016-05-05') } },
      ),
    ];
    const message = renderTimeline(timelineOf(entries), CONTEXT);
    const [title, remarks, bars, first, second, legend, ...rest] = textsOf(message);
    expect([title, remarks, bars, rest]).toEqual([
      '### Zeitleiste: Mossul',
      '-# 2 Ereignistage aus 2 Artikeln',
      '-# █▁▁ Artikel je Tag',
      [],
    ]);
    expect([first, second]).toEqual(entriesIn(message));
    expect(legend).toMatch(/^-# Datum = Tag des Ereignisses; .*, Stand 21\. November 2026\.$/);
    expect([message.isPrivate, message.files]).toEqual([false, []]);
    expect(valuesOf(message, 'label')).toEqual(['Als Datei']);
  });

  it('brings the picture with its description instead of the line of bars', () => {
    const data = new Uint8Array([1, 2, 3]);
    const message = renderTimeline(timelineOf([entryFrom(BOTE)]), { ...CONTEXT, chart: data });
    const [description] = valuesOf(message, 'description');
    expect(description).toMatch(/^Balken: Artikel je Tag, 3\. Mai 2016 bis/);
    expect(message.files).toEqual([{ name: 'timeline.png', data, description }]);
    expect(JSON.stringify(message.components)).toContain('"url":"attachment://timeline.png"');
    expect(textsOf(message).join('\n')).not.toMatch(/[▁▂▃▄▅▆▇█]/);
  });

  it('brings neither where no chart is wanted', () => {
    const message = renderTimeline(timelineOf([entryFrom(BOTE), entryFrom(BOTE)]), {
      ...CONTEXT,
      id: { ...CONTEXT.id, withChart: false },
      chart: new Uint8Array([1]),
    });
    expect([message.files, valuesOf(message, 'items')]).toEqual([[], []]);
    expect(textsOf(message).join('\n')).not.toMatch(/[▁▂▃▄▅▆▇█]/);
  });

  it('says that the corpus has changed', () => {
    const message = renderTimeline(timelineOf([entryFrom(BOTE)]), {
      ...CONTEXT,
      isNewVersion: true,
    });
    expect(textsOf(message)[1]).toBe(
      '-# 1 Ereignistag aus 1 Artikel\n-# Das Korpus hat sich seit dieser Nachricht geändert: neu zusammengestellt.',
    );
  });

  it('keeps to the asker what is for the asker alone, and what is nothing', () => {
    const timeline = timelineOf([entryFrom(BOTE)]);
    expect(renderTimeline(timeline, { ...CONTEXT, isPrivate: true }).isPrivate).toBe(true);
    const { topic, scope, step, corrections } = timeline;
    const reason = { kind: 'not-in-corpus', unknownWords: ['*Kobane*'], near: [] } as const;
    const nothing = { kind: 'nothing', topic, scope, step, corrections, reason } as const;
    const message = renderTimeline(nothing, CONTEXT);
    expect(message.isPrivate).toBe(true);
    expect(textsOf(message)).toEqual([
      '### Zeitleiste: Mossul',
      '**Dazu steht nichts im Korpus.**\nKein Artikel enthält „\\*Kobane\\*“.',
      '-# Das Korpus: 5 Artikel, 43 Absätze.',
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [3, 3],
    [9, 3],
  ])('shows for page %d of three the page %d', (page, expected) => {
    const entries = Array.from({ length: 12 }, (_, at) =>
      entryFrom({ ...BOTE, body: `Satz ${at + 1}.` }),
    );
    const message = renderTimeline(timelineOf(entries), {
      ...CONTEXT,
      id: { ...CONTEXT.id, page },
    });
    expect(valuesOf(message, 'label')).toContain(`Seite ${expected}/3`);
    expect(entriesIn(message)[0]).toContain(`**${expected * 5 - 4}** · `);
  });
});
