import { expect, it } from 'vitest';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { jsonLd, newsPage } from './pages.ts';

const og = (title: string) => `<meta property="og:title" content="${title}">`;
const page = (title: string, rest = '', before = '<h2>Nichts</h2>') =>
  newsPage({ head: rest, before }).replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`);

it.each([
  [
    'JSON-LD headline',
    page('x', jsonLd({ '@type': 'Article', headline: 'A &amp; B ver\u00ADeint' }) + og('Anders')),
    'A & B vereint',
  ],
  ['og:title', page('x', og('Neue Brücke &amp;quot;Wieme&amp;quot;')), 'Neue Brücke "Wieme"'],
  [
    'og:title',
    page('x', `${og('Neue Brücke - Wiemebote')}<meta property="og:site_name" content="Wiemebote">`),
    'Neue Brücke',
  ],
  [
    'heading in <title>',
    page(
      'Wiemebote: Stadt baut neue Brücke – Politik',
      '',
      '<h1>Wiemebote</h1><h2>Stadt baut neue Brücke</h2>',
    ),
    'Stadt baut neue Brücke',
  ],
  ['<h1>', page('Wiemebote', '', '<h1>Stadt baut neue Brücke</h1>'), 'Stadt baut neue Brücke'],
  ['<title>', page('Stadt baut Brücke'), 'Stadt baut Brücke'],
])('takes the headline from %s', (basis, html, value) => {
  expect(readHtml(html).headline).toEqual({ value, status: 'given', basis });
});
