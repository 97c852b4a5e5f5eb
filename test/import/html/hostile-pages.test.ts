import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/draft.ts';
import { MAX_PAGE_LENGTH } from '../../../src/import/html/limits.ts';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { jsonLd, newsPage, PARAGRAPHS } from './pages.ts';

/** Most a page may take here; alone on a machine it is a second. */
const MAX_MS = 20_000;

const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;

/** Pages, and whether the article must be there in spite of all. */
const PAGES: readonly (readonly [string, () => string, 'text' | 'anything'])[] = [
  ['100,000 nested elements', () => '<div class="a">'.repeat(100_000) + ARTICLE, 'text'],
  ['100,000 nested inline elements', () => ARTICLE + '<b><a>'.repeat(50_000), 'text'],
  [
    'elements closed that are not open',
    () => ARTICLE + '<div>'.repeat(2_900) + '</b>'.repeat(900_000),
    'text',
  ],
  ['an entity bomb', () => ARTICLE + '&amp;'.repeat(900_000), 'text'],
  ['nothing but brackets', () => '<'.repeat(4_000_000), 'anything'],
  ['line breaks without end', () => 'Wort<br>'.repeat(500_000), 'anything'],
  ['a million attributes', () => `${ARTICLE}<p ${'a '.repeat(1_000_000)}>x`, 'text'],
  ['a huge attribute', () => `<p title="${'x'.repeat(4_000_000)}">a</p>${ARTICLE}`, 'text'],
  ['null bytes', () => '\0'.repeat(1_000_000) + ARTICLE, 'text'],
  ['35,000 paragraphs', () => ARTICLE.repeat(7_000), 'text'],
  [
    '90,000 headings',
    () => `<title>${'Titel '.repeat(300)}</title>${'<h1>Titel</h1>'.repeat(90_000)}${ARTICLE}`,
    'anything',
  ],
  [
    '90,000 dates',
    () => `${'<div class="date">'.repeat(150)}${'<i class="date">am 3.</i>'.repeat(90_000)}`,
    'anything',
  ],
  ['deep paragraphs', () => '<div class="x">'.repeat(195) + ARTICLE.repeat(800), 'text'],
  ['an open comment', () => `${ARTICLE}<!--${ARTICLE.repeat(5_000)}`, 'text'],
  ['an open script', () => `${ARTICLE}<script>${ARTICLE.repeat(5_000)}`, 'text'],
  [
    'unclosed tags',
    () =>
      newsPage({ body: ARTICLE.replaceAll('</p>', '') }).replace(
        /<\/(?:main|article|body|html)>/g,
        '',
      ),
    'text',
  ],
  ['an open quotation mark', () => `${ARTICLE}<p title="`, 'text'],
  ['broken JSON-LD', () => newsPage({ head: ld('{"@type": "NewsArticle", "headline": ') }), 'text'],
  ['deep JSON-LD', () => newsPage({ head: ld('['.repeat(400_000) + ']'.repeat(400_000)) }), 'text'],
  [
    'wide JSON-LD',
    () =>
      newsPage({ head: jsonLd(Array.from({ length: 50_000 }, () => ({ '@type': 'Article' }))) }),
    'text',
  ],
  ['40,000 JSON-LD scripts', () => newsPage({ head: ld('{}').repeat(40_000) }), 'text'],
  [
    'JSON-LD of wrong types',
    () =>
      newsPage({
        head: jsonLd({
          '@type': 'Article',
          headline: { a: 1 },
          author: [null, 3, [[]]],
          datePublished: 7,
          publisher: [],
        }),
      }),
    'text',
  ],
];

/** The text of a page, or nothing where it gives none; whatever else is thrown is a mistake. */
function textOrFault(html: string): string {
  try {
    return readHtml(html)
      .blocks.map(({ text }) => text)
      .join('\n');
  } catch (error) {
    if (error instanceof ImportError) return '';
    throw error;
  }
}

describe('readHtml: hostile pages', () => {
  it.each(PAGES)('reads %s in bounded time', (_name, page, expected) => {
    const html = page();
    const start = performance.now();
    const text = textOrFault(html);
    expect(performance.now() - start).toBeLessThan(MAX_MS);
    expect(PARAGRAPHS.filter((each) => expected === 'text' && !text.includes(each))).toEqual([]);
  });

  it('refuses a page that is too long', () => {
    expect(() => readHtml('x'.repeat(MAX_PAGE_LENGTH + 1))).toThrow(
      expect.objectContaining({ fault: 'too-large' }),
    );
  });

  it('keeps prototypes as they are', () => {
    const script =
      '{"@type":"NewsArticle","__proto__":{"polluted":1,"headline":"Falsch"},"constructor":{"prototype":{"polluted":1}}}';
    const html = newsPage({
      head: `${ld(script)}<meta name="__proto__" content="x"><meta name="constructor" content="y">`,
    });
    expect(readHtml(html).headline.value).toBe('Neuhafen saniert seine Brücke');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('never runs or quotes a script', () => {
    const active =
      '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran=true"><iframe srcdoc="<script>globalThis.ran=1</script>">RAHMEN</iframe><svg onload="globalThis.ran=1"><script>globalThis.ran=1</script></svg><a href="javascript:globalThis.ran=1">Klick</a><object>RAHMEN</object><noscript>RAHMEN</noscript>';
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>${active}`).join('');
    const all = JSON.stringify(readHtml(newsPage({ head: active, body })));
    expect('ran' in globalThis).toBe(false);
    expect(all).not.toMatch(/globalThis|RAHMEN|javascript:/);
  });

  it('takes no address that runs or hides', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a@b.example.org/x',
      'file:///etc/passwd',
    ])
      expect(readHtml(newsPage({ head: `<link rel="canonical" href="${href}">` })).url.status).toBe(
        'missing',
      );
  });
});
