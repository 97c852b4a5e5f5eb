import { describe, expect, it } from 'vitest';
import { type Draft, ImportError } from '../../src/import/draft.ts';
import { readFeed } from '../../src/import/structured/read-feed.ts';
import { readJsonLines } from '../../src/import/structured/read-json-lines.ts';
import { toldFault } from './told-fault.ts';

/** One line an article: its fields, `–` for a missing one; then its text, subheadings marked. */
function show(read: Draft | ImportError): string {
  if (read instanceof ImportError) return toldFault(read);
  const { headline, datePublished, publisher, author, url, inLanguage, blocks } = read;
  const fields = [headline, datePublished, publisher, author, url, inLanguage].map(({ value }) =>
    typeof value === 'string' ? value : value?.join('+') || '–',
  );
  const text = blocks.map((block) =>
    block.kind === 'subheading' ? `## ${block.text}` : block.text,
  );
  return `${fields.join(' · ')} | ${text.join(' ¶ ')}`;
}

/** What is wrong with a source that has no article. */
function faultOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof ImportError ? toldFault(error) : error;
  }
}

const checkLine = (line: unknown, expected: string) =>
  expect(readJsonLines(JSON.stringify(line)).map(show)).toEqual([expected]);

const checkFeed = (feed: string, expected: readonly string[]) =>
  expect(readFeed(feed).map(show)).toEqual(expected);

const rss = (items: string, language = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bote</title>${language}${items}</channel></rss>`;

describe('readJsonLines', () => {
  it.each([
    [
      'names of schema.org',
      { headline: 'H', datePublished: '2020-02-14', articleBody: 'A.\n\nB.', inLanguage: 'en' },
      'H · 2020-02-14 · – · – · – · en | A. ¶ B.',
    ],
    [
      'everyday names',
      {
        title: 'H',
        date: '2016-01',
        source: 'Bote',
        text: 'A',
        authors: ['x', 'y'],
        link: 'https://example.org/a',
      },
      'H · 2016-01 · Bote · x+y · https://example.org/a · de-DE | A',
    ],
    [
      'other names for text and date',
      { title: 'H', published: '2016', body: 'A', author: 'x', publisher: { name: 'Bote' } },
      'H · 2016 · Bote · x · – · de-DE | A',
    ],
    [
      'HTML, without its scripts',
      { title: 'H', content: '<p>1 &lt; 2</p><h2>Oben</h2><script>x()</script><p>B<br>C</p>' },
      'H · – · – · – · – · de-DE | 1 < 2 ¶ ## Oben ¶ B C',
    ],
    ['signs that are no tags', { text: 'a < b > c' }, '– · – · – · – · – · de-DE | a < b > c'],
    ['numbers', { title: 7, date: 2016, text: 'A' }, '7 · 2016 · – · – · – · de-DE | A'],
    [
      'a German date with a time',
      { text: 'A', date: '20.01.2016 11:00' },
      '– · 2016-01-20 · – · – · – · de-DE | A',
    ],
    ['a lede alone as the text', { description: 'A.' }, '– · – · – · – · – · de-DE | A.'],
    [
      'values of the wrong kind',
      { title: {}, date: [], text: 'A' },
      '– · – · – · – · – · de-DE | A',
    ],
    ['a line without text', { title: 'H' }, 'no-text: line 1'],
    ['names that are no own ones', { __proto__: null, text: 'A' }, '– · – · – · – · – · de-DE | A'],
  ])('reads %s', (_name, line, expected) => {
    checkLine(line, expected);
  });

  it.each([
    ['date', 'gestern'],
    ['date', '31.02.2016'],
    ['url', 'javascript:alert(1)'],
  ])('tells of a %s that it cannot read: %s', (name, text) => {
    const [draft] = readJsonLines(JSON.stringify({ text: 'A', [name]: text }));
    expect(draft).toMatchObject({
      datePublished: { status: 'missing' },
      url: { status: 'missing' },
      removed: [{ kind: name, text }],
    });
  });

  it('says where each field comes from', () => {
    const [draft] = readJsonLines('\n{"title": "H", "text": "A"}\n');
    expect(draft).toMatchObject({
      headline: { status: 'given', basis: 'line 2 headline' },
      inLanguage: { status: 'inferred', basis: 'default' },
    });
  });

  it.each([
    ['https://example.org/a?utm_source=x', 'https://example.org/a?utm_source=x'],
    ['https://example.org/a', undefined],
  ])('keeps the address as it stood where it was cleaned: %s', (url, rawUrl) => {
    const [draft] = readJsonLines(JSON.stringify({ text: 'A', url }));
    expect(draft).toMatchObject({ url: { value: 'https://example.org/a' }, rawUrl });
  });

  it('names broken lines by their number and reads the others', () => {
    const lines = ['{"text":"A"}', '{', '', '[1]', 'null', '"x"', '{"text":"B"}\r', '{"text":" "}'];
    expect(readJsonLines(lines.join('\n')).map(show)).toEqual([
      '– · – · – · – · – · de-DE | A',
      'not-json: line 2',
      'not-json: line 4: no object',
      'not-json: line 5: no object',
      'not-json: line 6: no object',
      '– · – · – · – · – · de-DE | B',
      'no-text: line 8',
    ]);
  });

  it('refuses a source of blank lines', () => {
    expect(faultOf(() => readJsonLines('\n \n'))).toBe('no-text');
  });
});

describe('readFeed', () => {
  it('reads RSS, whole texts before teasers', () => {
    const items = [
      '<item><title>Gr&#252;n &amp; Öl</title><link>https://example.org/a?utm_source=x</link><pubDate>Sat, 26 Sep 2015 23:30:00 +0000</pubDate><description>&lt;p&gt;Kurz &lt;b&gt;fett&lt;/b&gt;&lt;/p&gt;</description><content:encoded><![CDATA[<p>Eins.</p><h2>Oben</h2><p>Zwei &amp; drei.</p><script>x()</script>]]></content:encoded></item>',
      '<item><title>T</title><pubDate>20.01.2016 11:00</pubDate><description>Anriss.</description></item>',
      '<item><title>Leer</title></item>',
    ];
    const feed = rss(items.join(''), '<language>de-AT</language>');
    checkFeed(feed, [
      'Grün & Öl · 2015-09-27 · Bote · – · https://example.org/a · de-AT | Eins. ¶ ## Oben ¶ Zwei & drei.',
      'T · 2016-01-20 · Bote · – · – · de-AT | Anriss.',
      'no-text: item 3',
    ]);
    expect(readFeed(feed)[0]).toMatchObject({ description: { value: 'Kurz fett' } });
  });

  it('leaves a date unknown that it cannot read, and says so', () => {
    const [draft] = readFeed(
      rss('<item><pubDate>gestern</pubDate><description>A</description></item>'),
    );
    expect(draft).toMatchObject({
      datePublished: { value: undefined, status: 'missing' },
      removed: [{ kind: 'date', text: 'gestern' }],
    });
  });

  it('reads Atom', () => {
    checkFeed(
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Seeblatt</title><entry><title>Eis</title><link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/b"/><published>2020-02-14T18:05:00+01:00</published><author><name>Max</name></author><summary>Kurz</summary><content type="html">&lt;p&gt;Lang.&lt;/p&gt;</content></entry></feed>',
      ['Eis · 2020-02-14T18:05:00+01:00 · Seeblatt · Max · https://example.org/b · de-DE | Lang.'],
    );
  });

  it('reads JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Seeblatt',
      language: 'de-CH',
      items: [
        {
          id: '1',
          url: 'https://example.org/c',
          title: 'Eis',
          content_html: '<p>A.</p>',
          authors: [{ name: 'Ada' }],
        },
        { id: '2', content_text: 'A.\n\nB.', date_published: '2020-02-14T00:30:00+01:00' },
      ],
    };
    checkFeed(JSON.stringify(feed), [
      'Eis · – · Seeblatt · Ada · https://example.org/c · de-CH | A.',
      '– · 2020-02-14T00:30:00+01:00 · Seeblatt · – · – · de-CH | A. ¶ B.',
    ]);
  });

  it('reads RDF', () => {
    checkFeed(
      '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Bote</title></channel><item rdf:about="https://example.org/d"><title>Eis</title><link>https://example.org/d</link><description>A.</description><dc:date>2019-03-03</dc:date></item></rdf:RDF>',
      ['Eis · 2019-03-03 · Bote · – · https://example.org/d · de-DE | A.'],
    );
  });

  it.each([
    ['nothing', '', 'not-xml: '],
    ['a web page', '<html></html>', 'not-xml: '],
    ['other JSON', '{"a":1}', 'not-xml: '],
    ['half a feed', '<rss version="2.0"><channel><item>', ''],
    ['half a JSON Feed', '{"version":"https://jsonfeed.org/version/1","items":', 'not-xml: '],
    ['a feed without items', rss(''), 'no-text: no item'],
  ])('refuses %s', (_name, feed, expected) => {
    expect(faultOf(() => readFeed(feed).map(show))).toEqual(expect.stringContaining(expected));
  });

  it('refuses entities that multiply', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><description>&b;</description></item>')}`;
    expect(faultOf(() => readFeed(bomb))).toBe(
      'not-xml: entities of its own (<!ENTITY) are not read',
    );
  });

  it('reads ten thousand items, and no more', { timeout: 20_000 }, () => {
    const items = Array.from(
      { length: 10_000 },
      (_, place) =>
        `<item><title>T${place}</title><description>&lt;p&gt;A&lt;/p&gt;</description></item>`,
    );
    expect(readFeed(rss(items.join('')))).toHaveLength(10_000);
    const more = rss([...items, items[0]].join(''));
    expect(faultOf(() => readFeed(more))).toBe('too-large: 10,001 items, at most 10,000');
  });
});
