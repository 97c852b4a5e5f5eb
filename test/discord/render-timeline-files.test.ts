import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTimelineFiles } from '../../src/discord/render-timeline-files.ts';
import type { FullTimeline } from '../../src/discord/timeline-chart.ts';
import { timelineToMarkdown } from '../../src/messages/timeline-to-markdown.ts';
import { timelineToTimelineJs } from '../../src/messages/timeline-to-timelinejs.ts';
import { entryFrom } from '../domain/sample-timeline.ts';

const entry = entryFrom({ headline: 'Boot gesunken', body: 'Das Boot sank bei Größe 9.' });

function timelineOn(topic: string | undefined, count = 1): FullTimeline {
  return {
    kind: 'entries',
    topic,
    scope: { swapped: false, undatedLeftOut: 0 },
    step: 'auto',
    corrections: [],
    entries: Array.from({ length: count }, () => entry),
    found: count,
    articleCount: 1,
    published: [],
  };
}

function filesOf(topic: string | undefined, language: 'de' | 'en' = 'de') {
  return renderTimelineFiles(timelineOn(topic), language).files ?? [];
}

function checkName(topic: string | undefined, expected: string): void {
  expect(filesOf(topic).map(({ name }) => name)).toEqual([`${expected}.md`, `${expected}.json`]);
}

describe('renderTimelineFiles', () => {
  it.each([
    ['a name', 'Mossul', 'zeitleiste-mossul'],
    [
      'umlauts and spaces',
      'Größe des IS, Ägypten & Übersee',
      'zeitleiste-groesse-des-is-aegypten-uebersee',
    ],
    ['accents', 'Région Nord', 'zeitleiste-region-nord'],
    ['signs alone', '../../*?', 'zeitleiste'],
    ['letters of another script alone', 'الموصل', 'zeitleiste'],
    ['the whole corpus', undefined, 'zeitleiste'],
    [
      'a long topic, cut to 40 letters',
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      'zeitleiste-donaudampfschifffahrtsgesellschaftskapit',
    ],
    [
      'a long topic, with no hyphen at its end',
      `${'a'.repeat(39)} b`,
      `zeitleiste-${'a'.repeat(39)}`,
    ],
  ])('names its files after %s', (_, topic, expected) => checkName(topic, expected));

  it('names them in the language of the reader', () => {
    expect(filesOf('Mossul', 'en').map(({ name }) => name)).toEqual([
      'timeline-mossul.md',
      'timeline-mossul.json',
    ]);
  });

  it('holds the timeline as Markdown and for TimelineJS, in UTF-8', () => {
    const [markdown, json] = filesOf('Mossul').map(({ data }) =>
      new TextDecoder('utf-8', { fatal: true }).decode(data),
    );
    expect(markdown).toBe(timelineToMarkdown('Mossul', [entry], 'de'));
    expect(markdown).toContain('Größe');
    expect(JSON.parse(json ?? '')).toEqual(
      JSON.parse(JSON.stringify(timelineToTimelineJs('Mossul', [entry], 'de'))),
    );
    expect(json?.endsWith('}\n')).toBe(true);
  });

  it('says what it brings, to the asker alone, and shows each file', () => {
    const { components, isPrivate } = renderTimelineFiles(timelineOn('*Mossul*', 2), 'de');
    expect(isPrivate).toBe(true);
    expect(components[0].components).toEqual([
      {
        type: 10,
        content: '**Zeitleiste: \\*Mossul\\***\n2 Einträge als Markdown und für TimelineJS.',
      },
      { type: 13, file: { url: 'attachment://zeitleiste-mossul.md' } },
      { type: 13, file: { url: 'attachment://zeitleiste-mossul.json' } },
    ]);
    const [text] = renderTimelineFiles(timelineOn('Mossul'), 'en').components[0].components;
    expect(text).toMatchObject({
      content: '**Timeline: Mossul**\n1 entry as Markdown and for TimelineJS.',
    });
  });

  it('keeps names to small letters, digits and hyphens, and the text short, for any topic', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (topic) => {
        const { components, files = [] } = renderTimelineFiles(timelineOn(topic), 'de');
        for (const { name } of files) {
          expect(name).toMatch(/^zeitleiste(?:-[a-z0-9]+)*\.(?:md|json)$/);
          expect(name.length).toBeLessThanOrEqual(60);
          expect(JSON.stringify(components)).toContain(`"attachment://${name}"`);
        }
        const [text] = components[0].components;
        const content = text && 'content' in text ? text.content : '';
        expect(content.length).toBeLessThan(1000);
      }),
    );
  });
});
