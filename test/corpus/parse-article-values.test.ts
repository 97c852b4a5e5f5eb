import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { decodeSourceText } from '../../src/corpus/source-text.ts';
import type { Article } from '../../src/domain/article.ts';
import { day } from '../domain/sample-article.ts';

const TODAY = day('2026-01-01');

/** What files are made of, and what breaks them. */
const PIECES = [
  '---\n',
  '---js\n',
  'id: a\n',
  'headline: T\n',
  'date: 2020-02-30\n',
  'date: ',
  '2016?\n',
  '&x ',
  '*x\n',
  'agencies:\n',
  ' - x\n',
  '? ',
  ': ',
  '"',
  '{',
  '[',
  '!!x ',
  '|\n',
  '\t',
  'Text\n',
  '## \n',
  '\n',
  '\0',
  '\u2028',
  '#',
];

function parse(text: string): Article {
  const { article, problems } = parseArticle('x.md', text, TODAY);
  if (!article) throw new Error(JSON.stringify(problems));
  return article;
}

describe('parseArticle', () => {
  it('reads every field under its canonical name', () => {
    const text = `---
id: a-1
headline: '  Carter: „Tumor“ '
kicker: Politik
description: Der Vorspann.
datePublished: 2016-01-20?
dateModified: 2016-01-21
dateNote: Geschlossen aus „am Mittwoch“.
publisher: Deutsche Welle
author: [nob, kle]
agencies: [AFP, dpa]
url: https://example.org/a
inLanguage: de-CH
isAccessibleForFree: false
form: summary
captions: [{text: x, credit: y}]
import: {tool: importer 0.1.0}
---
Eins.

## Oben

Zwei.
`;
    expect(parse(text)).toEqual({
      id: 'a-1',
      headline: 'Carter: „Tumor“',
      kicker: 'Politik',
      datePublished: {
        edtf: '2016-01-20?',
        earliest: '2016-01-20',
        latest: '2016-01-20',
        precision: 'day',
        uncertain: true,
        approximate: false,
      },
      dateNote: 'Geschlossen aus „am Mittwoch“.',
      publisher: 'Deutsche Welle',
      agencies: ['AFP', 'dpa'],
      url: 'https://example.org/a',
      inLanguage: 'de-CH',
      form: 'summary',
      paragraphs: [
        { id: 'a-1#0', articleId: 'a-1', number: 0, heading: undefined, text: 'Der Vorspann.' },
        { id: 'a-1#1', articleId: 'a-1', number: 1, heading: undefined, text: 'Eins.' },
        { id: 'a-1#2', articleId: 'a-1', number: 2, heading: 'Oben', text: 'Zwei.' },
      ],
    });
  });

  it('fills in what a short file leaves open', () => {
    expect(parse('---\nid: a\nheadline: T\n---\nX')).toEqual({
      id: 'a',
      headline: 'T',
      kicker: undefined,
      datePublished: undefined,
      dateNote: undefined,
      publisher: undefined,
      agencies: [],
      url: undefined,
      inLanguage: 'de-DE',
      form: 'original',
      paragraphs: [{ id: 'a#1', articleId: 'a', number: 1, heading: undefined, text: 'X' }],
    });
  });

  it('reads the same under other names', () => {
    const canonical = `id: a
headline: T
description: V
datePublished: 2020
publisher: P
author: A
agencies: B
url: https://example.org
inLanguage: en`;
    const everyday = `id: a
title: T
lede: V
date: 2020
source: P
byline: A
infosources: B
link: https://example.org
language: en`;
    const dublinCore = `id: a
dc:title: T
dc:description: V
dc:date: 2020
dc:publisher: P
dc:creator: A
sourceOrganization: B
link: https://example.org
dc:language: en`;
    const expected = parse(`---\n${canonical}\n---\nX`);
    expect(expected.agencies).toEqual(['B']);
    expect(parse(`---\n${everyday}\n---\nX`)).toEqual(expected);
    expect(parse(`---\n${dublinCore}\n---\nX`)).toEqual(expected);
  });

  it("takes the importer's basis for a note where no person wrote one", () => {
    const basis = 'import: {fields: {datePublished: {basis: "Zeile 8"}}}';
    const head = `---\nid: a\nheadline: T\ndatePublished: 2020?\n${basis}\n`;
    expect(parse(`${head}---\nX`).dateNote).toBe('Zeile 8');
    expect(parse(`${head}dateNote: Mensch\n---\nX`).dateNote).toBe('Mensch');
  });

  it('tells where the id stands, also while the rest is wrong', () => {
    const { idPlace } = parseArticle('x.md', '---\nheadline: 5\nid:   a\n---\nX', TODAY);
    expect(idPlace).toEqual({ line: 3, column: 7 });
  });

  it('reads the same article from any encoding of its text', () => {
    const text = '---\nid: a\nheadline: Müller für Äthiopien\n---\nGrößte Ölraffinerie.\n\nZwei.\n';
    const variants = [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.normalize('NFD')];
    for (const variant of variants) {
      const source = decodeSourceText(new TextEncoder().encode(variant));
      expect(source.kind === 'text' && parse(source.text)).toEqual(parse(text));
    }
  });

  it('never throws, and gives an article exactly where there is no error', () => {
    const piece = fc.constantFrom(...PIECES);
    const file = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
      fc
        .array(piece, { maxLength: 10 })
        .map((pieces) => `---\nid: a\nheadline: T\n${pieces.join('')}\n---\nText`),
    );
    fc.assert(
      fc.property(file, (text) => {
        fc.pre(text.trim() !== '');
        const { article, problems } = parseArticle('x.md', text, TODAY);
        expect(article === undefined).toBe(problems.some(({ level }) => level === 'error'));
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });
});
