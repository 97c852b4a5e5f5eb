import { describe, expect, it } from 'vitest';
import { readDateValue } from '../../../src/import/html/read-date-text.ts';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { jsonLd, newsPage } from './pages.ts';

it.each([
  ['2020-02-14', '2020-02-14'],
  ['2020-02-14T23:30:00Z', '2020-02-15'],
  ['2020-07-14T23:30:00+02:00', '2020-07-14'],
  ['2020-02-14T23:30:00', '2020-02-14'],
  ['2020-02-14 08:00:00 +0100', '2020-02-14'],
  ['Fri, 14 Feb 2020 23:30:00 GMT', '2020-02-15'],
  ['20200214', '2020-02-14'],
  ['2020/02/14', '2020-02-14'],
  ['14.02.2020', '2020-02-14'],
  ['14. Februar 2020', '2020-02-14'],
  ['Freitag, 3. Jänner 2020, 18:05 Uhr', '2020-01-03'],
  ['February 14, 2020', '2020-02-14'],
  ['1581722100', '2020-02-15'],
  ['2020-02-30', undefined],
  ['02/14/2020', undefined],
  ['gestern', undefined],
  ['', undefined],
])('reads the day %j', (text, day) => {
  expect(readDateValue(text)).toBe(day);
});

const H1 = '<h1>Neuhafen saniert seine Brücke</h1>';

describe('the rule that fired', () => {
  it.each([
    [
      'JSON-LD datePublished',
      { head: jsonLd({ '@type': 'NewsArticle', datePublished: '2020-02-14' }) },
    ],
    [
      'meta article:published_time',
      { head: '<meta property="article:published_time" content="2020-02-14">' },
    ],
    ['meta date', { head: '<META NAME="date" CONTENT="2020-02-14T10:00:00+01:00">' }],
    [
      'itemprop datepublished',
      { before: `${H1}<span itemprop="datePublished" content="2020-02-14">x</span>` },
    ],
    ['<time>', { before: `${H1}<time datetime="2020-02-14T10:00">vor 3 Tagen</time>` }],
    [
      'address: https://a.example.org/2020/02/14/x',
      { head: '<link rel="canonical" href="https://a.example.org/2020/02/14/x">' },
    ],
    [
      'class "artikel-datum": "14. Februar 2020"',
      { before: `${H1}<div class="artikel-datum">14. Februar 2020</div>` },
    ],
    ['near the headline: "Freitag, 14.2.2020"', { before: `${H1}<p>Freitag, 14.2.2020</p>` }],
  ])('is named: %s', (basis, parts) => {
    expect(readHtml(newsPage(parts)).datePublished).toEqual({
      value: '2020-02-14',
      status: 'given',
      basis,
    });
  });

  it('takes a month where the address has no day', () => {
    const head = '<link rel="canonical" href="https://a.example.org/2020/02/bruecke">';
    expect(readHtml(newsPage({ head })).datePublished.value).toBe('2020-02');
  });

  it.each([
    ['a comment', '<div class="comments"><time datetime="2020-02-14">14.2.2020</time></div>'],
    ['a related article', '<aside><span class="date">14.2.2020</span></aside>'],
    ['the footer', '<footer><span class="date">14.2.2020</span></footer>'],
  ])('does not take the date of %s', (_name, after) => {
    expect(readHtml(newsPage({ after })).datePublished.status).toBe('missing');
  });
});
