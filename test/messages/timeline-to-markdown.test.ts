import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../src/domain/timeline.ts';
import { timelineToMarkdown } from '../../src/messages/timeline-to-markdown.ts';
import { entryFrom, type Fields } from '../domain/sample-timeline.ts';

const BOTE: Fields = {
  headline: 'Boot gesunken',
  publisher: 'Bote',
  datePublished: '2016-05-04',
  body: 'Das Boot sank. Es war alt.',
};

/** The document's lines; the white space at their ends is a line break of Markdown. */
function linesOf(entries: readonly TimelineEntry[], topic?: string): string[] {
  return timelineToMarkdown(topic, entries, 'de').split('\n');
}

/** What Markdown shows of a line without marks: a backslash before a sign is not seen, before a letter it is. */
function shown(line: string | undefined): string {
  return (line ?? '').trim().replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** What makes a block of a line, whatever stands above it. Source: CommonMark 0.31, "Leaf blocks", "Container blocks". */
const BLOCK_START =
  /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|={1,}\s*$|[-_*\s]{3,}$|`{3}|~{3}|<|\|)/;

/** Expects one line for the sentence and one for the source, both plain text, and the sentence to be read as it is. */
function check(fields: Fields): void {
  const entry = entryFrom(fields);
  const [title, blank, when, sentence, source, ...rest] = linesOf([entry], 'Boot');
  expect([title, blank, when, rest]).toEqual([
    '# Zeitleiste: Boot',
    '',
    '- **3. Mai 2016**  ',
    [''],
  ]);
  for (const line of [sentence, source]) expect(line?.trim()).not.toMatch(BLOCK_START);
  expect(sentence).toMatch(/^ {2}\S.* {2}$/u);
  expect(shown(sentence)).toBe(entry.sentence.paragraph.text);
  const { headline, publisher, url } = entry.sentence.article;
  const link = url === undefined ? '' : `](<${url}>)`;
  const plain = (source ?? '')
    .replace(link, '')
    .replace(/^ {2}\[/, url === undefined ? '$&' : '  ');
  expect(shown(plain).split(' · erschienen')[0]).toBe(`${headline} · Quelle: ${publisher}`);
  for (const line of [sentence, plain]) expect(signsIn(line)).toEqual([]);
}

/** Signs that mean something to Markdown within a line, and that no backslash disarms. */
function signsIn(line: string | undefined): string[] {
  return (line ?? '').replace(/\\[!-/:-@[-`{-~]/g, '').match(/[*_`~[\]<>|&!]/g) ?? [];
}

describe('timelineToMarkdown', () => {
  it('is a list of dated sentences with their sources', () => {
    const first = entryFrom(BOTE);
    const second = entryFrom(
      { ...BOTE, url: 'https://example.org/a' },
      { isAnnounced: true, others: [entryFrom({ publisher: 'dpa' }).sentence] },
    );
    const span = { start: 0, end: 14 };
    const cut = { ...second, sentence: { ...second.sentence, span } };
    expect(timelineToMarkdown('Boot', [first, cut], 'de')).toBe(
      [
        '# Zeitleiste: Boot',
        '',
        '- **3. Mai 2016**  ',
        '  Das Boot sank. Es war alt.  ',
        '  Boot gesunken · Quelle: Bote · erschienen 4. Mai 2016 · Absatz 1',
        '- **3. Mai 2016 (angekündigt)**  ',
        '  Das Boot sank.  ',
        '  [Boot gesunken](<https://example.org/a>) · Quelle: Bote · erschienen 4. Mai 2016 · Absatz 1 · +1 weitere Quelle: dpa',
        '',
      ].join('\n'),
    );
  });

  it('speaks English, too, and names the whole corpus where there is no topic', () => {
    const text = timelineToMarkdown(undefined, [entryFrom(BOTE)], 'en');
    expect(text).toContain('# Timeline: the whole corpus\n\n- **May 3, 2016**  \n');
    expect(text).toContain('  Boot gesunken · Source: Bote · published May 4, 2016');
  });

  it('is its title alone where there are no entries', () => {
    expect(timelineToMarkdown('Boot', [], 'de')).toBe('# Zeitleiste: Boot\n\n');
  });

  it.each([
    ['a heading', '# Boot'],
    ['a quote', '> Boot'],
    ['a list with a hyphen', '- Boot'],
    ['a list with a plus', '+ Boot'],
    ['a list with a star', '* Boot'],
    ['a line', '---'],
    ['bold and italics', '**Boot** _sank_'],
    ['a link', '[Boot](https://evil.example)'],
    ['a picture', '![Boot](https://evil.example/a.png)'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['an entity', '&lt; &amp;'],
    ['code', '`Boot` ```'],
    ['a table', '| Boot |'],
    ['a line that was struck out', '~~Boot~~'],
    ['backslashes', 'Boot\\ \\*Boot\\* \\'],
  ])('shows as plain text what would be %s', (_, body) =>
    check({ ...BOTE, lede: body, headline: `Kopf ${body}` }),
  );

  it('shows any text as it is, in one line', () => {
    const parts = [
      '#',
      '>',
      '-',
      '+',
      '*',
      '1.',
      '2)',
      '===',
      '---',
      '```',
      '~~~',
      '|',
      '<b>',
      '&lt;',
      '\\',
    ];
    const word = fc.oneof(
      fc.constantFrom(...parts, '[a](b)', '![a](b)', '](<', '>)', '**', '_', 'Boot', '😀'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    );
    const words = fc
      .array(word, { maxLength: 12 })
      .map((list) => `Am ${list.join(' ')}`.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(words, words, words, (body, headline, publisher) => {
        check({ ...BOTE, body, headline, publisher });
        check({ ...BOTE, body, headline, publisher, url: 'https://example.org/a' });
        const [title] = linesOf([], body);
        expect(shown(title)).toBe(`# Zeitleiste: ${body}`);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps an address within its link', () => {
    const url = new URL('https://example.org/a_(b)>c<d e[f]').href;
    const line = linesOf([entryFrom({ ...BOTE, url })])[4] ?? '';
    expect(line).toMatch(/^ {2}\[Boot gesunken\]\(<https:\/\/example\.org\/a_\(b\)[^<>\s]+>\) · /);
  });

  it.each(['3. Mai 2016: Das Boot sinkt.', '3) Das Boot sinkt.'])(
    'shows a number at the beginning of a sentence as it is: %s',
    (body) => check({ ...BOTE, body }),
  );

  it('shows a line of equals signs as plain text', () => check({ ...BOTE, body: '===' }));

  it.each(['- Boot', '+ Boot', '1. Mai in Husum', '1) Boot'])(
    'shows a headline without a link as plain text: %s',
    (headline) => check({ ...BOTE, headline }),
  );

  it('links to the address of the article, whatever signs it holds', () => {
    const url = new URL('https://example.org/Größe a').href;
    expect(linesOf([entryFrom({ ...BOTE, url })])[4]).toContain(
      '(<https://example.org/Gr%C3%B6%C3%9Fe%20a>)',
    );
  });
});
