import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { type Draft, ImportError } from '../../src/import/draft.ts';
import { readSource } from '../../src/import/read-source.ts';
import { readJson } from '../../src/import/structured/read-json.ts';
import { toldFault } from './told-fault.ts';

/** `headline · date · publisher · authors · address | text`, `–` for a missing one; an error as its message. */
function show(one: Draft | ImportError): string {
  if (one instanceof ImportError) return toldFault(one);
  const { headline, datePublished, publisher, author, url, blocks } = one;
  const fields = [headline, datePublished, publisher, author, url].map(({ value }) =>
    typeof value === 'string' ? value : value?.join('+') || '–',
  );
  return `${fields.join(' · ')} | ${blocks.map(({ text }) => text).join(' ¶ ')}`;
}

/** What is read of a text, an article a line; what is wrong with one that has none. */
function read(json: string, reader: (json: string) => readonly (Draft | ImportError)[] = readJson) {
  try {
    return reader(json).map(show);
  } catch (error) {
    return error instanceof ImportError ? [toldFault(error)] : error;
  }
}

const check = (value: unknown, expected: readonly string[]) => {
  expect(read(JSON.stringify(value))).toEqual(expected);
  expect(read(JSON.stringify(value, null, 2))).toEqual(expected);
};

const A = { title: 'A', text: 'Eins.' };
const B = { headline: 'B', articleBody: 'Zwei.\n\nDrei.', date: '2020-02-14' };
const BOTH = ['A · – · – · – · – | Eins.', 'B · 2020-02-14 · – · – · – | Zwei. ¶ Drei.'];

const NEWS = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle', 'ReportageNewsArticle'],
  headline: 'N',
  datePublished: '2020-02-14T18:05:00+01:00',
  publisher: { '@type': 'Organization', name: 'Bote' },
  author: [{ '@type': 'Person', name: 'Ada' }, 'Max'],
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/n' },
  isAccessibleForFree: 'False',
  articleBody: 'Text.',
};
const READ_NEWS = 'N · 2020-02-14T18:05:00+01:00 · Bote · Ada+Max · https://example.org/n | Text.';

describe('readJson', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['one article', A, BOTH.slice(0, 1)],
    ['an array', [A, B], BOTH],
    ['articles', { articles: [A, B] }, BOTH],
    ['items', { count: 2, items: [A, B], tags: ['x'] }, BOTH],
    ['data', { data: [A, B] }, BOTH],
    ['results', { results: [A, B], next: null }, BOTH],
    ['results in a response', { response: { status: 'ok', results: [A, B] } }, BOTH],
    ['one article in a wrapper', { data: A }, BOTH.slice(0, 1)],
    ['an article with lists of its own', { ...A, items: [B], data: [B] }, BOTH.slice(0, 1)],
    ['an article of schema.org', NEWS, [READ_NEWS]],
    [
      'several graphs',
      [{ '@graph': [NEWS] }, { '@graph': [A] }],
      [READ_NEWS, 'A · – · – · – · – | Eins.'],
    ],
  ])('reads %s', (_name, value, expected) => {
    check(value, expected);
  });

  it("takes articles out of schema.org's graph, with the names that stand beside them", () => {
    check(
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': '#page', name: 'Seite', description: 'Von der Seite.' },
          {
            ...NEWS,
            '@type': 'NewsArticle',
            publisher: { '@id': '#bote' },
            author: [{ '@id': '#ada' }, { '@id': '#nobody' }],
          },
          { '@type': 'Organization', '@id': '#bote', name: 'Bote' },
          { '@type': 'Person', '@id': '#ada', name: 'Ada' },
          { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'x' }] },
        ],
      },
      [READ_NEWS.replace('+Max', '')],
    );
    expect(readJson(JSON.stringify(NEWS))).toMatchObject([{ isAccessibleForFree: false }]);
  });

  it('hands a JSON Feed to the reader of feeds, wherever its version stands', () => {
    const items = [
      { id: '1', title: 'Eis', content_html: '<p>A.</p>', authors: [{ name: 'Ada' }] },
    ];
    const version = 'https://jsonfeed.org/version/1.1';
    check({ title: 'Seeblatt', items, version }, ['Eis · – · Seeblatt · Ada · – | A.']);
  });

  it('says where each field comes from', () => {
    expect(readJson(JSON.stringify([A, B]))[1]).toMatchObject({
      headline: { status: 'given', basis: 'item 2 headline' },
      publisher: { status: 'missing' },
    });
  });

  it('tells of bad items by their number and reads the others', () => {
    check(
      [A, 7, null, 'x', [B], { title: 'H' }, { text: {} }, B, { ...A, url: 'javascript:x' }],
      [
        ...BOTH.slice(0, 1),
        'not-json: item 2: no object',
        'not-json: item 3: no object',
        'not-json: item 4: no object',
        'not-json: item 5: no object',
        'no-text: item 6',
        'no-text: item 7',
        ...BOTH.slice(1),
        ...BOTH.slice(0, 1),
      ],
    );
  });

  it.each([
    ['an empty array', '[]', 'no-text: no item'],
    ['a graph without articles', '{"@graph": [{"@type": "WebSite"}]}', 'no-text: no item'],
    ['an empty object', '{}', 'no-text: item 1'],
    ['an empty list in an object', '{"items": []}', 'no-text: item 1'],
    ['a number', '5', 'not-json: item 1: no object'],
    ['nothing', 'null', 'not-json: item 1: no object'],
    ['NaN', '{\n  "text": "A",\n  "date": NaN\n}', 'not-json: line 3, column 11'],
    ['a file that breaks off', '[{"text": "A"},\n{"text": "B', 'not-json: line 2, column 12'],
    ['a comma too many', '[{"text": "A"},]', 'not-json: line 1, column 16'],
  ])('refuses %s', (_name, json, expected) => {
    expect(read(json)).toEqual([expected]);
  });

  it('takes no field from a key that is called __proto__', () => {
    const json =
      '{"__proto__": {"title": "X", "items": [{"text": "X"}]}, "text": "A", "author": {"__proto__": {"name": "X"}}}';
    expect(read(json)).toEqual(['– · – · – · – · – | A']);
    expect(read(`[${json}, {"__proto__": {"text": "X"}}]`)).toEqual([
      '– · – · – · – · – | A',
      'no-text: item 2',
    ]);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it.each([
    ['arrays', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-json: item 1: no object'],
    ['wrappers', `${'{"data":'.repeat(100_000)}{}${'}'.repeat(100_000)}`, 'no-text: item 1'],
    ['brackets without an end', '['.repeat(200_000), 'not-json: line 1, column 200001'],
    [
      'a value of an article',
      `{"text": "A", "author": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      '– · – · – · – · – | A',
    ],
  ])('is not led astray by deeply nested %s', (_name, json, expected) => {
    expect(read(json)).toEqual([expected]);
  });

  it('looks for a list in four objects at most', () => {
    check({ data: { data: { data: { items: [A] } } } }, BOTH.slice(0, 1));
    check({ data: { data: { data: { data: { items: [A] } } } } }, ['no-text: item 1']);
  });

  it('reads ten thousand items, and no more', () => {
    const items = Array.from({ length: 10_000 }, () => A);
    expect(readJson(JSON.stringify(items))).toHaveLength(10_000);
    check([...items, B], ['too-large: 10,001 items, at most 10,000']);
  });
});

/** Reads a text as a file of this name. */
const sourceOf = (text: string, name: string) => (): readonly (Draft | ImportError)[] =>
  readSource({ name, bytes: Buffer.from(text) }, 'auto');

describe('readSource', () => {
  it.each([
    ['many lines', JSON.stringify(A, null, 2), 'a.json'],
    ['one line', JSON.stringify(A), 'a.json'],
    ['a byte order mark', `\uFEFF${JSON.stringify([A], null, 1)}`, 'a.JSON'],
    ['line ends of Windows', JSON.stringify(A, null, 2).replaceAll('\n', '\r\n'), 'a.json'],
    ['standard input', JSON.stringify([A], null, 2), ''],
    ['JSON Lines', `${JSON.stringify(A)}\n`, 'a.jsonl'],
  ])('reads an article of %s', (_name, text, name) => {
    expect(read('', sourceOf(text, name))).toEqual(BOTH.slice(0, 1));
  });

  it('names line and column of what is no JSON', () => {
    expect(read('', sourceOf('{\n  "text": "A"\n  "date": 1\n}', 'a.json'))).toEqual([
      'not-json: line 3, column 3',
    ]);
  });
});
