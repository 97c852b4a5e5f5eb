import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftBlock, ImportError } from '../../../src/import/draft.ts';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { jsonLd, newsPage, PARAGRAPHS } from './pages.ts';

const texts = (html: string) => readHtml(html).blocks.map(({ text }) => text);
const flat = (text: string) => text.replace(/\s+/g, '');

/** The blocks of a page, none where it has no text; whatever else is thrown is a mistake. */
function blocksOf(html: string): readonly DraftBlock[] {
  try {
    return readHtml(html).blocks;
  } catch (error) {
    if (error instanceof ImportError) return [];
    throw error;
  }
}
const removed = (html: string) =>
  readHtml(html).removed.map(({ kind, text }) => `${kind}: ${text}`);

describe('readHtml: body', () => {
  it('keeps the paragraphs in order, without menu, headline and footer', () => {
    expect(texts(newsPage())).toEqual(PARAGRAPHS);
  });

  it('keeps subheadings as blocks of their own', () => {
    const [one, two, three, four] = PARAGRAPHS;
    const body = `<p>${one}</p><p>${two}</p><h2>Kritik an der Vergabe</h2><p>${three}</p><p><b>Sperrung ab März</b></p><p>${four}</p>`;
    const subheadings = readHtml(newsPage({ body })).blocks.filter(
      ({ kind }) => kind === 'subheading',
    );
    expect(subheadings.map(({ text }) => text)).toEqual([
      'Kritik an der Vergabe',
      'Sperrung ab März',
    ]);
  });

  it('flattens inline markup, blanks, soft hyphens and single line breaks', () => {
    const body = `<p>Die <b>Hänge\u00ADbrücke</b>\n\u00A0 über die<br>Wieme ${PARAGRAPHS[0]}</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
    expect(texts(newsPage({ body }))[0]).toMatch(/^Die Hängebrücke über die Wieme Der/);
  });

  it('cuts paragraphs at two line breaks', () => {
    const body = `<div>${PARAGRAPHS.join('<br><br/>')}</div>`;
    expect(texts(newsPage({ body }))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['share', '<p>Artikel teilen</p>'],
    ['advertisement', '<p>Unser Newsletter: jetzt kostenlos abonnieren</p>'],
    ['related', '<p>Mehr zum Thema: Die Brücken der Wieme</p>'],
    [
      'byline',
      '<div class="author-box"><p>Erika Muster schreibt seit Jahren über Brücken.</p></div>',
    ],
    ['advertisement', '<p>Anzeige</p>'],
    ['donation', '<p>Jetzt spenden für freien Journalismus</p>'],
    ['other', '<p>An dieser Stelle finden Sie einen externen Inhalt von Beispielnetz.</p>'],
  ])('takes out and reports furniture: %s', (kind, line) => {
    const [one, two, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const html = newsPage({ body: [one, two, line, ...rest].join('\n') });
    const text = line.replace(/<[^>]*>/g, '');
    expect(texts(html)).toEqual(PARAGRAPHS);
    expect(
      removed(html).some((entry) => entry.startsWith(`${kind}:`) && entry.includes(text)),
    ).toBe(true);
  });

  it('puts captions and their credits apart', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>Die Brücke im Herbst. Foto: Max Beispiel/Agentur</figcaption></figure>';
    const draft = readHtml(newsPage({ before: `<h1>Neuhafen saniert seine Brücke</h1>${figure}` }));
    expect(draft.captions).toEqual([
      { text: 'Die Brücke im Herbst.', credit: 'Max Beispiel/Agentur' },
    ]);
    expect(draft.blocks).toHaveLength(PARAGRAPHS.length);
  });

  it('takes the text of JSON-LD where the page prints much less', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      articleBody:
        PARAGRAPHS.join('\n') + '\n<p>Mit <b>Auszeichnung</b><script>alert(1)</script></p>',
    });
    const html = newsPage({ head, body: '<p>Bitte melden Sie sich an.</p>' });
    expect(texts(html)).toEqual([...PARAGRAPHS, 'Mit Auszeichnung']);
  });

  it('reports everything else that the page prints', () => {
    const html = newsPage({ after: '<div><p>Ganz etwas anderes</p></div>' });
    expect(removed(html).join('\n')).toMatch(
      /Startseite\nPolitik[^]*Ganz etwas anderes[^]*Impressum/,
    );
  });

  it.each(['', '   ', '<html></html>', '<script>x()</script>', '\0\0\0'])(
    'finds no text in %j',
    (html) => {
      expect(() => readHtml(html)).toThrow(expect.objectContaining({ fault: 'no-text' }));
    },
  );
});

describe('readHtml: fields', () => {
  it('gives each field its status and basis', () => {
    const head = `<link rel="canonical" href="https://www.wiemebote.example.org/a/bruecke?utm_source=x&id=7#top">
<meta property="og:description" content="Zwölf Millionen Euro für eine alte Brücke: Neuhafen hat entschieden, und zwar gegen den Neubau.">
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': '#org', name: 'Wiemebote' },
    {
      '@type': ['NewsArticle'],
      headline: 'Neuhafen saniert seine Br&uuml;cke',
      datePublished: '2021-03-09T23:30:00Z',
      dateModified: '2021-03-11',
      publisher: { '@id': '#org' },
      author: [{ '@type': 'Person', name: 'Erika Muster' }, { name: 'dpa' }, 'XYZ'],
      articleSection: 'Politik',
      isAccessibleForFree: 'False',
    },
  ],
})}`;
    const before =
      '<h1>Neuhafen saniert seine Brücke</h1><p class="lead">Zwölf Millionen Euro für eine alte Brücke: Neuhafen hat entschieden, und zwar gegen den Neubau.</p>';
    const draft = readHtml(newsPage({ head, before }));
    expect(draft).toMatchObject({
      headline: {
        value: 'Neuhafen saniert seine Brücke',
        status: 'given',
        basis: 'JSON-LD headline',
      },
      kicker: { value: 'Politik', basis: 'JSON-LD articleSection' },
      description: { status: 'given', basis: 'og:description, printed' },
      // 23:30 UTC is the next day in Berlin.
      datePublished: { value: '2021-03-10', status: 'given', basis: 'JSON-LD datePublished' },
      dateModified: { value: '2021-03-11' },
      publisher: { value: 'Wiemebote', basis: 'JSON-LD publisher' },
      author: { value: ['Erika Muster', 'xyz'], status: 'given' },
      agencies: { value: ['dpa'], status: 'given' },
      url: { value: 'https://www.wiemebote.example.org/a/bruecke?id=7', basis: 'canonical' },
      isAccessibleForFree: false,
    });
    expect(draft.rawUrl).toContain('utm_source');
    expect(draft.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  it('leaves missing what nobody gave', () => {
    const draft = readHtml(newsPage());
    for (const field of [
      'kicker',
      'description',
      'datePublished',
      'dateModified',
      'publisher',
      'author',
      'agencies',
      'url',
    ] as const)
      expect(draft[field].status, field).toBe('missing');
    expect(draft.isAccessibleForFree).toBeUndefined();
  });

  it('works the publisher out from the host', () => {
    const head = '<link rel="canonical" href="https://www.wiemebote.example.org/a">';
    expect(readHtml(newsPage({ head })).publisher).toMatchObject({
      value: 'wiemebote.example.org',
      status: 'inferred',
    });
  });

  it.each([
    ['de', PARAGRAPHS.join(' '), 'de-DE', 'inferred'],
    ['de-DE', PARAGRAPHS.join(' '), 'de-DE', 'given'],
    ['de-CH', PARAGRAPHS.join(' '), 'de-CH', 'given'],
    [
      '',
      PARAGRAPHS.join(' ').replaceAll('ß', 'ss') + ' Die grosse Strasse bleibt ausser Betrieb.',
      'de-CH',
      'inferred',
    ],
    ['en', PARAGRAPHS.join(' '), 'de-DE', 'inferred'],
    ['fr', PARAGRAPHS.join(' '), 'fr', 'given'],
  ])('reads the language %j', (lang, text, value, status) => {
    const body = `<p>${text}</p><p>${text}</p>`;
    expect(readHtml(newsPage({ lang, body })).inLanguage).toMatchObject({ value, status });
  });

  it('finds agencies in the credit at the end', () => {
    const body = `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<p>(dpa/AFP)</p>`;
    const draft = readHtml(newsPage({ body }));
    expect(draft.agencies.value).toEqual(['dpa', 'AFP']);
    expect(draft.blocks.at(-1)?.text).toBe(PARAGRAPHS.at(-1));
  });
});

describe('readHtml: any page', () => {
  const word = fc.constantFrom('Brücke', 'Rat,', 'und', 'Euro.', 'sagte', '„Nein“', 'ss', '&amp;');
  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="teaser">',
    '</div>',
    '<b>',
    '<br>',
    '<br><br>',
    '<ul><li>',
    '<h2>',
    '</h2>',
    '<a href="#">',
    '<figure>',
    '<table><td>',
    '<script>GEHEIM()</script>',
    '<style>GEHEIM{}</style>',
    '<iframe>GEHEIM</iframe>',
    '<img onerror="GEHEIM">',
    '<!-- GEHEIM -->',
    '<svg><script>GEHEIM',
    '</svg>',
    '<p title="',
    '<template>GEHEIM</template>',
    '\0',
    '<p hidden>GEHEIM</p>',
  );

  it('has only text of the page in its blocks, no tag and no script', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: word }, markup), { maxLength: 120 }),
        (parts) => {
          const html = `<body>${parts.join(' ')} ${PARAGRAPHS[0]}</body>`;
          const blocks = blocksOf(html);
          // What a page prints, the plainest way: its markup without everything in angle brackets.
          const plain = flat(
            html
              .replace(/<[^>]*>/g, '')
              .replaceAll('\0', '')
              .replaceAll('&amp;', '&'),
          );
          for (const { text } of blocks) {
            expect(text).not.toMatch(/[<>]|GEHEIM/);
            expect(text).toBe(text.replace(/\s+/g, ' ').trim());
            expect(text).not.toBe('');
            for (const piece of text.split(' ')) expect(plain).toContain(flat(piece));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
